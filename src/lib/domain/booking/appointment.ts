import { copenhagenInstant, toCopenhagen } from '../calendar/copenhagen';
import { addDays, isDay } from '../calendar/day';
import { looksLikeCprNumber } from '../municipalities/cpr-number';
import type { Day } from '../validity/fact';

/** A booked time, as it was told at the desk: what the clock on a wall in Copenhagen will show. */
export interface Appointment {
  readonly day: Day;
  /** Minutes after midnight, 0-1439. */
  readonly minutes: number;
  /** In the person's own words, on one line. Left out: not noted. */
  readonly place?: string;
}

/** Most characters of the place. An emoji counts as one character, as a letter does. */
export const placeLimit = 80;

/** Nobody had the app before this day, so a clock that shows an earlier one is wrong. */
const firstDay: Day = '2026-11-22';

/** Does the clock show a time that cannot be? Then nothing can be said about how far away something is. */
export function isClockWrong(now: Date): boolean {
  return now < copenhagenInstant(firstDay, 0);
}

/** A day further ahead than this is sooner a slip of the finger than a booked time. */
const mostDaysAhead = 366;

export type DayProblem = 'no-day' | 'past' | 'too-far';
export type TimeProblem = 'no-time' | 'skipped';
export type PlaceProblem = 'too-long' | 'cpr-number';

/** What was typed into the three fields, as the browser's own inputs give it: `2026-11-26`, `10:15`. */
export interface TypedAppointment {
  readonly day: string;
  readonly time: string;
  readonly place: string;
}

export type AppointmentCheck =
  | { readonly ok: true; readonly appointment: Appointment }
  | {
      readonly ok: false;
      readonly day: DayProblem | undefined;
      readonly time: TimeProblem | undefined;
      readonly place: PlaceProblem | undefined;
    };

/** Checks what was typed, with what is wrong with each field. `now` is any instant. */
export function checkAppointment(typed: TypedAppointment, now: Date): AppointmentCheck {
  const day = isDay(typed.day) ? typed.day : undefined;
  const minutes = minutesOf(typed.time);
  const place = onOneLine(typed.place);
  const wrongDay = day === undefined ? 'no-day' : dayProblem(day, minutes, now);
  const problems = {
    day: wrongDay,
    time: timeProblem(wrongDay === undefined ? day : undefined, minutes),
    place: placeProblem(place),
  } as const;
  const isRefused = Object.values(problems).some((problem) => problem !== undefined);
  if (isRefused || day === undefined || minutes === undefined) return { ok: false, ...problems };
  return { ok: true, appointment: { day, minutes, ...(place === '' ? {} : { place }) } };
}

/**
 * Reads what was kept on the phone. A day or time that cannot be leaves nothing; a place that would be refused today is
 * left out. A time in the past is read as it is.
 */
export function readAppointment(kept: unknown): Appointment | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const day = 'day' in kept ? kept.day : undefined;
  const minutes = 'minutes' in kept ? kept.minutes : undefined;
  if (typeof day !== 'string' || !isDay(day) || !isOfOurTime(day)) return undefined;
  if (typeof minutes !== 'number' || !isMinutes(minutes)) return undefined;
  if (timeProblem(day, minutes) !== undefined) return undefined;
  const place = 'place' in kept && typeof kept.place === 'string' ? onOneLine(kept.place) : '';
  const isPlaceKept = place !== '' && placeProblem(place) === undefined;
  return { day, minutes, ...(isPlaceKept ? { place } : {}) };
}

/** The instant of a booked time. The hour that comes twice in autumn gives the first of the two. */
export function instantOf({ day, minutes }: Appointment): Date {
  return copenhagenInstant(day, minutes);
}

/** The time of day as the browser's own input has it: `09:05`. */
export function typedTime(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes after midnight of `10:15`, also with seconds behind it; `undefined` for anything else. */
function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined || Number(minutes) > 59) return undefined;
  const all = Number(hours) * 60 + Number(minutes);
  return isMinutes(all) ? all : undefined;
}

function isMinutes(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 24 * 60;
}

/** Within the years that the clock of Copenhagen is reckoned for. */
function isOfOurTime(day: Day): boolean {
  return day >= '2000-01-01' && day <= '2999-12-31';
}

/** While the time is not known, the whole of today still counts. */
function dayProblem(day: Day, minutes: number | undefined, now: Date): DayProblem | undefined {
  const today = toCopenhagen(now);
  if (day < today.day || (day === today.day && minutes !== undefined && minutes < today.minutes))
    return 'past';
  return day > addDays(today.day, mostDaysAhead) && !isClockWrong(now) ? 'too-far' : undefined;
}

/** Once a year the clock jumps over an hour; no desk has that hour. */
function timeProblem(day: Day | undefined, minutes: number | undefined): TimeProblem | undefined {
  if (minutes === undefined) return 'no-time';
  if (day === undefined) return undefined;
  const shown = toCopenhagen(copenhagenInstant(day, minutes));
  return shown.day === day && shown.minutes === minutes ? undefined : 'skipped';
}

/** Line breaks and unseen marks would reach a message and a calendar file. */
function onOneLine(typed: string): string {
  return typed
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .trim();
}

function placeProblem(place: string): PlaceProblem | undefined {
  if (looksLikeCprNumber(place)) return 'cpr-number';
  return Array.from(place).length > placeLimit ? 'too-long' : undefined;
}
