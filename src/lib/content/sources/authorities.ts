import type { SourceId } from '$lib/domain/validity/source-ids';
import { publishedBy, type Source } from './source';

const digst = publishedBy('Digitaliseringsstyrelsen');
const sikkerdigital = publishedBy('sikkerdigital.dk');
const borger = publishedBy('borger.dk');
const lifeindenmark = publishedBy('lifeindenmark.dk');

/** Pages of the state, of Greenland and of the law. */
export const authoritySources = {
  'digst-mitid-law': digst(
    'da',
    'Lovgivning om MitID',
    'https://digst.dk/it-loesninger/mitid/lovgivning/',
    [2021, 2022],
  ),
  'digst-identity-theft-2021': digst(
    'da',
    'Ny hotline ved identitetstyveri',
    'https://digst.dk/nyheder/nyhedsarkiv/2021/juni/ny-hotline-klar-til-at-hjaelpe-aaret-rundt-i-tilfaelde-af-digitalt-identitetstyveri/',
    [2021, 2021],
  ),
  'digst-exemption': digst(
    'da',
    'Fritagelse fra Digital Post',
    'https://digst.dk/it-loesninger/digital-post/om-loesningen/fritagelse/',
  ),
  'digst-driving-licence-app': digst(
    'en',
    'Driving licence app',
    'https://en.digst.dk/systems/driving-licence-app/',
  ),
  'sikkerdigital-cyberhotline': sikkerdigital(
    'da',
    'Cyberhotline for digital sikkerhed',
    'https://sikkerdigital.dk/cyberhotline',
  ),
  'sikkerdigital-identity-theft': sikkerdigital(
    'da',
    'Hotline ved identitetstyveri',
    'https://sikkerdigital.dk/hotline-ved-identitetstyveri',
  ),
  'sikkerdigital-victim': sikkerdigital(
    'da',
    'Offer for identitetstyveri',
    'https://www.sikkerdigital.dk/borger/naar-skaden-er-sket/offer-for-identitetstyveri',
  ),
  'sikkerdigital-credit-warning': sikkerdigital(
    'da',
    'Forebyg med en kreditadvarsel',
    'https://admin.sikkerdigital.dk/borger/fem-sikre/forebyg-identitetstyveri-med-en-kreditadvarsel',
  ),
  'skat-identity-theft': publishedBy('Skattestyrelsen')(
    'en',
    'Identity theft',
    'https://skat.dk./en-us/security/watch-out-for-fake-emails-and-identity-theft/identity-theft',
  ),
  'borger-victim': borger(
    'da',
    'Offer for identitetstyveri',
    'https://www.borger.dk/internet-og-sikkerhed/identitetstyveri/offer-for-identitetstyveri?cookieSupport=true',
  ),
  'borger-protect-mitid': borger(
    'da',
    'Pas på dit MitID',
    'https://www.borger.dk/internet-og-sikkerhed/gode-raad-til-en-sikker-digital-hverdag/pas-paa-mitid',
  ),
  'borger-read-access-guide': borger(
    'da',
    'Fuldmagt til at hjælpe en anden',
    'https://borger.dk/samfund-og-rettigheder/fuldmagter/guide--faa-fuldmagt-til-at-hjaelpe-en-anden',
  ),
  'borger-read-access': borger(
    'da',
    'Læseadgang til Digital Post',
    'https://www.borger.dk/internet-og-sikkerhed/digital-post/laeseadgang-til-digital-post',
  ),
  'borger-digital-fuldmagt': borger(
    'da',
    'Digital Fuldmagt',
    'https://www.borger.dk/forberedelse/digital-fuldmagt-selvbetjeningen?cookieSupport=true',
  ),
  'borger-fuldmagt-action': borger(
    'da',
    'Giv eller bed om Digital Fuldmagt',
    'https://www.borger.dk/handlingsside?selfserviceId=006c386a-2e53-4fef-bc58-e0b5b1dd178a',
  ),
  'borger-self-service': borger(
    'da',
    'Obligatorisk selvbetjening',
    'https://www.borger.dk/Sider/Obligatorisk-selvbetjening.aspx?KommuneKode=530',
  ),
  'borger-moving': borger(
    'da',
    'Når du skal flytte',
    'https://www.borger.dk/Sider/Naar-du-skal-flytte.aspx',
  ),
  'borger-housing-benefit': borger(
    'da',
    'Boligstøtte: giv besked om ændringer',
    'https://www.borger.dk/bolig-og-flytning/Boligstoette-oversigt/boligstoette-giv-besked-om-aendringer',
  ),
  'borger-housing-benefit-fuldmagt': borger(
    'da',
    'Fuldmagt: hjælp med boligstøtte',
    'https://www.borger.dk/bolig-og-flytning/Boligstoette-oversigt/fuldmagt-hjaelp-en-anden-med-boligstoette?cookieSupport=true',
  ),
  'borger-holiday-pay': borger(
    'da',
    'Få feriepenge udbetalt',
    'https://www.borger.dk/arbejde-dagpenge-ferie/oversigt-ferie/faa-feriepenge-udbetalt',
  ),
  'borger-holiday-pay-paper': borger(
    'da',
    'Feriepenge uden digital ansøgning',
    'https://www.borger.dk/arbejde-dagpenge-ferie/oversigt-ferie/faa-feriepenge-udbetalt/hvis-du-ikke-kan-soege-feriepenge-digitalt',
    [2021, 2023],
  ),
  'lifeindenmark-nemid': lifeindenmark(
    'en',
    'NemID',
    'https://lifeindenmark.borger.dk/apps-and-digital-services/nemid?cookieSupport=true',
  ),
  'lifeindenmark-digital-post': lifeindenmark(
    'en',
    'Digital Post',
    'https://lifeindenmark.borger.dk/apps-and-digital-services/Digital-Post?cookieSupport=true',
  ),
  'lifeindenmark-self-service': lifeindenmark(
    'en',
    'Mandatory self-service',
    'https://lifeindenmark.borger.dk/apps-and-digital-services/mandatory-self-service',
  ),
  'lifeindenmark-credit-warning': lifeindenmark(
    'en',
    'Credit warning',
    'https://lifeindenmark.borger.dk/apps-and-digital-services/credit-warning?cookieSupport=true',
  ),
  'cpr-credit-warning': publishedBy('CPR-kontoret')(
    'da',
    'Kreditadvarsel',
    'https://www.cpr.dk/borgere/kreditadvarsel/',
  ),
  'finanstilsynet-nemid': publishedBy('Finanstilsynet')(
    'da',
    'Påbud om NemID',
    'https://www.finanstilsynet.dk/tilsyn/inspektion-og-afgoerelser/2022/jun/paabudnemid',
    [2022, 2022],
  ),
  'ritzau-mitid-default': publishedBy('Via Ritzau')(
    'da',
    'MitID bliver standardvalg',
    'https://via.ritzau.dk/pressemeddelelse/nu-bliver-mitid-standardvalget-nar-du-skal-logge-pa-offentlige-hjemmesider?publisherId=13560587&releaseId=13659185',
    [2022, 2022],
  ),
  'law-l98-2023': publishedBy('Folketinget')(
    'da',
    'L 98: lov om at fravige digital selvbetjening',
    'https://ft.dk/samling/20222/lovforslag/l98/20222_l98_som_fremsat.htm',
    [2023, 2023],
  ),
  'sum-records': publishedBy('Sundhedsministeriet')(
    'da',
    'Aktindsigt',
    'https://sum.dk/Sundhed/Patientrettigheder/Aktindsigt.aspx',
  ),
  'records-guidance-2022': publishedBy('Social Jura')(
    'da',
    'Vejledning 9118 om aktindsigt',
    'http://www.socialjura.dk/content-storage/regler/2022/vejl-9118-af-261-2022/menu/all/',
    [2022, 2022],
  ),
  'atp-udbetaling': publishedBy('ATP')(
    'da',
    'Udbetaling Danmark',
    'https://www.atp.dk/vores-opgaver/administration-af-velfaerdsydelser/udbetaling-danmark',
  ),
  'law-admission-2012': publishedBy('Retsinformation')(
    'da',
    'Bekendtgørelse 1083 om optagelse.dk',
    'https://www.retsinformation.dk/eli/lta/2012/1083',
    [2012, 2012],
  ),
  'stil-paper-application': publishedBy('STIL')(
    'da',
    'Optagelse.dk: ansøgning på papir',
    'https://viden.stil.dk/pages/viewpage.action?pageId=37979000',
  ),
  'stil-admission': publishedBy('STIL')(
    'da',
    'Optagelse',
    'https://www.stil.dk/uddannelsesvalg-og-vejledning/optagelse',
    [2023, 2023],
  ),
  'optagelse-fuldmagt': publishedBy('Optagelse.dk')(
    'da',
    'Fuldmagt',
    'https://www.optagelse.dk/faq/fuldmagt.html',
  ),
  'su-rules': publishedBy('elov.dk')(
    'da',
    'SU-bekendtgørelsen, kapitel 14',
    'https://www.elov.dk/bekendtgorelse-om-statens-uddannelsesstotte-su-bekendtgorelsen/kapitel/14/',
    [2024, 2024],
  ),
  'su-minsu': publishedBy('SU')(
    'da',
    'Søg SU i minSU',
    'https://www.su.dk/su/soeg-su-i-minsu/',
    [2023, 2023],
  ),
  'su-duties': publishedBy('SU')('da', 'Dit ansvar', 'https://www.su.dk/dit-ansvar/'),
  'politi-fraud': publishedBy('Politiet')(
    'da',
    'Undgå misbrug af identitet og kort',
    'https://politi.dk/oekonomisk-svindel-paa-nettet/forebyg-oekonomisk-svindel-paa-nettet/undgaa-misbrug-af-identitets-og-kortoplysninger',
  ),
  'ism-id-card': publishedBy('Social-, Bolig- og Ældreministeriet')(
    'da',
    'Nyt kort med foto',
    'https://www.ism.dk/nyheder/2017/november/nyt-kort-med-foto-goer-det-lettere-at-legitimere-sig',
    [2017, 2017],
  ),
  'rigsombud-mitid': publishedBy('Rigsombudsmanden på Færøerne')(
    'en',
    'Protect your MitID',
    'https://en.rigsombudsmanden.fo/fields-of-responsibility/mitid/protect-your-mitid/',
  ),
  'naalakkersuisut-mitid': publishedBy('Naalakkersuisut')(
    'da',
    'MitID i Grønland',
    'https://naalakkersuisut.gl/Nyheder/2022/12/1612_mitid?sc_lang=da',
    [2022, 2022],
  ),
  'sullissivik-mitid': publishedBy('Sullissivik')(
    'da',
    'Flere brugere på samme MitID',
    'https://www.sullissivik.gl/Emner/B_MitID/Flere-brugere-paa-samme-MitID?articleId=%7B0A5DA5CB-047E-4DDC-80F1-C40727449E02%7D&mupid=Kujalleq&sc_lang=da',
  ),
  'um-london-mitid': publishedBy('Embassy of Denmark in London')(
    'en',
    'NemID and MitID abroad',
    'https://storbritannien.um.dk/en/travel-and-residence/consular-and-legal-matters/nemid',
    [2023, 2023],
  ),
  'ombudsman-companion': publishedBy('Folketingets Ombudsmand')(
    'da',
    'Ret til at have nogen med',
    'https://www.ombudsmanden.dk/find-viden/myndighedsguiden/generel-forvaltningsret/6-partsrepraesentation',
    [2024, 2024],
  ),
  'store-bededag': publishedBy('Dansk Erhverv')(
    'da',
    'Store bededag er afskaffet',
    'https://bkd.dk/store-bededag-det-skal-du-huske/',
  ),
} satisfies Partial<Record<SourceId, Source>>;
