import type { SourceRow } from '$lib/content/guidance/source-rows';

/** A fact as "Hvor står det?" shows it. */
export interface OriginView {
  readonly id: string;
  readonly statement: string;
  /** Set once the fact has ended. */
  readonly endedStamp: string | undefined;
  /** How sure we are, and what the days say. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceRow[];
  /** Where what we chose between differing sources is told. */
  readonly differs:
    { readonly text: string; readonly link: string; readonly href: string } | undefined;
  /** By when it is to be read again, until that day. */
  readonly review: string | undefined;
}

export interface OriginWords {
  readonly title: string;
  readonly readOn: (day: string, years: string) => string;
  readonly needsInternet: string;
}
