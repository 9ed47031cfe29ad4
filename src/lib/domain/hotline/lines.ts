import type { YearlyDay } from '../calendar/holidays';
import type { Day, Sureness } from '../validity/fact';
import type { FactId } from '../validity/facts';
import { changing } from '../validity/reading';

export const lineIds = ['digital-hotline', 'mitid-support', 'cyberhotline'] as const;
export type LineId = (typeof lineIds)[number];

/** Open from and until, in minutes after midnight in Copenhagen. The closing minute is already closed. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** How well a day's hours are established. */
export type HoursSureness = Exclude<Sureness, 'ask-first'>;

/** What a rule does to a day: hours of its own, or the weekly hours without a promise. */
export type DayRule =
  | { readonly kind: 'hours'; readonly hours: Hours; readonly sureness: HoursSureness }
  | { readonly kind: 'unsure' };

export interface HelpLine {
  readonly id: LineId;
  /** As it is written for people. */
  readonly number: string;
  /** Hours by weekday, Sunday first; `null` is closed all day. */
  readonly weekly: readonly [
    Hours | null,
    Hours | null,
    Hours | null,
    Hours | null,
    Hours | null,
    Hours | null,
    Hours | null,
  ];
  readonly onHolidays: DayRule;
  /** Days that are no public holidays but differ from the week. */
  readonly onSpecialDays: readonly { readonly when: YearlyDay; readonly rule: DayRule }[];
  readonly sureness: HoursSureness;
  /** The first day on which nothing is claimed any more. */
  readonly reviewBy: Day;
  /** The last day on which the hours hold, where it is known. */
  readonly validTo?: Day;
  /** The hours of the week. */
  readonly fact: FactId;
  /** What is known, or not known, about holidays and special days. */
  readonly otherDaysFact: FactId;
}

/**
 * The newest day on which a fact was read. An earlier clock is wrong: the app did not exist then.
 * Written here so that Start need not load every fact; a test holds it to them.
 */
export const newestCheckedOn: Day = '2026-11-22';

const unsure: DayRule = { kind: 'unsure' };
const between = (fromHour: number, toHour: number): Hours => ({
  from: fromHour * 60,
  to: toHour * 60,
});

const workday = between(8, 20);
const weekend = between(10, 16);

/** The help lines, with the hours we know (facts: mitid 8, alternatives 1 and 2). */
export const helpLines = {
  'mitid-support': {
    id: 'mitid-support',
    number: '33 98 00 10',
    weekly: [weekend, workday, workday, workday, workday, workday, weekend],
    onHolidays: { kind: 'hours', hours: weekend, sureness: 'certain' },
    // One source gives the shorter hours of these two days, hence only likely: still open, and said so.
    onSpecialDays: [
      {
        when: { on: '12-24' },
        rule: { kind: 'hours', hours: between(10, 14), sureness: 'likely' },
      },
      {
        when: { on: '12-31' },
        rule: { kind: 'hours', hours: between(10, 14), sureness: 'likely' },
      },
    ],
    sureness: 'certain',
    reviewBy: changing.reviewBy,
    fact: 'mitid-support-hours',
    otherDaysFact: 'mitid-support-december',
  },
  cyberhotline: {
    id: 'cyberhotline',
    number: '33 37 00 37',
    weekly: [weekend, workday, workday, workday, workday, workday, weekend],
    onHolidays: { kind: 'hours', hours: weekend, sureness: 'certain' },
    onSpecialDays: [
      { when: { on: '12-24' }, rule: unsure },
      { when: { on: '12-31' }, rule: unsure },
    ],
    sureness: 'certain',
    reviewBy: changing.reviewBy,
    fact: 'cyberhotline-hours',
    otherDaysFact: 'cyberhotline-december',
  },
  /** "Den Digitale Hotline". Town halls behind it close on days of their own; no source says whether it does. */
  'digital-hotline': {
    id: 'digital-hotline',
    number: '70 20 00 00',
    weekly: [between(16, 20), workday, workday, workday, workday, between(8, 16), null],
    onHolidays: unsure,
    onSpecialDays: [
      { when: { on: '05-01' }, rule: unsure },
      { when: { on: '06-05' }, rule: unsure },
      // The Friday after Ascension
      { when: { daysFromEaster: 40 }, rule: unsure },
      { when: { on: '12-24' }, rule: unsure },
      { when: { on: '12-27' }, rule: unsure },
      { when: { on: '12-28' }, rule: unsure },
      { when: { on: '12-29' }, rule: unsure },
      { when: { on: '12-30' }, rule: unsure },
      { when: { on: '12-31' }, rule: unsure },
    ],
    sureness: 'likely',
    reviewBy: changing.reviewBy,
    fact: 'digital-hotline-hours',
    otherDaysFact: 'digital-hotline-holidays',
  },
} as const satisfies { readonly [Id in LineId]: HelpLine & { readonly id: Id } };

/** The address that makes a phone call the number, from Denmark and from abroad. */
export function telHref(number: string): `tel:${string}` {
  const digits = number.replace(/\s/g, '');
  // 112 and 114 have no country code.
  return digits.length === 8 ? `tel:+45${digits}` : `tel:${digits}`;
}
