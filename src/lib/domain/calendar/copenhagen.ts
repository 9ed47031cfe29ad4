import type { Day } from '../validity/fact';
import { dayOf, utcMsOf, weekdayOf, type Weekday } from './day';

/** What a clock on a wall in Copenhagen shows. `minutes` after midnight, 0-1439; seconds are cut off. */
export interface WallTime {
  readonly day: Day;
  readonly minutes: number;
  readonly weekday: Weekday;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * The wall time in Copenhagen at an instant, whatever the zone of the phone. By the rule of the European Union, as
 * asking the browser for a zone costs a slow phone a tenth of a second before the first picture (docs/adr/0019).
 * @throws RangeError for an invalid Date or a year outside 0-9999.
 */
export function toCopenhagen(at: Date): WallTime {
  const wall = new Date(at.getTime() + offsetAt(at.getTime()));
  const day = dayOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  const minutes = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  return { day, minutes, weekday: weekdayOf(day) };
}

/**
 * The instant of a wall time in Copenhagen. `minutes` after midnight; 1440 is the next midnight.
 * The hour that comes twice in autumn gives the first of the two; the hour that is skipped in spring gives
 * the instant one hour later on the clock (02:30 becomes 03:30).
 */
export function copenhagenInstant(day: Day, minutes: number): Date {
  const asUtc = utcMsOf(day) + minutes * minuteMs;
  // No zone changes its clock twice within two days, so one of these two offsets is the right one.
  const before = offsetAt(asUtc - dayMs);
  const after = offsetAt(asUtc + dayMs);
  const right = [before, after].find((offset) => offsetAt(asUtc - offset) === offset) ?? before;
  return new Date(asUtc - right);
}

/**
 * How far Copenhagen's clock is ahead of UTC, in milliseconds: an hour, and one more from the last Sunday of March until
 * the last Sunday of October, changed at 01:00 UTC (directive 2000/84/EC, the same since 1996).
 */
function offsetAt(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  const isSummer = ms >= lastSundayOf(year, 2) + hourMs && ms < lastSundayOf(year, 9) + hourMs;
  return isSummer ? 2 * hourMs : hourMs;
}

/** Midnight in UTC of the last Sunday of a month that has 31 days; January is 0. */
function lastSundayOf(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31));
  return last.getTime() - last.getUTCDay() * dayMs;
}
