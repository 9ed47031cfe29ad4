import type { WhereItStandsWords } from '../da/where-it-stands';

export const whereItStands = {
  title: 'Where does it say so?',
  sureness: {
    certain: 'We are sure of this.',
    likely: 'We are fairly sure of this.',
    'ask-first': 'We are not sure of this. Ask first.',
  },
  heldUntil: (day: string) => `Held until ${day}`,
  holdsFrom: (day: string) => `Holds only from ${day}.`,
  due: (day: string) => `This should have been checked again on ${day}. Ask before you rely on it.`,
  listDue: (day: string) =>
    `Something on the list should have been checked again on ${day}. Ask before you rely on it.`,
  readOn: (day: string, years: string) =>
    `Read ${day}, archived copy${years === '' ? '' : ` from ${years}`}`,
  review: (day: string) => `To be read again by ${day}.`,
  needsInternet: 'needs internet',
  sourcesDiffer: 'The sources do not agree on this.',
  sourcesDifferLink: 'See what we chose',
} satisfies WhereItStandsWords;
