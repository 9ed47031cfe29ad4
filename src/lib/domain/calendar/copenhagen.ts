import type { Day } from '../validity/fact';
import { dayOf, utcMsOf, weekdayOf, type Weekday } from './day';

/** What a clock on a wall in Copenhagen shows. `minutes` after midnight, 0-1439; seconds are cut off. */
export interface WallTime {
  readonly day: Day;
  readonly minutes: number;
  readonly weekday: Weekday;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

// Every browser carries the time zones. `h23`, because `hour12: false` may write midnight as 24.
const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Copenhagen',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/**
 * The wall time in Copenhagen at an instant, whatever the zone of the phone.
 * @throws RangeError for an invalid Date or a year outside 1-9999.
 */
export function toCopenhagen(at: Date): WallTime {
  const parts = new Map(wallClock.formatToParts(at).map(({ type, value }) => [type, value]));
  const numberOf = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const day = dayOf(numberOf('year'), numberOf('month'), numberOf('day'));
  return { day, minutes: numberOf('hour') * 60 + numberOf('minute'), weekday: weekdayOf(day) };
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

/** How far Copenhagen's clock is ahead of UTC, in milliseconds. */
function offsetAt(ms: number): number {
  const wall = toCopenhagen(new Date(ms));
  return utcMsOf(wall.day) + wall.minutes * minuteMs - Math.floor(ms / minuteMs) * minuteMs;
}
