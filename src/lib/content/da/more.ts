/** Words of the page "More". */
export const more = {
  title: 'Mere',
  heading: 'Mere',
  description: 'Sprog, kilder, hvad der er gemt, og hvordan du sletter det.',
  sources: 'Kilder og uenigheder',
  sourcesNote: 'Hvor vi ved det fra, og hvornår vi læste det',
  municipality: 'Din kommune',
  municipalityNote: 'Bestil tid, og gem dine egne noter',
  carry: 'Hent eller flyt en liste',
  carryNote: 'Fra eller til en anden telefon, med en kode eller en fil.',
  glossary: 'Ordliste',
  glossaryNote: 'Ord fra det offentlige i klart sprog',
  language: 'Read in English',
  offline: {
    title: 'Uden internet',
    ready: 'Klar uden internet',
    readyText: (total: number) =>
      `Appen har set efter: Alle ${total} sider og filer ligger på din telefon.`,
    saving: 'Gemmer',
    savingText: (saved: number, total: number) => `${saved} af ${total} sider og filer er gemt.`,
    stopped: 'Ikke alt er gemt',
    stoppedText: 'Appen prøver igen af sig selv, når du har net.',
    starting: 'Ser efter',
    startingText: 'Appen ser efter, hvad der er gemt på din telefon.',
    unsupported: 'Virker kun med internet her',
    unsupportedText:
      'Denne browser kan ikke gemme appen. Prøv at åbne siden i telefonens egen browser.',
    checkNow: 'Se efter igen',
  },
  install: {
    title: 'Få appen på hjemmeskærmen',
    onIphone: 'På iPhone og iPad',
    onAndroid: 'På Android',
    installed: 'Du bruger allerede appen fra hjemmeskærmen.',
    prompt: 'Så åbner den med et tryk, også uden internet.',
    promptButton: 'Læg på hjemmeskærmen',
    iosSafari: [
      'Tryk på Del nederst i Safari. Det er firkanten med en pil op.',
      'Rul ned, og tryk på „Føj til hjemmeskærm“.',
      'Tryk på „Tilføj“.',
    ],
    iosOther: 'Åbn siden i Safari. Der kan du lægge appen på hjemmeskærmen.',
    iosStartsEmpty:
      'Appen på hjemmeskærmen starter tom. Den får ikke listen fra Safari med. Læg den derfor på hjemmeskærmen, før du laver din liste.',
    android: [
      'Åbn menuen i din browser. Det er ofte tre prikker.',
      'Tryk på „Installer app“ eller „Føj til startskærm“.',
    ],
    androidInApp: 'Åbn siden i Chrome. Der kan du lægge appen på hjemmeskærmen.',
    desktop:
      'På en computer kan du bruge siden her. Nogle browsere har en knap til at installere i adressefeltet.',
  },
  stored: {
    title: 'Hvad er gemt, og hvor?',
    points: [
      'Dine svar, dine kryds og dit valg af sprog ligger kun på denne telefon.',
      'Det gør din kommune og dine noter om skranken også.',
      'Intet bliver sendt til os eller til andre. Der er ingen cookies.',
      'Appen spørger aldrig om CPR-nummer, bruger-ID eller koder.',
      'Sletter du data i din browser, er din liste væk.',
    ],
    persistence: {
      persisted: 'Browseren har lovet ikke at slette listen af sig selv.',
      'not-guaranteed':
        'Browseren kan slette listen, hvis telefonen mangler plads. Gem den som fil, hvis den er vigtig.',
      unknown:
        'Browseren siger ikke, om den kan slette listen af sig selv. Gem den som fil, hvis den er vigtig.',
    },
    notKept: 'Lige nu bliver intet gemt på denne telefon.',
  },
  remove: {
    title: 'Slet alt',
    text: 'Sletter dine svar, dine kryds, dine noter og det, appen har gemt til brug uden internet.',
    ask: 'Slet alt på denne telefon',
    sureTitle: 'Er du sikker?',
    sureText: 'Din liste kommer ikke tilbage. Uden internet kan du heller ikke åbne appen igen.',
    yes: 'Ja, slet alt',
    no: 'Nej, behold det',
    busy: 'Sletter',
    gone: 'Alt er slettet på denne telefon.',
    failed: 'Ikke alt kunne slettes. Luk andre vinduer med appen, og prøv igen.',
  },
  /** What has changed in the advice, newest first. What a person who knows the app would want to hear, a sentence each. */
  news: {
    title: 'Hvad er nyt?',
    entries: [{ day: '22. november 2026', points: ['Dette er den første udgave af ID-klar.'] }],
  },
  about: {
    title: 'Om ID-klar',
    text: 'ID-klar er ikke lavet af det offentlige. Appen hjælper dig med at gøre dig klar. Det er Borgerservice, der afgør, hvad der er nok.',
    read: 'Alle oplysninger er læst 22. november 2026 i arkiverede kopier. Tider, numre og priser skal tjekkes igen 22. maj 2027.',
    version: (version: string) => `Udgave ${version}`,
  },
};
export type MoreWords = typeof more;
