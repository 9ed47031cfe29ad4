import type { Ask } from './errand';
import { errandOf, findingAsks } from './errands';
import { questionIds, type Answers, type QuestionId } from './questions';

/** No errand asks more, the questions that find it included. */
export const mostQuestions = 6;

/** Where a person is in the questions. */
export interface Path {
  /** The questions that the answers so far lead through, in order, the first unanswered one included. */
  readonly asked: readonly QuestionId[];
  /** The next question, or `check` when all are answered. */
  readonly next: QuestionId | 'check';
  /** The most questions this path can have, counting from the answers so far. */
  readonly total: number;
}

/**
 * Walks the questions again from the first, with the answers given so far. Answers to questions off the path are
 * kept by the caller and ignored here, so that changing one answer and changing it back loses nothing.
 */
export function replay(answers: Answers): Path {
  const asked: QuestionId[] = ['errand'];
  if (answers.errand === undefined) return { asked, next: 'errand', total: 4 };
  let known: Answers = { errand: answers.errand };
  /** Walks these questions, as far as they are answered. */
  const walk = (asks: readonly Ask[]): { next: QuestionId; left: number } | undefined => {
    for (const [index, { question, when }] of asks.entries()) {
      if (when !== undefined && !when(known)) continue;
      asked.push(question);
      if (!isAnswered(answers, question)) return { next: question, left: asks.length - index - 1 };
      known = { ...known, [question]: answers[question] };
    }
    return undefined;
  };
  // Until the errand is found, the longest errand may follow.
  const finding = walk(findingAsks);
  if (finding !== undefined) return { asked, next: finding.next, total: mostQuestions };
  const rest = walk(errandOf(known).asks);
  return rest === undefined
    ? { asked, next: 'check', total: asked.length }
    : { asked, next: rest.next, total: asked.length + rest.left };
}

/** Only the answers that count: those to questions on the path. */
export function answersOnPath(answers: Answers): Answers {
  const { asked } = replay(answers);
  return pick(answers, asked);
}

/** The answers to these questions only. */
export function pick(answers: Answers, questions: readonly QuestionId[]): Answers {
  return Object.fromEntries(
    questionIds
      .filter((id) => questions.includes(id) && answers[id] !== undefined)
      .map((id) => [id, answers[id]]),
  );
}

/** Is there an answer, and for several-choice at least one tick? */
export function isAnswered(answers: Answers, question: QuestionId): boolean {
  const answer = answers[question];
  return answer !== undefined && answer.length > 0;
}
