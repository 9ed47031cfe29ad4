import type { Entry } from '$lib/content/glossary/entry';
import { firstLineOf } from '$lib/content/readability';
import type { SearchDocument } from './documents';

/** Official words as what can be found on the page of words. */
export function wordDocuments(words: Iterable<Entry>): readonly SearchDocument[] {
  return [...words].map(({ id, word, danish, spellings, text }) => ({
    kind: 'word',
    page: 'ord',
    place: id,
    // The Danish word is the one that people meet at the counter.
    title: word === danish ? word : `${word} (${danish})`,
    line: firstLineOf(text),
    otherWords: spellings.join(' '),
    text,
  }));
}
