import { addDays, weekdayOf } from '../calendar/day';
import { holidayOn, isYearlyDay } from '../calendar/holidays';
import type { Day } from '../validity/fact';
import type { DayRule, HelpLine, Hours, HoursSureness } from './lines';

/** Why nothing is promised for a day. */
export type DoubtReason = 'holiday' | 'special-day' | 'past-review';

/** The hours of one day as we know them (`null`: closed all day), and whether we stand by them. */
export type DayPlan = { readonly hours: Hours | null } & (
  | { readonly kind: 'sure'; readonly sureness: HoursSureness }
  | { readonly kind: 'unsure'; readonly reason: DoubtReason }
);

/** What a line does on a day. The review date and the last day go before all, then public holidays, special days and the week. */
export function planOf(line: HelpLine, day: Day): DayPlan {
  const [rule, reason] = ruleFor(line, day);
  const weekly = line.weekly[weekdayOf(day)];
  const hours = rule?.kind === 'hours' ? rule.hours : weekly;
  if (day >= firstDoubtfulDay(line)) return { hours, kind: 'unsure', reason: 'past-review' };
  if (rule?.kind === 'unsure') return { hours, kind: 'unsure', reason };
  return { hours, kind: 'sure', sureness: rule?.sureness ?? line.sureness };
}

/** From this day on nothing is promised: the hours are to be read again, or the last day on which they held is over. */
export function firstDoubtfulDay({ reviewBy, validTo }: HelpLine): Day {
  const afterLast = validTo === undefined ? reviewBy : addDays(validTo, 1);
  return afterLast < reviewBy ? afterLast : reviewBy;
}

function ruleFor(line: HelpLine, day: Day): readonly [DayRule | undefined, DoubtReason] {
  if (holidayOn(day) !== null) return [line.onHolidays, 'holiday'];
  return [line.onSpecialDays.find(({ when }) => isYearlyDay(day, when))?.rule, 'special-day'];
}
