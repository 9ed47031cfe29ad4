import { paperIds, paperOf, type Paper, type PaperId } from './papers';
import { checksOnPath, type Checks, type PaperChecks } from './self-check';

/** A paper as the person found it when looking at it. */
export interface SeenPaper extends Paper {
  /** Does it show another name than the one the person has now? No source says what happens then. */
  readonly hasOtherName: boolean;
}

/**
 * What a paper counts as, once it has been looked at (`checks` may be empty: then it counts as any of its kind).
 * - not valid today, or not the right paper: nothing (facts 1.0.2, 1.0.3, 1.5)
 * - no CPR number on it: a paper that could stand alone needs a second one (facts 1.2), and a second paper is none
 */
function paperAsSeen(id: PaperId, checks: PaperChecks): SeenPaper | undefined {
  const found = checksOnPath(id, checks);
  if (found.valid === 'no' || found.right === 'no') return undefined;
  const paper = { ...paperOf(id), hasOtherName: found.name === 'no' };
  if (found.cpr !== 'no') return paper;
  return {
    ...paper,
    kind: paper.kind === 'alone' ? 'photo-only' : paper.kind,
    pairing: 'none',
    showsCpr: 'no',
  };
}

/** The papers that still count, strongest first. */
export function papersAsSeen(
  held: ReadonlySet<PaperId>,
  checks: Checks,
): ReadonlyMap<PaperId, SeenPaper> {
  const seen = new Map<PaperId, SeenPaper>();
  for (const id of paperIds) {
    const paper = held.has(id) ? paperAsSeen(id, checks[id] ?? {}) : undefined;
    if (paper !== undefined) seen.set(id, paper);
  }
  return seen;
}
