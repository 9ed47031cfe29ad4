import type { gettingFacts } from '$lib/domain/validity/facts-getting';

/** The facts about getting MitID and getting back into it, one plain sentence each. */
export const getting = {
  'app-from-home':
    'Med MitID-appen og et gyldigt pas eller ID-kort med chip kan du få MitID hjemme.',
  'chip-phone': 'Telefonen skal kunne læse chippen i passet (NFC).',
  'chip-phone-models':
    'Chippen kan læses af iPhone 7 og nyere og af nyere Android-telefoner med NFC.',
  'helpers-phone': 'Du må låne en andens telefon til at scanne passet, for den gemmer ikke noget.',
  'minimum-age': 'Du kan få MitID, når du er fyldt 13 år.',
  'age-13-14':
    'Er du 13 eller 14 år, kan du få MitID i Borgerservice, men nogle tjenester kræver, at du er ældre.',
  'age-15':
    'Når du fylder 15 år, får du af dig selv en digital postkasse, og dine forældre får ikke længere din post.',
  'parent-consent': 'Det er ikke fastslået, om en forælder skal med til Borgerservice.',
  'p-code':
    'Uden CPR-nummer kan du bruge en P-kode på 8 tal fra MitID Support, Borgerservice eller nogle banker.',
  'p-code-limits':
    'En P-kode gælder i 60 dage, giver 3 forsøg og virker kun en gang; de fleste tjenester kræver dog CPR-nummer.',
  'p-code-low-level':
    'Danske Bank siger, at MitID med P-kode ikke kan bruges i dens netbank og mobilbank.',
  'foreigner-with-cpr':
    'Har du CPR-nummer og pas fra et andet land, så brug appen, eller vis pas og papir med CPR-nummer, og tag et vidne med.',
  'foreign-passport-no-chip':
    'Har dit pas ingen chip, eller kan appen ikke læse den, skal du møde op i Borgerservice.',
  'bank-may-help': 'Nogle banker hjælper med MitID, men vi ved ikke hvilke.',
  'assurance-levels':
    'MitID har tre niveauer; det midterste er det normale, og meget få har brug for det højeste.',
  'living-abroad':
    'Bor du i udlandet, kan du bruge appen og et pas med chip, ellers skal du møde op i Borgerservice i Danmark.',
  greenland: 'I Grønland giver kommunens borgerservice MitID.',
  'faroe-islands': 'På Færøerne hjælper Rigsombuddet med MitID.',
  samleikin: 'Færøerne har også deres eget digitale ID, Samleikin.',
  embassies: 'Vi har ikke fundet en officiel side, der siger, at ambassader giver MitID.',
  'copy-app':
    'Du kan kopiere appen fra en gammel telefon med en QR-kode, der gælder i 3 minutter, efter 1 times ventetid.',
  'new-phone-scan':
    'Er den gamle telefon væk, kan du scanne pas eller ID-kort i appen, ellers giver Borgerservice en kode.',
  'forgotten-pin':
    'Har du glemt din PIN-kode, kan du scanne dit pas i appen, ringe til MitID Support eller gå til Borgerservice.',
  'forgotten-password':
    'Har du glemt din adgangskode, kan du bruge appen og mitid.dk, ringe til MitID Support eller gå til Borgerservice.',
  'forgotten-user-id':
    'Dit bruger-ID står i appen under Profil; med pas fra et andet land eller uden CPR-nummer skal du i Borgerservice.',
  'code-display-lost':
    'Har du mistet din kodeviser og har ingen app, hjælper Borgerservice dig med en ny.',
  blocked:
    'Er appen spærret for altid, henter du en ny; en kodeviser eller kodeoplæser skal bestilles på ny.',
  'nemid-closed': 'NemID kunne stadig bruges på de sidste sider, der tog imod det.',
  'nemid-bank-closed': 'NemID kunne bruges i bankerne og til at betale med kort på nettet.',
  'nemid-support-closed': 'Du kunne få et nyt NemID og hjælp til det.',
  'number-just-changed':
    'MitID Support kan ikke sende en ny kode, hvis dit telefonnummer i MitID er ændret inden for de sidste 5 dage.',
  'new-number-confirmed':
    'Har du fået nyt telefonnummer, skal det bekræftes, før du kan bruge appen.',
} as const satisfies Readonly<Record<keyof typeof gettingFacts, string>>;
