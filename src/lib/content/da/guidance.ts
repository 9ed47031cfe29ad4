import type { Reason } from '$lib/domain/validity/disagreements';

/** Words around the guidance texts: the index, a topic, and the page of sources. */
export const guidance = {
  index: {
    title: 'Viden',
    description: 'Korte svar om MitID, Digital Post og fuldmagt. De kan læses uden internet.',
    intro: 'Vælg et emne. Du kan også læse det uden internet.',
    search: 'Søg i Viden',
    searchNote: 'Skriv et ord, fx kørekort.',
    read: 'Læst',
    groups: {
      'first-mitid': 'MitID første gang, papirer og vidne',
      'home-and-abroad': 'I banken og i udlandet',
      'without-digital-id': 'Uden digitalt ID',
      help: 'Hjælp og fuldmagt',
      post: 'Post',
      'keep-safe': 'Pas på',
      history: 'Historie',
    },
    historyIntro: 'NemID er lukket. Her står, hvad der skete, og hvad du gør i dag.',
    glossary: 'Ordliste',
    glossaryNote: 'Ord fra det offentlige i klart sprog',
  },
  topic: {
    all: 'Alle emner',
    short: 'Kort svar',
    contents: 'På denne side',
    history: 'Historie',
    historyPage: 'Historie: Det handler mest om noget, der er lukket.',
    sources: 'Kilder',
    showSources: (count: number) => (count === 1 ? 'Se kilden' : `Se de ${count} vigtigste kilder`),
    /** `years` is when the copy is from, empty where unknown. */
    readOn: (day: string, years: string) =>
      `Læst ${day}, arkiveret kopi${years === '' ? '' : ` fra ${years}`}`,
    needsInternet: 'kræver internet',
    /** Stamp of a block whose last day is over. */
    heldUntil: (day: string) => `Gjaldt til ${day}`,
    review: (day: string) => `Siden skal tjekkes igen senest ${day}.`,
    overdue: (day: string) =>
      `Dette skulle være tjekket igen den ${day}. Spørg, før du stoler på det.`,
    allSources: 'Alle kilder, og hvor de er uenige',
  },
  sources: {
    title: 'Kilder og uenigheder',
    description:
      'Hvor oplysningerne kommer fra, og hvad vi valgte, hvor kilderne siger noget forskelligt.',
    intro: 'Her står, hvor vi ved tingene fra. Det er Borgerservice, der afgør, hvad der er nok.',
    disagreements: 'Hvor kilderne er uenige, og hvad vi valgte',
    chosen: 'Det valgte vi',
    why: 'Hvad og hvorfor:',
    because: {
      newest: 'Grunden: Det er det nyeste svar, vi fandt.',
      official: 'Grunden: Det kommer fra dem, der står for det.',
      safest: 'Grunden: Så er du på den sikre side.',
    } satisfies Readonly<Record<Reason, string>>,
    decided: (day: string) => `Besluttet ${day}.`,
    list: 'Alle kilder',
    listIntro: 'Hver kilde er læst som en arkiveret kopi. Tryk for at åbne siden på nettet.',
    groups: {
      mitid: 'mitid.dk',
      authorities: 'Staten og myndigheder',
      municipalities: 'Kommuner',
      others: 'Foreninger, banker og andre',
    },
    group: (name: string, count: number) => `${name} (${count})`,
  },
};
export type GuidanceWords = typeof guidance;
