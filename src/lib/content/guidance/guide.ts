import type { Day } from '$lib/domain/validity/fact';
import type { FactId } from '$lib/domain/validity/facts';
import type { SourceId } from '$lib/domain/validity/source-ids';

/** Where a link leads. `page` is a page of the app without language and slashes at its ends. */
export type LinkTarget =
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'phone'; readonly number: string }
  | { readonly kind: 'official'; readonly url: string };

/** A stretch of text inside a block. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly to: LinkTarget; readonly text: string }
  /** A word of the glossary as it stands in the text; `to` is where it is explained. */
  | {
      readonly kind: 'term';
      readonly id: string;
      readonly text: string;
      readonly to: LinkTarget;
    };

export type Prose = readonly Inline[];

/** Sections are of level 2, smaller headings inside them of level 3. The title of the page is level 1. */
export type HeadingLevel = 2 | 3;

/**
 * One block of a guidance page. `id` of a heading is an ASCII anchor, unique on its page. `validTo` is the last day, in
 * Copenhagen, on which a paragraph holds; `itemsValidTo` gives the same for each item of a list, `null` without an end.
 */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly id: string;
      readonly text: string;
    }
  | { readonly kind: 'paragraph'; readonly prose: Prose; readonly validTo?: Day }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly Prose[];
      readonly itemsValidTo?: readonly (Day | null)[];
    }
  /** Something that has ended; `ended` says what ended and when. */
  | { readonly kind: 'history'; readonly ended: string; readonly paragraphs: readonly Prose[] };

/** What stands on top of a guidance file. */
export interface FrontMatter {
  readonly title: string;
  /** The short answer, at most 60 words of plain text. */
  readonly short: string;
  /** Place among the topics, counted from 1. */
  readonly order: number;
  /** The day the sources were read. */
  readonly checkedOn: Day;
  /** The day by which the page must be checked again. */
  readonly reviewBy: Day;
  /** What the page rests on. */
  readonly facts: readonly FactId[];
  /** The sources of the facts, each once. */
  readonly sources: readonly SourceId[];
}

/** One topic in one language. */
export interface Guide extends FrontMatter {
  /** Set where the way from NemID to MitID stands on top of the text, as a time line. */
  readonly hasTimeline?: true;
  readonly blocks: readonly Block[];
}
