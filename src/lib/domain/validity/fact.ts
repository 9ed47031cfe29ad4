import type { DisagreementId } from './disagreements';
import type { SourceId } from './source-ids';

/** A calendar day in Copenhagen, `YYYY-MM-DD`. */
export type Day = `${number}-${number}-${number}`;

/**
 * How sure we are. `certain`: an authority says so and nothing newer says otherwise. `likely`: one good source, or an older one.
 * `ask-first`: sources are thin or differ; the person is told to ask before relying on it.
 */
export type Sureness = 'certain' | 'likely' | 'ask-first';

/** One thing we know, and from where. Its words live in content. */
export interface Fact {
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The day the source was read. Every copy read so far was an archived one. */
  readonly checkedOn: Day;
  /** From this day on the fact is never shown as certain. */
  readonly reviewBy: Day;
  readonly validFrom?: Day;
  /** The last day the fact held. */
  readonly validTo?: Day;
  readonly sureness: Sureness;
  /** Set where another source says something else. */
  readonly disagreement?: DisagreementId;
}
