import type { Sureness } from '$lib/domain/validity/fact';

/** Words for "where does it say so?": under an item of the list and under a phone line. */
export const whereItStands = {
  title: 'Hvor står det?',
  sureness: {
    certain: 'Det er vi sikre på.',
    likely: 'Det er vi ret sikre på.',
    'ask-first': 'Det er vi ikke sikre på. Spørg først.',
  } satisfies Readonly<Record<Sureness, string>>,
  heldUntil: (day: string) => `Gjaldt til ${day}`,
  holdsFrom: (day: string) => `Gælder først fra ${day}.`,
  due: (day: string) => `Det skulle være tjekket igen den ${day}. Spørg, før du stoler på det.`,
  listDue: (day: string) =>
    `Noget på listen skulle være tjekket igen den ${day}. Spørg, før du stoler på det.`,
  /** `years` is when the copy is from, empty where unknown. */
  readOn: (day: string, years: string) =>
    `Læst ${day}, arkiveret kopi${years === '' ? '' : ` fra ${years}`}`,
  review: (day: string) => `Skal læses igen senest ${day}.`,
  needsInternet: 'kræver internet',
  sourcesDiffer: 'Kilderne er ikke enige om det her.',
  sourcesDifferLink: 'Se, hvad vi valgte',
};
export type WhereItStandsWords = typeof whereItStands;
