import { copenhagenInstant, toCopenhagen } from '../calendar/copenhagen';
import { addDays } from '../calendar/day';
import type { Day } from '../validity/fact';
import { firstDoubtfulDay, planOf, type DayPlan, type DoubtReason } from './day-plan';
import { newestCheckedOn, type HelpLine, type HoursSureness } from './lines';

/** Whether a line answers at an instant. Every `...At` is an instant; none is before the one asked about. */
export type Status =
  | {
      readonly status: 'open';
      readonly closesAt: Date;
      /** `likely`: open by the hours we know, from one source or an older one. */
      readonly sureness: HoursSureness;
    }
  | {
      readonly status: 'closed';
      /** The next opening that we are sure of, if there is one before the review date. */
      readonly opensAt: Date | null;
      /** An opening before that one, on a day without a promise. */
      readonly mayOpenAt: Date | null;
      readonly nextChangeAt: Date | null;
      readonly sureness: HoursSureness;
    }
  | {
      readonly status: 'unsure';
      readonly reason: DoubtReason;
      /** Is it within the hours we know? Always so on holidays and special days: outside them the line is closed. */
      readonly inHours: boolean;
      /** When the hours we know end, or begin when we are outside them. */
      readonly hoursChangeAt: Date | null;
      /** The next opening that we are sure of. */
      readonly opensAt: Date | null;
    }
  /** The clock of the phone shows a time that cannot be: nothing can be said. */
  | { readonly status: 'unsure'; readonly reason: 'clock-wrong' };

/** Longer than the longest stretch without a sure opening: 11 days over Christmas and New Year. */
const daysAhead = 21;

/** By then the rules of the calendar have to be read anew; a clock that shows it is wrong. */
const endOfCalendar: Day = '2100-01-01';

/**
 * Is the line open at this instant? Counted in Copenhagen's wall time, whatever the zone of the phone; the closing
 * minute is closed. On days without a promise it is `unsure` within the hours we know and closed outside them. From
 * the review date on, or after the last day, it is always `unsure`: hours may have been added as well as taken away.
 */
export function statusAt(line: HelpLine, at: Date): Status {
  if (!isClockPlausible(at)) return { status: 'unsure', reason: 'clock-wrong' };

  const { day, minutes } = toCopenhagen(at);
  const plan = planOf(line, day);
  const { hours } = plan;
  const inHours = hours !== null && hours.from <= minutes && minutes < hours.to;
  const opensAt = nextOpeningAfter(line, at, (next) => next.kind === 'sure');

  if (hours !== null && inHours) {
    const endsAt = copenhagenInstant(day, hours.to);
    return plan.kind === 'sure'
      ? { status: 'open', closesAt: endsAt, sureness: plan.sureness }
      : { status: 'unsure', reason: plan.reason, inHours, hoursChangeAt: endsAt, opensAt };
  }

  const hoursBeginAt = nextOpeningAfter(line, at, () => true);
  if (plan.kind === 'unsure' && plan.reason === 'past-review') {
    return { status: 'unsure', reason: plan.reason, inHours, hoursChangeAt: hoursBeginAt, opensAt };
  }
  return {
    status: 'closed',
    opensAt,
    mayOpenAt: hoursBeginAt?.getTime() === opensAt?.getTime() ? null : hoursBeginAt,
    nextChangeAt: earliest(hoursBeginAt, copenhagenInstant(firstDoubtfulDay(line), 0)),
    sureness: plan.kind === 'sure' ? plan.sureness : line.sureness,
  };
}

/** When the status of a line is no longer the same, so that a screen knows when to ask again. `null`: not foreseen. */
export function nextChangeAt(status: Status): Date | null {
  switch (status.status) {
    case 'open':
      return status.closesAt;
    case 'closed':
      return status.nextChangeAt;
    case 'unsure':
      return status.reason === 'clock-wrong' ? null : status.hoursChangeAt;
  }
}

/** A clock earlier than the newest fact, or beyond the calendar, is wrong. */
function isClockPlausible(at: Date): boolean {
  // Comparing with NaN is false, so an invalid date is not plausible either.
  return at >= copenhagenInstant(newestCheckedOn, 0) && at < copenhagenInstant(endOfCalendar, 0);
}

/** The first time after `at` that the hours of a fitting day begin. */
function nextOpeningAfter(line: HelpLine, at: Date, fits: (plan: DayPlan) => boolean): Date | null {
  const today = toCopenhagen(at).day;
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(today, ahead);
    const plan = planOf(line, day);
    if (plan.hours === null || !fits(plan)) continue;
    const beginsAt = copenhagenInstant(day, plan.hours.from);
    if (beginsAt > at) return beginsAt;
  }
  return null;
}

function earliest(one: Date | null, other: Date): Date {
  return one === null || other < one ? other : one;
}
