import { toCopenhagen } from '../calendar/copenhagen';
import { utcMsOf } from '../calendar/day';
import { instantOf, isClockWrong, type Appointment } from './appointment';

/** How far away a booked time is, as people say it. */
export type Countdown =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'tomorrow' }
  /** Today, in more than an hour. */
  | { readonly kind: 'today' }
  /** 1-60 minutes from now. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** The time has come, at most an hour ago: the person may still be waiting. */
  | { readonly kind: 'now' }
  | { readonly kind: 'past' }
  /** The clock of the phone is wrong: nothing can be said. */
  | { readonly kind: 'unsure' };

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How far away the booked time is at an instant. Days are days in Copenhagen. */
export function countdownTo(appointment: Appointment, now: Date): Countdown {
  if (isClockWrong(now)) return { kind: 'unsure' };
  const left = Math.ceil((instantOf(appointment).getTime() - now.getTime()) / minuteMs);
  if (left <= -60) return { kind: 'past' };
  if (left <= 0) return { kind: 'now' };
  if (left <= 60) return { kind: 'minutes', minutes: left };
  const days = Math.round((utcMsOf(appointment.day) - utcMsOf(toCopenhagen(now).day)) / dayMs);
  if (days === 0) return { kind: 'today' };
  return days === 1 ? { kind: 'tomorrow' } : { kind: 'days', days };
}

/** What is known of a booked time beside the answers; `undefined`: nothing, so the answers hold. */
export type BookedTime = 'ahead' | 'over' | undefined;

/** Once it has passed, or how the visit went is told, a time is one no more; only a noted one to come is. */
export function bookedTimeOf(countdown: Countdown | undefined, isTold: boolean): BookedTime {
  if (countdown === undefined || countdown.kind === 'unsure') return isTold ? 'over' : undefined;
  return countdown.kind === 'past' ? 'over' : 'ahead';
}

/** A new step is worth saying aloud; a minute less is not. The same text: the same step. */
export function stepOf(countdown: Countdown): string {
  if (countdown.kind === 'days') return `days ${countdown.days}`;
  if (countdown.kind !== 'minutes') return countdown.kind;
  return `minutes ${[5, 15, 30].find((most) => countdown.minutes <= most) ?? 60}`;
}
