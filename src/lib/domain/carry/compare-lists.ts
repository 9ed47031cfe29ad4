import { answersOnPath } from '../errand/replay';
import { questionIds, type QuestionId } from '../errand/questions';
import { paperIds } from '../identity/papers';
import { checksOnPath } from '../identity/self-check';
import type { CarriedList } from './carried-list';

/** What would change on this phone, were its list replaced by another. */
export interface Difference {
  /** Questions that are answered differently, or in only one of the two. */
  readonly questions: readonly QuestionId[];
  /** How many papers were found to be otherwise. */
  readonly papers: number;
  /** How many ticks would come, and how many would go. */
  readonly ticksAdded: number;
  readonly ticksRemoved: number;
}

/** Compares what counts: answers to questions that are no longer asked are nobody's list. */
export function compareLists(here: CarriedList, other: CarriedList): Difference {
  const ours = answersOnPath(here.answers);
  const theirs = answersOnPath(other.answers);
  return {
    questions: questionIds.filter((id) => !isSame(ours[id], theirs[id])),
    papers: paperIds.filter(
      (id) =>
        !isSame(checksOnPath(id, here.checks[id] ?? {}), checksOnPath(id, other.checks[id] ?? {})),
    ).length,
    ticksAdded: other.ticks.filter((id) => !here.ticks.includes(id)).length,
    ticksRemoved: here.ticks.filter((id) => !other.ticks.includes(id)).length,
  };
}

/** Would nothing change? */
export function isNoDifference({
  questions,
  papers,
  ticksAdded,
  ticksRemoved,
}: Difference): boolean {
  return questions.length + papers + ticksAdded + ticksRemoved === 0;
}

/** Answers and findings have an order of their own, so equal ones are written alike. */
function isSame(one: unknown, two: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
