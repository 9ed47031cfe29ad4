import type { Day } from '../validity/fact';
import { addDays } from './day';
import { easterSunday } from './easter';

/** A Danish public holiday ("helligdag"). 1 May, 5 June, 24 and 31 December are none (facts, alternatives 2). */
export type HolidayId =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

/** A day of every year: a fixed one (`MM-DD`), or counted in days from Easter Sunday. */
export type YearlyDay =
  { readonly on: `${number}-${number}` } | { readonly daysFromEaster: number };

interface HolidayRule {
  readonly id: HolidayId;
  readonly when: YearlyDay;
  /** First and last year it is a public holiday; none means as far as the app looks. */
  readonly fromYear?: number;
  readonly toYear?: number;
}

const rules: readonly HolidayRule[] = [
  { id: 'new-years-day', when: { on: '01-01' } },
  { id: 'maundy-thursday', when: { daysFromEaster: -3 } },
  { id: 'good-friday', when: { daysFromEaster: -2 } },
  { id: 'easter-sunday', when: { daysFromEaster: 0 } },
  { id: 'easter-monday', when: { daysFromEaster: 1 } },
  // "Store Bededag": abolished from 1 January 2024 by the act of 28 February 2023.
  { id: 'great-prayer-day', when: { daysFromEaster: 26 }, toYear: 2023 },
  { id: 'ascension-day', when: { daysFromEaster: 39 } },
  { id: 'whit-sunday', when: { daysFromEaster: 49 } },
  { id: 'whit-monday', when: { daysFromEaster: 50 } },
  { id: 'christmas-day', when: { on: '12-25' } },
  { id: 'second-christmas-day', when: { on: '12-26' } },
];

/** The Danish public holiday on a day, if it is one. */
export function holidayOn(day: Day): HolidayId | null {
  const year = yearOf(day);
  const found = rules.find(
    ({ when, fromYear, toYear }) =>
      (fromYear === undefined || year >= fromYear) &&
      (toYear === undefined || year <= toYear) &&
      isYearlyDay(day, when),
  );
  return found?.id ?? null;
}

/** Does this rule of the year fall on that day? */
export function isYearlyDay(day: Day, when: YearlyDay): boolean {
  if ('on' in when) return day.endsWith(`-${when.on}`);
  return addDays(easterSunday(yearOf(day)), when.daysFromEaster) === day;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
