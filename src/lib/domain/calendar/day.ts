import type { Day } from '../validity/fact';

const dayMs = 86_400_000;

/** Is this text a day that exists, written `YYYY-MM-DD`? `2027-02-29` is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * The day of a year, month and day of month, each as people count it (January is 1).
 * @throws RangeError when there is no such day, or the year is not within 0-9999.
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const text = [year, month, dayOfMonth]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
  if (!isDay(text)) throw new RangeError(`no such day: ${text}`);
  return text;
}

/** The day so many days later, or earlier when negative. Clock changes make no difference. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(utcMsOf(day) + days * dayMs);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The day of the week, 0 for Sunday. */
export function weekdayOf(day: Day): Weekday {
  return weekdays[new Date(utcMsOf(day)).getUTCDay()] ?? 0;
}

/** Milliseconds from 1970 to midnight of that day in UTC; for arithmetic between days only. */
export function utcMsOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
