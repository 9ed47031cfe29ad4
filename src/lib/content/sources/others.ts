import type { SourceId } from '$lib/domain/validity/source-ids';
import { publishedBy, type Source } from './source';

const aeldresagen = publishedBy('Ældre Sagen');
const thelocal = publishedBy('The Local');

/** Pages of associations, the press, banks and firms. */
export const otherSources = {
  'aeldresagen-mitid': aeldresagen(
    'da',
    'MitID',
    'https://www.aeldresagen.dk/viden-og-raadgivning/vaerd-at-vide/d/digitalisering/mitid',
    [2026, 2026],
  ),
  'aeldresagen-exemption': aeldresagen(
    'da',
    'Bliv fritaget for Digital Post',
    'https://www.aeldresagen.dk/viden-og-raadgivning/hverdagsliv/digital-kontakt-til-det-offentlige/gode-raad/bliv-fritaget-for-digital-post',
  ),
  'aeldresagen-helping': aeldresagen(
    'da',
    'Hjælp uden at bruge andres MitID',
    'https://www.aeldresagen.dk/viden-og-raadgivning/hverdagsliv/digitale-loesninger-og-alternativer/mitid/saadan-hjaelper-du-om-paaroerende-uden-at-logge-ind-med-andres-nemid-mitid',
  ),
  'aeldresagen-fremtidsfuldmagt': aeldresagen(
    'da',
    'Fremtidsfuldmagter',
    'https://www.aeldresagen.dk/viden-og-raadgivning/hjaelp-og-stoette/fuldmagter-og-vaergemaal/fakta/vejledning-til-fremtidsfuldmagter',
  ),
  'seniorhaandbogen-exemption': publishedBy('Seniorhåndbogen')(
    'da',
    'Fritagelse for Digital Post',
    'http://www.seniorhaandbogen.dk/det-boer-du-ogsaa-vide/din-digitale-post-og-nemid/saadan-bliver-du-fritaget-for-digital-post/',
  ),
  'oresunddirekt-mitid': publishedBy('Øresunddirekt')(
    'sv',
    'Danskt MitID',
    'https://oresunddirekt.se/se/jag-har-faatt-jobb-i-danmark/praktisk-information/danskt-mitd',
    [2024, 2024],
  ),
  'aarhus-university-witness': publishedBy('Aarhus University')(
    'en',
    'MitID with a witness',
    'https://internationalstaff.au.dk/news-and-events/show-1/artikel/new-mitid-process-that-requires-a-witness-challenges-new-international-employees',
  ),
  'thelocal-2024': thelocal(
    'en',
    'Copy the MitID app',
    'https://www.thelocal.dk/20240222/mitid-update-enables-danish-digital-id-activation-without-passport',
    [2024, 2024],
  ),
  'thelocal-2023': thelocal(
    'en',
    'NemID shuts down',
    'https://www.thelocal.dk/20231031/goodbye-nemid-denmarks-old-digital-id-system-shut-down',
    [2023, 2023],
  ),
  'thelocal-2022-abroad': thelocal(
    'en',
    'From NemID to MitID abroad',
    'https://cms.thelocal.com/20221028/can-you-change-from-nemid-to-mitid-if-you-no-longer-live-in-denmark/',
    [2022, 2022],
  ),
  'biometricupdate-2023': publishedBy('Biometric Update')(
    'en',
    'Denmark leaves NemID',
    'https://www.biometricupdate.com/202310/denmark-shifts-to-mitid-as-legacy-digital-id-becomes-inactive-at-midnight-nov-1',
    [2023, 2023],
  ),
  'danskebank-mitid': publishedBy('Danske Bank')(
    'en',
    'What your MitID must be',
    'https://danskebank.dk/en/personal/help/log-on-user-id-password-and--code-card/requirements-for-your-mitid',
  ),
  'sydbank-block-card': publishedBy('Sydbank')(
    'da',
    'Spær dit kort',
    'https://www.sydbank.dk/privat/kontakt/hjaelp/spaer-kort/',
  ),
  'kompasbank-block': publishedBy('kompasbank')(
    'en',
    'Block your MitID',
    'https://help.kompasbank.dk/en/sådan-spærrer-du-dit-mitid-for-at-forhindre-uønskede-godkendelser',
  ),
  'prosabladet-cyberhotline': publishedBy('Prosabladet')(
    'da',
    'Opkald til Cyberhotline',
    'https://prosabladet.dk/nyheder/nyhed/55248-danskere-har-ringet-til-cyberhotline',
  ),
  'transportnyhederne-letters': publishedBy('Transportnyhederne')(
    'da',
    'De sidste breve fra PostNord',
    'https://www.transportnyhederne.dk/?Id=80511',
    [2025, 2025],
  ),
  'midtbylaegerne-specialist': publishedBy('Midtbylægerne')(
    'da',
    'Henvisning til speciallæge',
    'https://www.midtbylaegerne.dk/henvisninger/speciallaege',
  ),
  'hudklinikken-vordingborg-referral': publishedBy('Hudklinikken Vordingborg')(
    'da',
    'Henvisninger',
    'https://hudklinikkenvordingborg.dk/henvisninger/',
  ),
  'laegerne-lundevej-records': publishedBy('Lægerne Lundevej')(
    'da',
    'Aktindsigt',
    'https://laegernelundevej.dk/aktindsigt/',
  ),
  'dansketandplejere-days-off': publishedBy('Danske Tandplejere')(
    'da',
    'Særlige fridage',
    'https://www.dansketandplejere.dk/ansaettelseogoverenskomster/offentlig-ansat-tandplejer/fridage-saerlige/',
  ),
  'boerneraadet-age': publishedBy('Børnerådet')(
    'da',
    'Høringssvar om børn og digital ID',
    'https://www.boerneraadet.dk/hoeringssvar/hoeringssvar-2021/boerneraadet-efterlyser-mere-aabenhed-og-dialog,-naar-boerns-digitale-rettigheder-aendres',
    [2021, 2021],
  ),
  'norden-mitid': publishedBy('Info Norden')(
    'nb',
    'MitID i Danmark',
    'https://www.norden.org/no/info-norden/elektronisk-legitimasjon-i-danmark-mitid',
  ),
  'samleikin-terms': publishedBy('Samleikin')(
    'en',
    'Terms of Samleikin',
    'https://repository.samleiki.fo/terms/2_0/tc-en.html',
  ),
  'partisia-altid': publishedBy('Partisia')(
    'en',
    'AltID and digital trust',
    'https://www.partisia.com/blog/altid-eidas2-digital-trust/',
  ),
  'publicservices-guide': publishedBy('publicservices.guide')(
    'en',
    'MitID for newcomers',
    'https://publicservices.guide/denmark/mitid-digital-identity-newcomer-enrollment-and-operator-transition/',
    [2026, 2026],
  ),
  'signaturgruppen-support': publishedBy('Signaturgruppen')(
    'en',
    'MitID with a foreign passport',
    'https://www.signaturgruppen.dk/get-mitid-with-a-foreign-passport',
  ),
  'foxylex-id-card-law': publishedBy('Foxylex')(
    'da',
    'Lov om legitimationskort, paragraf 2',
    'https://www.foxylex.dk/lov-om-udstedelse-af-legitimationskort/2/',
  ),
  'ekstrabladet-2022': publishedBy('Ekstra Bladet')(
    'da',
    'Svar fra styrelsen om folk, der ikke kan komme',
    'https://ekstrabladet.dk/nationen/500.000-i-koe-hvad-med-os/9251470',
    [2022, 2022],
  ),
  'mxmap-municipalities': publishedBy('mxmap-dk')(
    'en',
    'Municipalities of Denmark',
    'https://github.com/KimTholstorf/mxmap-dk',
    [2026, 2026],
  ),
  'sn-mitid-start': publishedBy('sn.dk')(
    'da',
    'Ny digital løsning afløser NemID',
    'https://sn.dk/Danmark/FAKTA-Ny-digital-loesning-laegger-NemID-i-graven/artikel/1477969',
    [2021, 2021],
  ),
  'lovguiden-digital-post': publishedBy('Lovguiden')(
    'da',
    'Ændring af loven om Digital Post',
    'https://www.lovguiden.dk/loven/lov-om-ændring-af-lov-om-digital-post-fra-offentlige-afsendere-omstillingsperiode-ved-overgang-til-en-ny-digital-postløsning',
    [2021, 2021],
  ),
  'danskelove-interpreters': publishedBy('Danske Love')(
    'da',
    'Tolkeloven § 9',
    'https://danskelove.dk/tolkeloven/9',
  ),
  'socialraadgiverne-companion': publishedBy('Dansk Socialrådgiverforening')(
    'da',
    'Alle har ret til en bisidder',
    'https://socialraadgiverne.dk/faglig-artikel/jura-alle-har-ret-til-en-bisidder/',
  ),
  'cabi-companion': publishedBy('Cabi')(
    'da',
    'Bisidder eller partsrepræsentant',
    'https://www.cabiweb.dk/temaer/nedsat-arbejdsevne/bisidder-eller-partsrepraesentant/',
  ),
  'read-access-case-guide': publishedBy('fdocuments.net')(
    'da',
    'Vejledning om læseadgang',
    'https://fdocuments.net/document/vejledning-til-sagsbehandling-af-anmodning-om-lseadgang-til-tildele-lseadgang.html',
    [2019, 2019],
  ),
  'socialeretshjaelp-reply': publishedBy('socialeretshjaelp.dk')(
    'da',
    'Høringssvar om digital selvbetjening',
    'https://www.socialeretshjaelp.dk/hoeringssvar-om-digital-selvbetjening/',
  ),
} satisfies Partial<Record<SourceId, Source>>;
