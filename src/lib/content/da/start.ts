/** Words of the start page. */
export const start = {
  title: 'Start',
  description:
    'Svar på få spørgsmål, og få din egen liste til besøget i Borgerservice. Virker uden internet.',
  heading: 'Har du det med, som Borgerservice skal se?',
  lead: 'Svar på få spørgsmål. Få din egen liste til MitID. Den virker også uden internet.',
  makeList: 'Lav min liste',
  seeList: 'Se min liste',
  makeAnother: 'Lav en ny liste',
  misuse: 'Misbruger nogen dit MitID?',
  misuseNote: 'Spær det nu',
  hotlineNote: 'Hjælp med selvbetjening',
  noMitid: 'Kan du ikke få MitID?',
  noMitidNote: 'Sådan klarer du dig uden',
  more: 'Mere',
  moreNote: 'Kilder, sprog og slet alt',
  offlineReady: 'Klar uden internet.',
  offlineSaving: (saved: number | string, total: number | string) =>
    `${saved} af ${total} sider og filer er gemt.`,
  offlineStopped: 'Ikke alt er gemt endnu. Du har brug for net lidt endnu.',
  offlineUnknown: 'Gemmer appen til brug uden internet.',
  offlineUnsupported: 'Denne browser kan ikke gemme appen. Du har brug for internet.',
  iphoneInstallHow: 'Sådan gør du',
  tryAgain: 'Prøv igen',
  privacy: 'Vi spørger aldrig om CPR-nummer eller koder.',
  iphoneInstall:
    'Vil du have appen på hjemmeskærmen? Så gør det først. Den installerede app starter tom og får ikke din liste med.',
};
export type StartWords = typeof start;
