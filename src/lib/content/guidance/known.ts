import type { Fact } from '$lib/domain/validity/fact';
import type { FactId } from '$lib/domain/validity/facts';
import type { SourceId } from '$lib/domain/validity/source-ids';

/** What a text may name. Passed in, so that a test can read a text without the whole register. */
export interface Known {
  readonly isSourceId: (text: string) => text is SourceId;
  readonly isFactId: (text: string) => text is FactId;
  readonly factOf: (id: FactId) => Fact;
  /** Is this the id of a word of the glossary? */
  readonly isTerm: (id: string) => boolean;
}
