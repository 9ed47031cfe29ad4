import type { Lang } from '$lib/i18n/lang';

/** What must be the same in every language of a text, each in the order of the text. */
export interface Figures {
  /** Numbers of eight digits that a reader may call. */
  readonly phones: readonly string[];
  /** All digits; "41,76" and "41.76" are the same number, "8.00" and "8:00" the same time. */
  readonly numbers: readonly string[];
  /** Months beside a number, counted from 1: "31. oktober" is 10. */
  readonly months: readonly number[];
  /** Days of the week, Monday first, counted from 1. */
  readonly weekdays: readonly number[];
}

/** The numbers and dates that stand in a text. */
export function figuresOf(lang: Lang, text: string): Figures {
  return {
    phones: text.match(/(?<!\d)\d\d(?:\s\d\d){3}(?!\d)/g) ?? [],
    numbers: text.replace(/(?<=\d)[.,:](?=\d)/g, '').match(/\d+/g) ?? [],
    // Only beside a number: in English "May" is also another word.
    months: placesOf(monthsIn(lang), text, (name) => `(?<=\\d\\.? )${name}|${name}(?= \\d)`),
    weekdays: placesOf(weekdaysIn(lang), text, (name) => name),
  };
}

/** Finds names in a text, with or without a capital, and gives their places in the list, counted from 1. */
function placesOf(
  names: readonly string[],
  text: string,
  patternOf: (name: string) => string,
): number[] {
  const spellings = names.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const pattern = new RegExp([...new Set([...names, ...spellings])].map(patternOf).join('|'), 'gu');
  return (text.match(pattern) ?? []).map(
    (found) => Math.max(names.indexOf(found), spellings.indexOf(found)) + 1,
  );
}

function monthsIn(lang: Lang): readonly string[] {
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 1)));
}

function weekdaysIn(lang: Lang): readonly string[] {
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 2026 is a Monday.
  return Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2026, 0, 5 + index)));
}
