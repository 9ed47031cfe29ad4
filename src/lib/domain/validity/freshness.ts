import type { Day, Fact, Sureness } from './fact';

/** Where a fact stands on a day. `due`: to be read again. `ended` and `not-yet`: outside the days in which it holds. */
export type Freshness = 'current' | 'due' | 'ended' | 'not-yet';

/**
 * Where the fact stands today. `today` is a day in Copenhagen; days are compared as text. A fact holds on `validFrom`
 * and still on `validTo`, and is due from `reviewBy` on. What has ended or not begun is never due.
 */
export function freshnessOf(
  fact: Pick<Fact, 'reviewBy' | 'validFrom' | 'validTo'>,
  today: Day,
): Freshness {
  if (fact.validFrom !== undefined && today < fact.validFrom) return 'not-yet';
  if (fact.validTo !== undefined && hasEnded(fact.validTo, today)) return 'ended';
  return isDue(fact, today) ? 'due' : 'current';
}

/** Is the last day over? `validTo` and `today` are days in Copenhagen; what holds until a day holds on that day. */
export function hasEnded(validTo: Day, today: Day): boolean {
  return today > validTo;
}

/**
 * How sure we are of the fact today: as when it was read, but from `reviewBy` on never `certain`. That goes for what
 * has ended, too: a correction of its last day could have come.
 */
export function surenessOn(fact: Pick<Fact, 'sureness' | 'reviewBy'>, today: Day): Sureness {
  return fact.sureness === 'certain' && isDue(fact, today) ? 'likely' : fact.sureness;
}

/**
 * The newest day on which one of the facts was read. A phone whose clock shows an earlier day is wrong.
 * @throws RangeError when there are no facts.
 */
export function newestDay(facts: Iterable<Fact>): Day {
  let newest: Day | undefined;
  for (const { checkedOn } of facts) {
    if (newest === undefined || checkedOn > newest) newest = checkedOn;
  }
  if (newest === undefined) throw new RangeError('no facts, hence no newest day');
  return newest;
}

function isDue(fact: Pick<Fact, 'reviewBy'>, today: Day): boolean {
  return today >= fact.reviewBy;
}
