import type { SourceId } from '$lib/domain/validity/source-ids';
import { publishedBy, type Source } from './source';

const vesthimmerland = publishedBy('Vesthimmerlands Kommune');
const furesoe = publishedBy('Furesø Kommune');
const herning = publishedBy('Herning Kommune');
const randers = publishedBy('Randers Kommune');
const horsholm = publishedBy('Hørsholm Kommune');
const vejle = publishedBy('Vejle Kommune');

/** Pages of municipalities and of Familieretshuset. */
export const municipalitySources = {
  'vesthimmerland-nemid': vesthimmerland(
    'da',
    'Bestil et NemID',
    'https://vesthimmerland.dk/borger/pas-koerekort-og-id/bestil-et-nemid',
    [2022, 2023],
  ),
  'vesthimmerland-booking': vesthimmerland(
    'da',
    'Bestil en tid i Borgerservice',
    'https://vesthimmerland.dk/selvbetjening/borgerservice/bestil-en-tid-i-borgerservice',
  ),
  'furesoe-digital': furesoe(
    'da',
    'Digital selvbetjening',
    'https://www.furesoe.dk/borger/borgerservice/digital-borger/digital-selvbetjening/',
  ),
  'furesoe-not-digital': furesoe(
    'da',
    'Borgere, der ikke er digitale',
    'https://www.furesoe.dk/borger/borgerservice/digital-borger/ikke-digitale-borgere',
  ),
  'halsnaes-closing-days': publishedBy('Halsnæs Kommune')(
    'da',
    'Lukkedage på rådhuset',
    'https://halsnaes.dk/kommunen/lukkedage-paa-raadhuset',
  ),
  'herning-mitid': herning(
    'da',
    'MitID',
    'https://www.herning.dk/borger/borgerservice/digital-post-mitid-og-bestil-tid/mitid/',
  ),
  'herning-mitid-en': herning(
    'en',
    'MitID in English',
    'https://www.herning.dk/borger/borgerservice/digital-post-og-digital-fuldmagt-mitid-og-bestil-tid/mitid-in-english',
  ),
  'herning-nemid': herning(
    'da',
    'NemID',
    'https://www.herning.dk/borger/borgerservice/digital-post-nemidmitid-og-bestil-tid/nemidmitid/',
    [2021, 2022],
  ),
  'aabenraa-mitid': publishedBy('Aabenraa Kommune')(
    'en',
    'MitID for newcomers',
    'https://www.aabenraa.dk/om-kommunen/english/newcomers/mitid',
  ),
  'randers-nemid': randers(
    'da',
    'NemID',
    'https://www.randers.dk/borger/personligt/hjaelp-og-service/nemid/',
    [2022, 2022],
  ),
  'randers-digital-post-15': randers(
    'da',
    'Digital Post, når du er 15 år',
    'https://www.randers.dk/borger/personligt/hjaelp-og-service/alt-om-digital-post/digital-post-for-dig-paa-15-aar/',
  ),
  'horsholm-nemid': horsholm(
    'da',
    'NemID',
    'https://www.horsholm.dk/om-kommunen/digital-post-nemid-og-mitid/nemid',
  ),
  'horsholm-exemption': horsholm(
    'da',
    'Hjælp og fritagelse fra Digital Post',
    'https://horsholm.dk/borger/borgerservice/digital-post-og-mitid/hjaelp-og-fritagelse-fra-digital-post',
  ),
  'stevns-nemid': publishedBy('Stevns Kommune')(
    'da',
    'NemID',
    'https://stevns.dk/service-and-selvbetjening/borgerservice/nemid',
  ),
  'rebild-nemid': publishedBy('Rebild Kommune')(
    'da',
    'NemID',
    'https://test.rebild.dk/borger/borgerservice/nemid',
  ),
  'frederiksberg-exemption': publishedBy('Frederiksberg Kommune')(
    'da',
    'Fritagelse fra Digital Post',
    'https://frederiksberg.dk/borgerservice/personlige-forhold/fritagelse-fra-digital-post',
  ),
  'vejle-exemption': vejle(
    'da',
    'Fritagelse fra Digital Post',
    'https://www.vejle.dk/borger/kontakt/skriv-sikkert-med-digital-post/fritagelse-fra-digital-post/',
    [2021, 2021],
  ),
  'vejle-read-access': vejle(
    'da',
    'Læse- og skriveadgang',
    'https://www.vejle.dk/da/service-og-selvbetjening/borger/borgerservice/mit-id-digital-post-og-digital-fuldmagt/digital-post/laese-og-skriveadgang-til-digital-post',
  ),
  'naestved-digital-post': publishedBy('Næstved Kommune')(
    'da',
    'Digital Post',
    'https://www.naestved.dk/borgerservice/digital-post',
  ),
  'mariagerfjord-exemption': publishedBy('Mariagerfjord Kommune')(
    'da',
    'Fritagelse fra Digital Post',
    'https://mariagerfjord.dk/borgerservice/digital-post-og-fuldmagter/fritagelse-fra-digital-post',
  ),
  'horsens-exemption': publishedBy('Horsens Kommune')(
    'da',
    'Fritagelse fra Digital Post',
    'http://horsens.dk/OmKommunen/Kontakt/DigitalPostSikkerEmail/Borger/Fritagelse-fra-digital-post',
  ),
  'aalborg-fuldmagt': publishedBy('Aalborg Kommune')(
    'da',
    'Digital Fuldmagt',
    'https://aalborg.dk/mit-liv/personlige-forhold/post-mitid-og-digital-post/digital-fuldmagt',
  ),
  'vesthimmerland-fuldmagt': vesthimmerland(
    'da',
    'Giv eller anmod om Digital Fuldmagt',
    'https://vesthimmerland.dk/borger/pas-koerekort-og-id/giv-eller-anmod-om-digital-fuldmagt',
  ),
  'frederikshavn-id-card': publishedBy('Frederikshavn Kommune')(
    'da',
    'ID- og legitimationskort',
    'https://frederikshavn.dk/borger/borgerservice/pas-og-koerekort/id-og-legitimationskort',
  ),
  'kerteminde-moving': publishedBy('Kerteminde Kommune')(
    'da',
    'Flytning og folkeregister',
    'https://kerteminde.dk/borger/borgerservice/flytning-og-folkeregister',
  ),
  'esbjerg-interpreter': publishedBy('Esbjerg Kommune')(
    'da',
    'Tolkning for fremmedsprogede',
    'https://www.esbjerg.dk/personlige-forhold/integration-udlaendinge-og-flygtninge/nyttig-information-for-udlaendinge/tolkning-for-fremmedsprogede',
  ),
  'familieretshuset-exemption': publishedBy('Familieretshuset')(
    'da',
    'Fritagelse fra Digital Post',
    'https://familieretshuset.dk/om-familieretshuset/saadan-kontakter-du-os/kontakt-fritagelse-fra-digital-post',
  ),
  'randers-digital-post-help': randers(
    'da',
    'Hjælp til at bruge Digital Post',
    'https://randers.dk/borger/personligt/hjaelp-og-service/alt-om-digital-post/hjaelp-til-brug-af-digital-post',
  ),
  'ballerup-exemption': publishedBy('Ballerup Kommune')(
    'da',
    'Hjælp og fritagelse fra Digital Post',
    'https://ballerup.dk/borger/borgerservice/digital-post/hjaelp-og-fritagelse-fra-digital-post',
  ),
  'roskilde-exemption': publishedBy('Roskilde Kommune')(
    'da',
    'Fritagelse fra Digital Post',
    'https://www.roskilde.dk/da-dk/service-og-selvbetjening/borger/personlige-forhold/digital-post/fritagelse-fra-digital-post/',
  ),
  'mariagerfjord-read-access': publishedBy('Mariagerfjord Kommune')(
    'da',
    'Læseadgange i Digital Post',
    'https://mariagerfjord.dk/borgerservice/digital-post-og-fuldmagter/laeseadgange-i-digital-post',
  ),
  'egedal-read-access': publishedBy('Egedal Kommune')(
    'da',
    'Læse- og skriveadgang',
    'https://egedalkommune.dk/mit-liv/personlige-forhold/digital-post/laese-og-skriveadgang-til-digital-post',
  ),
  'skive-read-access': publishedBy('Skive Kommune')(
    'da',
    'Læseadgang, fritagelse og ophævelse',
    'https://www.skive.dk/borger/digital-post-for-borgere/laeseadgang-fritagelse-og-ophaevelse/',
  ),
  'thisted-exemption': publishedBy('Thisted Kommune')(
    'da',
    'Fritagelse for Digital Post',
    'https://thisted.dk/Borger/DigitalPost%20og%20NemID/Fritagelse.aspx',
  ),
  'assens-fuldmagt': publishedBy('Assens Kommune')(
    'da',
    'Giv og anmod om Digital Fuldmagt',
    'https://www.assens.dk/selvbetjening/giv-og-anmod-om-digital-fuldmagt/',
  ),
  'vejen-fuldmagt': publishedBy('Vejen Kommune')(
    'da',
    'Digital Fuldmagt',
    'https://vejen.dk/selvbetjeningen/selvbetjening/digital-fuldmagt/',
  ),
  'ringkobing-skjern-fuldmagt': publishedBy('Ringkøbing-Skjern Kommune')(
    'da',
    'Digital Post og fuldmagt',
    'https://www.rksk.dk/borger/den-digitale-borger/digital-post-borgere',
  ),
  'favrskov-id-card': publishedBy('Favrskov Kommune')(
    'da',
    'Legitimationskort',
    'https://favrskov.dk/borger/pas-og-koerekort/legitimationskort',
  ),
  'lejre-id-card': publishedBy('Lejre Kommune')(
    'da',
    'Legitimationskort',
    'https://production.lejre.dk/borger/personlige-forhold/legitimation-navne-og-adresser/legitimationskort/',
  ),
  'vejen-prices': publishedBy('Vejen Kommune')(
    'da',
    'Priser i Borgerservice',
    'https://vejen.dk/politik/budget-og-regnskab/priser-og-takster/borgerservice/',
    [2023, 2024],
  ),
  'skanderborg-exemption': publishedBy('Skanderborg Kommune')(
    'da',
    'Digital Post og fritagelse',
    'https://www.skanderborg.dk/borger/personlige-forhold/digital-post-og-fritagelse',
  ),
} satisfies Partial<Record<SourceId, Source>>;
