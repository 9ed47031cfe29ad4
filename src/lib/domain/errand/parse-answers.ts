import {
  inOrder,
  isOptionOf,
  isQuestionId,
  isSeveral,
  type Answers,
  type QuestionId,
} from './questions';

/** What could be read from stored answers, and the ids of what could not. */
export interface ParsedAnswers {
  readonly answers: Answers;
  readonly dropped: readonly string[];
}

/**
 * Reads answers from an untrusted place (the phone's storage), record by record: an unknown question, an unknown
 * option or a wrong type is dropped and named, and the rest is kept.
 */
export function parseAnswers(records: ReadonlyMap<string, unknown>): ParsedAnswers {
  let answers: Answers = {};
  const dropped: string[] = [];
  for (const [id, value] of records) {
    const answer = isQuestionId(id) ? parseAnswer(id, value) : undefined;
    if (answer === undefined) dropped.push(id);
    else answers = { ...answers, ...answer };
  }
  return { answers, dropped };
}

/** One answer, or `undefined` when nothing of it can be used. Unknown options of several are dropped singly. */
function parseAnswer(question: QuestionId, value: unknown): Answers | undefined {
  if (!isSeveral(question)) return isOptionOf(question, value) ? { [question]: value } : undefined;
  if (!Array.isArray(value)) return undefined;
  const known = inOrder(
    question,
    value.filter((option) => isOptionOf(question, option)),
  );
  return known.length > 0 ? { [question]: known } : undefined;
}
