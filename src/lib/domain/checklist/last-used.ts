import { addDays, isDay } from '../calendar/day';
import type { Day } from '../validity/fact';

/** A list that nobody has opened for so many days is probably of no use any more. */
const daysUntilOffer = 60;

/**
 * Has a list lain for so long that the app should ask whether it can go? It never goes by itself.
 * `kept` is the day on which it was opened last, as the phone has it; anything else counts as today. A day ahead of
 * `today` comes from a wrong clock and counts as today too.
 */
export function isLongUnused(kept: unknown, today: Day): boolean {
  return typeof kept === 'string' && isDay(kept) && addDays(kept, daysUntilOffer) <= today;
}
