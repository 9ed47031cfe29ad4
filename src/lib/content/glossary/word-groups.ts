import { type Lang, pathTo } from '$lib/i18n/lang';
import { titleOfTopic } from '../guidance/topic-titles';
import type { Entry, Glossary } from './entry';

/** A word as the page of words shows it. */
export interface WordRow {
  readonly id: string;
  readonly word: string;
  /** The Danish word, where the page is in another language and says it differently; else empty. */
  readonly danish: string;
  readonly text: string;
  readonly topics: readonly { readonly href: string; readonly title: string }[];
}

/** The words that begin with one letter. */
export interface WordGroup {
  /** A capital letter. */
  readonly letter: string;
  readonly rows: readonly WordRow[];
}

/** The glossary from A to Å, as the alphabet of the language has it. */
export function wordGroups(glossary: Glossary, lang: Lang): readonly WordGroup[] {
  const order = new Intl.Collator(lang);
  const sorted = [...glossary.values()].sort((one, other) =>
    order.compare(nameOf(one), nameOf(other)),
  );
  const groups = new Map<string, WordRow[]>();
  for (const entry of sorted) {
    const letter = nameOf(entry).charAt(0).toLocaleUpperCase(lang);
    const rows = groups.get(letter) ?? [];
    groups.set(letter, [...rows, rowOf(entry, lang)]);
  }
  return [...groups].map(([letter, rows]) => ({ letter, rows }));
}

/** What a word is sorted by: "the Digital Hotline" stands under D. */
function nameOf({ word }: Entry): string {
  return word.replace(/^the /, '');
}

function rowOf({ id, word, danish, text, topics }: Entry, lang: Lang): WordRow {
  return {
    id,
    word,
    danish: word === danish ? '' : danish,
    text,
    topics: topics.map((topic) => ({
      href: pathTo(lang, `viden/${topic}`),
      title: titleOfTopic(topic, lang),
    })),
  };
}
