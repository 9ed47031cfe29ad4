import type { Day } from '$lib/domain/validity/fact';

/** The language of a page, as a language tag. */
export type SourceLanguage = 'da' | 'en' | 'nb' | 'sv';

/** A page that was read. */
export interface Source {
  /** Short and in our words, in the language of the page. */
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly language: SourceLanguage;
  readonly readOn: Day;
  /** No page has been read live so far: each was a copy kept by an archive. */
  readonly archived: true;
  /** The first and the last year the copy may be from, judged from its date or its wording. Left out where unknown. */
  readonly years?: readonly [from: number, to: number];
}

/** Makes the sources of one publisher. All of them were read on the same day. */
export function publishedBy(publisher: string) {
  return (
    language: SourceLanguage,
    title: string,
    address: string,
    years?: readonly [from: number, to: number],
  ): Source => ({
    title,
    publisher,
    address,
    language,
    readOn: '2026-11-22',
    archived: true,
    ...(years === undefined ? {} : { years }),
  });
}
