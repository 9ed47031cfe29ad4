import { isItemId, type ItemId } from '../checklist/items';
import { errandIdOf, errandOf, needsVisit } from '../errand/errands';
import type { When } from '../errand/errand';
import type { Answers } from '../errand/questions';

/** How it went. All but the first say why it did not work; ids are never renamed or reused. */
export const outcomeIds = [
  'worked',
  'papers',
  'questions',
  'witness',
  'no-time',
  'not-handled',
  'something-else',
] as const;

export type OutcomeId = (typeof outcomeIds)[number];

/** How it went, and what was ticked until then and is open again because of it, with the instant of each tick. */
export interface Outcome {
  readonly id: OutcomeId;
  /** When it was told; left out by earlier versions. A time booked after that is one to ask about anew. */
  readonly toldAt?: Date | undefined;
  readonly reopened: ReadonlyMap<ItemId, Date>;
}

/** Is the list about somebody's MitID at a counter? The helper's is, though the papers are another person's. */
export const isMitIdVisit: When = (answers) =>
  needsVisit(answers) && (errandOf(answers).visit === 'mitid' || errandIdOf(answers) === 'helper');

const isIdCard: When = (answers) => errandIdOf(answers) === 'id-card';
const isOwnWitness: When = (answers) => errandIdOf(answers) === 'witness';
const always: When = () => true;

/** For which lists an answer makes sense. Where nobody had to go, nothing was asked for at a counter. */
const fits: Readonly<Record<OutcomeId, When>> = {
  worked: always,
  papers: needsVisit,
  questions: (answers) => isMitIdVisit(answers) || isIdCard(answers),
  witness: (answers) => isMitIdVisit(answers) || isOwnWitness(answers),
  'no-time': needsVisit,
  'not-handled': isMitIdVisit,
  'something-else': always,
};

/** What a person with these answers can say about how it went. */
export function outcomesFor(answers: Answers): readonly OutcomeId[] {
  return outcomeIds.filter((id) => fits[id](answers));
}

function isOutcomeId(value: unknown): value is OutcomeId {
  const ids: readonly unknown[] = outcomeIds;
  return ids.includes(value);
}

/** The outcome as the phone's storage keeps it. */
export function outcomeNote({ id, toldAt, reopened }: Outcome) {
  return {
    version: 1,
    id,
    ...(toldAt && { toldAt: toldAt.toISOString() }),
    reopened: Object.fromEntries([...reopened].map(([item, at]) => [item, at.toISOString()])),
  };
}

/** Reads an outcome from the phone's storage. An unknown one is none; an unknown item or instant is left out. */
export function parseOutcome(kept: unknown): Outcome | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  if (!('version' in kept) || kept.version !== 1) return undefined;
  if (!('id' in kept) || !isOutcomeId(kept.id)) return undefined;
  const toldAt = 'toldAt' in kept ? instantFrom(kept.toldAt) : undefined;
  const reopened = new Map<ItemId, Date>();
  const given = 'reopened' in kept ? kept.reopened : undefined;
  if (typeof given === 'object' && given !== null) {
    for (const [item, iso] of Object.entries(given)) {
      const at = instantFrom(iso);
      if (at !== undefined && isItemId(item)) reopened.set(item, at);
    }
  }
  return { id: kept.id, toldAt, reopened };
}

function instantFrom(iso: unknown): Date | undefined {
  const at = typeof iso === 'string' ? new Date(iso) : undefined;
  return at === undefined || Number.isNaN(at.getTime()) ? undefined : at;
}
