import type { Day } from '$lib/domain/validity/fact';
import { factOf, type FactId } from '$lib/domain/validity/facts';
import { formatDate } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';
import { sourceOf } from '../sources';

/** Who a page has its facts from, and between which days it can be relied on. */
export interface Summary {
  /** Each publisher once, in the order of the facts. */
  readonly publishers: readonly string[];
  /** The oldest day on which one of the facts was read, in words. */
  readonly checkedOn: string;
  /** The first day on which one of the facts is to be read again: as a day in Copenhagen, and in words. */
  readonly reviewBy: Day;
  readonly reviewByText: string;
}

/** Sums up facts for the foot of a page. */
export function summarize(ids: readonly [FactId, ...FactId[]], lang: Lang): Summary {
  const facts = ids.map(factOf);
  const earliest = (days: readonly Day[]) => days.reduce((one, two) => (two < one ? two : one));
  const inWords = (day: Day) => formatDate(new Date(`${day}T12:00:00Z`), lang);
  const reviewBy = earliest(facts.map((fact) => fact.reviewBy));
  const publishers = facts.flatMap(({ sources }) => sources.map((id) => sourceOf(id).publisher));
  return {
    publishers: [...new Set(publishers)],
    checkedOn: inWords(earliest(facts.map((fact) => fact.checkedOn))),
    reviewBy,
    reviewByText: inWords(reviewBy),
  };
}

/** Who the facts come from, by their first source: whoever most of them rest on comes first. */
export function publishersOf(ids: readonly FactId[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of new Set(ids)) {
    const { publisher } = sourceOf(factOf(id).sources[0]);
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher);
}
