import type { Fact } from './fact';
import { gettingFacts } from './facts-getting';
import { helpFacts } from './facts-help';
import { managingFacts } from './facts-managing';
import { paperFacts } from './facts-papers';
import { visitFacts } from './facts-visit';

/**
 * Every fact the app relies on. A fact names the sources that support it and, where something could not be established,
 * those it was looked for in. What a source says against it stands in its disagreement.
 */
export const facts = {
  ...paperFacts,
  ...visitFacts,
  ...gettingFacts,
  ...helpFacts,
  ...managingFacts,
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
