import type { Lang } from '$lib/i18n/lang';
import { foldText } from './fold-words';

/** What a result leads to: a topic of the guidance, the questions about an errand, an official word, or another page. */
export const resultKinds = ['topic', 'errand', 'word', 'page'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What a result shows, and where it leads. */
export interface SearchResult {
  readonly kind: ResultKind;
  /** A page of the app, without language and slashes at its ends: `viden/i-banken`. */
  readonly page: string;
  /** The anchor of a place on that page; empty for its top. */
  readonly place: string;
  readonly title: string;
  /** One line under the title: the heading at that place, or the first line of the answer. */
  readonly line: string;
}

/** Something that can be found, as people read it. */
export interface SearchDocument extends SearchResult {
  /** Other words for the same thing; never shown. */
  readonly otherWords: string;
  readonly text: string;
}

/** A document as the index keeps it: its text only as folded words, each once, with spaces between them. */
export interface IndexRow extends SearchResult {
  readonly otherWords: string;
  readonly words: string;
}

/** Makes documents small. While building, so that a phone gets no text twice and folds none. */
export function indexRows(documents: readonly SearchDocument[], lang: Lang): readonly IndexRow[] {
  return documents.map(({ text, otherWords, ...shown }) => ({
    ...shown,
    otherWords: [...new Set(foldText(otherWords, lang))].join(' '),
    words: [...new Set(foldText(text, lang))].join(' '),
  }));
}

function isRow(value: unknown): value is IndexRow {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return (
    resultKinds.some((kind) => kind === fields['kind']) &&
    ['page', 'place', 'title', 'line', 'otherWords', 'words'].every(
      (field) => typeof fields[field] === 'string',
    )
  );
}

/** Reads a part of the index from its file. Throws where it is something else, such as a network's login page. */
export function readRows(file: unknown): readonly IndexRow[] {
  if (Array.isArray(file) && file.every(isRow)) return file;
  throw new Error('This is no part of the index.');
}
