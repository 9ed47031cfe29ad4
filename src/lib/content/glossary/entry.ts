import type { Lang } from '$lib/i18n/lang';
import type { TopicId } from '../guidance/topics';

/** A word of the glossary in one language. */
export interface Entry {
  /** ASCII: the word's anchor on the page of words, and its name in both languages. */
  readonly id: string;
  /** The word in the language of the page. */
  readonly word: string;
  /** The official Danish word, as it stands on papers and is said at the counter. */
  readonly danish: string;
  /** Every way in which the word may stand in a text of this language, each once. */
  readonly spellings: readonly string[];
  /** The explanation, in plain words. */
  readonly text: string;
  /** Topics that say more. */
  readonly topics: readonly TopicId[];
  /** False for words met everywhere: they stand on the page of words, but are not marked in texts. */
  readonly isMarked: boolean;
}

/** The glossary of a language, by id. */
export type Glossary = ReadonlyMap<string, Entry>;

export type Glossaries = Readonly<Record<Lang, Glossary>>;
