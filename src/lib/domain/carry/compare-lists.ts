import { questionIds, type QuestionId } from '../errand/questions';
import { paperIds } from '../identity/papers';
import { countingIn, type CarriedList } from './carried-list';
import type { FiledList } from './list-file';

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
  const ours = countingIn(here);
  const theirs = countingIn(other);
  return {
    questions: questionIds.filter((id) => !isSame(ours.answers[id], theirs.answers[id])),
    papers: paperIds.filter((id) => !isSame(ours.checks[id], theirs.checks[id])).length,
    ticksAdded: theirs.ticks.filter((id) => !ours.ticks.includes(id)).length,
    ticksRemoved: ours.ticks.filter((id) => !theirs.ticks.includes(id)).length,
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

/** Which of the notes in a file would come to this phone and be other than those here. A file without one leaves ours. */
export interface NotesDifference {
  readonly appointment: boolean;
  readonly clerk: boolean;
}

type Notes = Pick<FiledList, 'appointment' | 'clerk'>;

/** Compares what only a file carries. */
export function compareNotes(here: Notes, other: Notes): NotesDifference {
  const differs = (key: keyof Notes): boolean =>
    other[key] !== undefined && !isSame(here[key], other[key]);
  return { appointment: differs('appointment'), clerk: differs('clerk') };
}

/** Answers, findings and notes have an order of their own, so equal ones are written alike. */
function isSame(one: unknown, two: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}
