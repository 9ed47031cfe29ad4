import type { WhereItStandsWords } from '$lib/content/da/where-it-stands';
import type { Origin } from '$lib/content/facts/origin';
import type { Day } from '$lib/domain/validity/fact';
import { freshnessOf } from '$lib/domain/validity/freshness';
import { pathTo, type Lang } from '$lib/i18n/lang';
import { describeStand } from '$lib/state/describe-stand';
import type { OriginView } from '$lib/ui/origin';

/** A fact as "Hvor står det?" shows it on a day in Copenhagen; without a day it claims nothing that a day decides. */
export function originRow(
  { id, statement, fact, reviewBy, sources, disagreement }: Origin,
  today: Day | undefined,
  words: WhereItStandsWords,
  lang: Lang,
): OriginView {
  return {
    id,
    statement,
    sources,
    ...describeStand(fact, today, words, lang),
    // Once the day has come, the notes say so.
    review:
      freshnessOf(fact, today ?? fact.checkedOn) === 'due' ? undefined : words.review(reviewBy),
    differs:
      disagreement === undefined
        ? undefined
        : {
            text: words.sourcesDiffer,
            link: words.sourcesDifferLink,
            href: pathTo(lang, 'mere/kilder'),
          },
  };
}
