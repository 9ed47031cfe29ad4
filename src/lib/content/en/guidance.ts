import type { GuidanceWords } from '../da/guidance';

export const guidance = {
  index: {
    title: 'Guidance',
    description:
      'Short answers about MitID, Digital Post and power of attorney. You can read them without internet.',
    intro: 'Choose a topic. You can also read it without internet.',
    search: 'Search the guidance',
    searchNote: 'Type a word, such as passport.',
    read: 'Read',
    groups: {
      'first-mitid': 'First MitID, papers and witness',
      'home-and-abroad': 'At the bank and abroad',
      'without-digital-id': 'Without digital ID',
      help: 'Help and power of attorney',
      post: 'Post',
      'keep-safe': 'Keep safe',
      history: 'History',
    },
    historyIntro: 'NemID has closed. Here is what happened, and what you do today.',
    glossary: 'Glossary',
    glossaryNote: 'Official words in plain language',
  },
  topic: {
    all: 'All topics',
    short: 'Short answer',
    contents: 'On this page',
    history: 'History',
    historyPage: 'History: This is mostly about something that has closed.',
    sources: 'Sources',
    showSources: (count: number) =>
      count === 1 ? 'See the source' : `See the ${count} main sources`,
    /** `years` is when the copy is from, empty where unknown. */
    readOn: (day: string, years: string) =>
      `Read ${day}, archived copy${years === '' ? '' : ` from ${years}`}`,
    needsInternet: 'needs internet',
    /** Stamp of a block whose last day is over. */
    heldUntil: (day: string) => `Held until ${day}`,
    review: (day: string) => `This page must be checked again by ${day}.`,
    overdue: (day: string) =>
      `This should have been checked again on ${day}. Ask before you rely on it.`,
    allSources: 'All sources, and where they differ',
  },
  sources: {
    title: 'Sources and disagreements',
    description: 'Where the facts come from, and what we chose where the sources differ.',
    intro:
      'This is where our facts come from. Borgerservice (Citizen Service) decides what is enough.',
    disagreements: 'Where the sources differ, and what we chose',
    chosen: 'What we chose',
    why: 'What and why:',
    because: {
      newest: 'The reason: It is the newest answer we found.',
      official: 'The reason: It comes from the office in charge.',
      safest: 'The reason: Then you are on the safe side.',
    },
    decided: (day: string) => `Decided on ${day}.`,
    list: 'All sources',
    listIntro: 'Each source was read as an archived copy. Tap to open the page on the internet.',
    groups: {
      mitid: 'mitid.dk',
      authorities: 'The state and public authorities',
      municipalities: 'Municipalities',
      others: 'Associations, banks and others',
    },
    group: (name: string, count: number) => `${name} (${count})`,
  },
} satisfies GuidanceWords;
