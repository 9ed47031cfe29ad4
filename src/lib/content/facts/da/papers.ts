import type { paperFacts } from '$lib/domain/validity/facts-papers';

/** The facts about papers, one plain sentence each. */
export const papers = {
  'physical-documents':
    'Tag selve papirerne med; kun kørekort-appen og sundhedskort-appen må vises på telefonen.',
  'valid-documents': 'Papirerne skal være gyldige den dag, du møder op.',
  'photo-id-alone': 'Et dansk pas med CPR-nummer eller et dansk kørekort er normalt nok alene.',
  'greenlandic-passport': 'Et grønlandsk pas med CPR-nummer kan stå alene.',
  'faroese-passport': 'Et færøsk pas med CPR-nummer kan stå alene.',
  'driving-licence': 'Et dansk kørekort kan stå alene som foto-ID.',
  'driving-licence-app': 'Et dansk kørekort må vises i kørekort-appen.',
  'greenlandic-licence-app': 'Det er ikke sikkert, at et grønlandsk kørekort må vises i appen.',
  'greenlandic-licence': 'Et grønlandsk kørekort på kort kan stå alene.',
  'faroese-licence': 'Et færøsk kørekort gælder kun hos Rigsombuddet på Færøerne.',
  'residence-card-with-cpr': 'Et opholdskort med foto og CPR-nummer kan stå alene.',
  'foreign-ministry-card': 'Et ID-kort fra Udenrigsministeriet kan stå alene.',
  'photo-id-needs-second': 'Foto-ID fra et andet land eller uden CPR-nummer kræver et papir mere.',
  'municipal-card-needs-second':
    'Kommunens legitimationskort er ikke nok alene, selv om det har foto og CPR-nummer.',
  'cpr-companion':
    'Sundhedskort, særligt sundhedskort eller bopælsattest kan vise CPR-nummeret ved siden af et foto-ID.',
  'cpr-companion-other':
    'Det er ikke fastslået, om andre papirer med CPR-nummer er nok ved siden af et foto-ID.',
  'residence-certificate': 'En bopælsattest kan vise CPR-nummeret ved siden af et foto-ID.',
  'no-photo-two-papers':
    'Uden foto-ID skal du måske bruge to papirer, og mindst et skal vise CPR-nummeret.',
  'foreign-licence': 'Et kørekort fra et andet land kan ikke bruges som ID til MitID.',
  'temporary-papers': 'Midlertidige papirer og nødpas kan ikke bruges.',
  'app-pictures': 'Fotos, kopier og andre apps kan ikke bruges i stedet for papiret.',
  'cards-not-listed':
    'Kort fra militær, politi, bank og NATO samt lyserøde knallertkort ser ikke ud til at gælde til MitID.',
  altid: 'Vi har ikke set, at ID-appen AltID gælder, når du skal have MitID.',
  'apps-need-mitid': 'Du kan kun få kørekort-appen, når du har MitID i forvejen.',
  'municipal-card':
    'Din egen kommune kan give dig et legitimationskort, når du er fyldt 15 år; det gælder i 10 år.',
  'municipal-card-papers':
    'Til legitimationskortet skal du have et foto på 35 x 45 mm med og en attest, et pas, et kørekort eller et sundhedskort.',
  'municipal-card-visit':
    'Du møder selv op efter legitimationskortet, og nogle gange stiller de spørgsmål om dig selv.',
  'municipal-card-price':
    'Legitimationskortet måtte højst koste 150 kr. i 2017; den pris stod også i 2023, og prisen i dag kender vi ikke.',
  'name-change': 'Vi fandt intet om, hvad du skal gøre, når du får nyt navn eller nyt pas.',
  'level-high': 'Niveauet Høj kræver, at du møder op, og meget få tjenester beder om det.',
  'municipal-card-post': 'Legitimationskortet kommer med posten efter 2-3 uger.',
  'municipal-card-limits':
    'Legitimationskortet er ikke et pas, og det viser ikke, at du må bo i Danmark.',
  'municipal-card-shows':
    'Legitimationskortet viser dit navn, CPR-nummer, foto og din underskrift.',
} as const satisfies Readonly<Record<keyof typeof paperFacts, string>>;
