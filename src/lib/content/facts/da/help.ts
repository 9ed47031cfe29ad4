import type { helpFacts } from '$lib/domain/validity/facts-help';

/** The facts about misuse, loss and the help lines, one plain sentence each. */
export const help = {
  'lost-phone': 'Er telefonen væk, skal du straks spærre både MitID-appen og SIM-kortet.',
  'lost-device':
    'Har du mistet en kodeviser, så spær den; dine andre måder at bruge MitID på virker stadig.',
  'suspected-misuse':
    'Tror du, at nogen bruger dit MitID, så spær det hele, og se de seneste aktiviteter på mitid.dk.',
  'duty-to-block':
    'Du skal spærre straks ved mistanke, og har du givet dine koder væk, kan du komme til at betale selv.',
  'block-by-yourself': 'Du kan selv spærre dit MitID på mitid.dk hele døgnet.',
  'support-blocks': 'MitID Support på 33 98 00 10 kan spærre dit MitID.',
  'block-outside-hours': 'Det er ikke fastslået, at nogen svarer hos MitID Support om natten.',
  'bank-line': 'Din banks egen linje til spærring er som regel åben hele døgnet.',
  cyberhotline: 'Cyberhotline på 33 37 00 37 hjælper, når nogen bruger din identitet.',
  'older-identity-line':
    'Det ældre nummer 33 98 00 98 for identitetstyveri svarer måske ikke mere.',
  'police-report':
    'Du melder misbrug på politi.dk og gemmer kvitteringen; ring 114, hvis du ikke kan, og 112, hvis der er fare.',
  'tell-creditors': 'Sig det til hvert firma og hver myndighed, hvor dit navn er misbrugt.',
  'check-debt': 'Se på skat.dk, om der er gæld, som du ikke kender.',
  'credit-warning':
    'Du kan få en kreditadvarsel på borger.dk, og uden MitID hjælper Borgerservice.',
  'credit-warning-who': 'Du kan få en kreditadvarsel, når du er fyldt 15 år og har CPR-nummer.',
  'credit-warning-firms':
    'Firmaer vælger selv, om de ser efter en kreditadvarsel, før de giver lån.',
  'credit-warning-remove': 'Du kan selv fjerne kreditadvarslen, når du vil låne.',
  'credit-warning-papers':
    'Vi fandt intet om, hvilke papirer du skal bruge til en kreditadvarsel, og om en anden kan hente den.',
  'change-user-id': 'Skift bruger-ID og koder efter misbrug.',
  'support-checks-you':
    'MitID Support vil tale med dig, spørger om nummeret på pas eller kørekort og om dig selv; svarer du for dårligt, skal du i Borgerservice.',
  'codes-secret': 'Ingen bank eller myndighed ringer og beder om dine koder.',
  'caller-faked': 'Nummeret på den, der ringer, kan være falsk.',
  'own-mitid-only': 'Ingen må logge ind med en andens MitID, heller ikke for at hjælpe.',
  'digital-hotline-task':
    'Den Digitale Hotline viser vej på det offentliges sider, men kan ikke se din sag.',
  'digital-hotline-members':
    'Ikke alle kommuner er med i Den Digitale Hotline, og vi har ingen ny liste.',
  'digital-hotline-holidays':
    'Det er ikke fastslået, om Den Digitale Hotline har åbent på helligdage, 1. maj, 5. juni og omkring jul.',
  'digital-hotline-hours':
    'Den Digitale Hotline, 70 20 00 00, har åbent mandag-torsdag 8-20, fredag 8-16 og søndag 16-20, efter tal fra cirka 2023.',
  'mitid-support-hours':
    'MitID Support, 33 98 00 10, har åbent hverdage 8-20 og weekend og helligdage 10-16.',
  'mitid-support-december': 'Den 24. og 31. december har MitID Support måske kun åbent 10-14.',
  'support-in-danish': 'En side fra Grønland skriver, at du skal tale dansk med MitID Support.',
  'cyberhotline-december': 'Vi ved ikke, hvornår Cyberhotline har åbent den 24. og 31. december.',
  'public-holidays':
    'Store bededag er ingen helligdag mere, og 1. maj, 5. juni, 24. og 31. december er det heller ikke.',
  'cyberhotline-hours':
    'Cyberhotline, 33 37 00 37, har åbent hverdage 8-20 og weekend og helligdage 10-16.',
  'ask-first-number':
    'Er du i tvivl, så ring til Borgerservice i din kommune eller til en af linjerne, før du går.',
} as const satisfies Readonly<Record<keyof typeof helpFacts, string>>;
