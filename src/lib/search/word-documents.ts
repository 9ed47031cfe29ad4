import { firstLineOf } from '$lib/content/readability';
import type { SearchDocument } from './documents';

/** An official word with its explanation. */
export interface OfficialWord {
  /** Its anchor on the page of words. */
  readonly id: string;
  readonly word: string;
  readonly spellings: readonly string[];
  readonly text: string;
}

/** Official words as what can be found on the page of words. */
export function wordDocuments(words: Iterable<OfficialWord>): readonly SearchDocument[] {
  return [...words].map(({ id, word, spellings, text }) => ({
    kind: 'word',
    page: 'ord',
    place: id,
    title: word,
    line: firstLineOf(text),
    otherWords: spellings.join(' '),
    text,
  }));
}
