import type { OptionWords, QuestionPageWords } from '$lib/content/da/questions';
import type { SearchDocument } from './documents';

/** The questions whose choices say what somebody comes for. */
const askedFor = ['errand', 'other', 'power', 'role', 'trouble'] as const;
/** Choices that name no errand, and misuse, which is a page of its own. */
const leftOut: readonly string[] = ['something-else', 'dont-know', 'misuse'];

/** What can be chosen as an errand, as what can be found: each leads to the questions. `otherWords` go by its id. */
export function errandDocuments(
  words: QuestionPageWords['questions'],
  otherWords: Readonly<Record<string, string>>,
): readonly SearchDocument[] {
  return askedFor.flatMap((question) => {
    const options: Readonly<Record<string, OptionWords>> = words[question].options;
    return Object.entries(options)
      .filter(([id]) => !leftOut.includes(id))
      .map(([id, { label, hint = '' }]) => ({
        kind: 'errand' as const,
        page: 'spoergsmaal',
        place: '',
        title: label,
        line: hint,
        otherWords: otherWords[id] ?? '',
        text: '',
      }));
  });
}
