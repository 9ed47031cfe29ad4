import type { Fact } from './fact';
import { deviceFacts } from './facts-devices';
import { digitalPostFacts } from './facts-digital-post';
import { gettingFacts } from './facts-getting';
import { helpFacts } from './facts-help';
import { nemidFacts } from './facts-nemid';
import { paperFacts } from './facts-papers';
import { powerOfAttorneyFacts } from './facts-power-of-attorney';
import { visitFacts } from './facts-visit';
import { withoutMitidFacts } from './facts-without-mitid';

/**
 * Every fact the app relies on. A fact names the sources that support it and, where something could not be established,
 * those it was looked for in. What a source says against it stands in its disagreement.
 */
export const facts = {
  ...paperFacts,
  ...visitFacts,
  ...gettingFacts,
  ...helpFacts,
  ...deviceFacts,
  ...digitalPostFacts,
  ...powerOfAttorneyFacts,
  ...withoutMitidFacts,
  ...nemidFacts,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;

/** The fact, with the general type. */
export function factOf(id: FactId): Fact {
  return facts[id];
}

/** Is this text the id of a fact? */
export function isFactId(id: string): id is FactId {
  return Object.hasOwn(facts, id);
}
