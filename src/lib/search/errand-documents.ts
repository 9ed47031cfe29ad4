import type { OptionWords, QuestionPageWords } from '$lib/content/da/questions';
import type { SearchDocument } from './documents';

/** The questions whose choices say what somebody comes for. */
const askedFor = ['errand', 'trouble'] as const;
/** Choices that name no errand. */
const unnamed: readonly string[] = ['something-else', 'dont-know'];
/** The questions end at once for these: the page that helps is another. */
const elsewhere: ReadonlyMap<string, string> = new Map([['misuse', 'misbrug']]);

/** What can be chosen as an errand, as what can be found: each leads to the questions. */
export function errandDocuments(words: QuestionPageWords['questions']): readonly SearchDocument[] {
  return askedFor.flatMap((question) => {
    const options: Readonly<Record<string, OptionWords>> = words[question].options;
    return Object.entries(options)
      .filter(([id]) => !unnamed.includes(id))
      .map(([id, { label, hint = '' }]) => ({
        kind: 'errand' as const,
        page: elsewhere.get(id) ?? 'spoergsmaal',
        place: '',
        title: label,
        line: hint,
        otherWords: '',
        text: '',
      }));
  });
}
