import type { StepId } from '$lib/domain/hotline/call-order';

/** What a step of the misuse page says. */
export interface StepWords {
  readonly title: string;
  readonly text: string;
}

const steps: Readonly<Record<StepId, StepWords>> = {
  'call-mitid-support': {
    title: 'Ring til MitID Support',
    text: 'Sig: Spær hele mit MitID. De kan gøre det for dig.',
  },
  'block-on-mitid-dk': {
    title: 'Spær det selv på mitid.dk',
    text: 'Det kan du gøre hele døgnet. Så kan ingen bruge dit MitID, heller ikke du selv.',
  },
  'call-bank': {
    title: 'Ring til din bank',
    text: 'Bed dem om at spærre dine kort. Brug bankens egen linje til spærring. Den er som regel åben hele døgnet. Nummeret står på bankens side.',
  },
  'call-cyberhotline': {
    title: 'Ring til Cyberhotline',
    text: 'De hjælper, når nogen bruger din identitet. De kan give dig overblik over det næste.',
  },
  'call-older-identity-line': {
    title: 'Prøv måske det ældre nummer',
    text: 'Det var linjen for identitetstyveri hele døgnet. Nyere sider nævner det ikke. Måske svarer ingen.',
  },
  'call-mitid-support-when-open': {
    title: 'Ring til MitID Support, når de åbner',
    text: 'Fortæl, hvad der er sket. Spørg, om hele dit MitID er spærret.',
  },
  'call-cyberhotline-when-open': {
    title: 'Ring til Cyberhotline, når de åbner',
    text: 'De hjælper, når nogen bruger din identitet.',
  },
  police: {
    title: 'Meld det til politiet',
    text: 'Gør det på politi.dk. Kan du ikke det, så ring 114. Er der fare nu, så ring 112. Gem din kvittering.',
  },
  'tell-creditors': {
    title: 'Sig det, hvor det er misbrugt',
    text: 'Kontakt hvert firma og hver myndighed, hvor nogen har brugt dit navn. Vis kvitteringen fra politiet.',
  },
  'credit-warning': {
    title: 'Få en kreditadvarsel',
    text: 'Det er et mærke ved dit CPR-nummer. Det siger til firmaer, at de skal passe på med lån. De vælger selv, om de ser efter. Uden MitID hjælper Borgerservice. Bestil en tid.',
  },
  'change-user-id': {
    title: 'Skift bruger-ID og koder',
    text: 'Se også efter ukendt gæld på skat.dk.',
  },
};

/** Words of the misuse page. */
export const misuse = {
  title: 'Misbrug af MitID',
  description: 'Misbruger nogen dit MitID? Spær det nu. Her er rækkefølgen og numrene.',
  heading: 'Spær dit MitID nu',
  lead: 'Gør det i denne rækkefølge. Vent ikke på at være sikker.',
  neverCodes:
    'Sig aldrig dine koder til nogen. Ingen bank eller myndighed ringer og spørger om dem.',
  orderLabel: 'Det skal du gøre, i rækkefølge',
  stepsLater: 'Når det er spærret',
  step: (position: number) => `Trin ${position}`,
  call: (number: string) => `Ring ${number}`,
  hours: 'Tider',
  openMitid: 'Åbn mitid.dk',
  openPolice: 'Åbn politi.dk',
  needsInternet: 'Kræver internet',
  steps,
  lostPhone: {
    title: 'Er telefonen væk?',
    points: [
      'Spær MitID-appen. Det gør du på mitid.dk eller hos MitID Support.',
      'Spær også SIM-kortet. Ring til dit teleselskab fra en anden telefon.',
      'Får du et nyt nummer, skal det bekræftes, før du kan bruge appen.',
    ],
    wayBack: 'Vejen tilbage til MitID',
  },
  check: {
    title: 'Vil du se, om nogen har brugt det?',
    text: 'Log ind på mitid.dk, og se de seneste aktiviteter. Er du i tvivl, så spær først.',
  },
  duty: 'Du skal spærre straks, hvis du tror, at nogen misbruger dit MitID. Har du givet dine koder til nogen, kan du selv komme til at betale.',
  read: (publishers: string, checked: string, review: string) =>
    `Læst ${checked} i arkiverede kopier. Det står hos ${publishers}. Skal læses igen senest ${review}.`,
  overdue: 'Den dag er gået. Hør derfor efter, når du ringer.',
  allSources: 'Alle kilder, og hvor de er uenige',
  differs:
    'To kilder er uenige om linjen for identitetstyveri. De nyeste sider nævner 33 37 00 37. Derfor står det først.',
};
export type MisuseWords = typeof misuse;
