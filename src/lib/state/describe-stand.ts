import type { Day, Fact, Sureness } from '$lib/domain/validity/fact';
import { freshnessOf, surenessOn } from '$lib/domain/validity/freshness';
import { formatDate } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';

/** The words needed here; `whereItStands` in content has them. A `day` is `22. november 2026`. */
export interface StandWords {
  readonly sureness: Readonly<Record<Sureness, string>>;
  readonly heldUntil: (day: string) => string;
  readonly holdsFrom: (day: string) => string;
  readonly due: (day: string) => string;
}

/** How a fact stands today, in words. */
export interface Stand {
  /** Set once the fact has ended: whatever rests on it is stamped with this. */
  readonly endedStamp: string | undefined;
  /** Sentences: how sure we are, and what the days say. Empty while the time is not known. */
  readonly notes: readonly string[];
}

/**
 * Says how a fact stands on a day in Copenhagen. What has ended is stamped and no longer said to be sure; what is due
 * says so, and is never called certain. Without a day nothing is claimed: a page made beforehand does not know today.
 */
export function describeStand(
  fact: Pick<Fact, 'sureness' | 'reviewBy' | 'validFrom' | 'validTo'>,
  today: Day | undefined,
  words: StandWords,
  lang: Lang,
): Stand {
  if (today === undefined) return { endedStamp: undefined, notes: [] };
  const inWords = (day: Day) => formatDate(new Date(`${day}T12:00:00Z`), lang);
  const { validFrom, validTo, reviewBy } = fact;
  const sure = words.sureness[surenessOn(fact, today)];
  const freshness = freshnessOf(fact, today);
  if (freshness === 'ended' && validTo !== undefined) {
    return { endedStamp: words.heldUntil(inWords(validTo)), notes: [] };
  }
  if (freshness === 'not-yet' && validFrom !== undefined) {
    return { endedStamp: undefined, notes: [words.holdsFrom(inWords(validFrom)), sure] };
  }
  const notes = freshness === 'due' ? [sure, words.due(inWords(reviewBy))] : [sure];
  return { endedStamp: undefined, notes };
}
