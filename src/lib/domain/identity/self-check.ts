import { isPaperId, paperOf, type PaperId } from './papers';

/**
 * What a person can see on a paper without typing anything, each asked so that yes is good: is it valid today, is it the
 * paper itself and of the right kind, does it show the CPR number, does it show the name as it is now.
 */
export const checkIds = ['valid', 'right', 'cpr', 'name'] as const;

export type CheckId = (typeof checkIds)[number];

export type CheckAnswer = 'yes' | 'no';

/** What was found on one paper. What a person cannot tell has no answer, and the paper counts as before. */
export type PaperChecks = { readonly [C in CheckId]?: CheckAnswer };

/** What was found, by paper. */
export type Checks = { readonly [P in PaperId]?: PaperChecks };

export const noChecks: Checks = {};

/** Which checks are worth asking about a paper, in order: of one that never shows a CPR number, nobody asks for it. */
export function checksFor(id: PaperId): readonly CheckId[] {
  return checkIds.filter((check) => check !== 'cpr' || paperOf(id).showsCpr !== 'no');
}

/** Only what counts: after "not valid" or "not the right paper" nothing more is asked, and nothing more matters. */
export function checksOnPath(id: PaperId, given: PaperChecks): PaperChecks {
  let found: PaperChecks = {};
  for (const check of checksFor(id)) {
    const answer = given[check];
    if (answer !== undefined) found = { ...found, [check]: answer };
    if (answer === 'no' && (check === 'valid' || check === 'right')) break;
  }
  return found;
}

export function isCheckAnswer(value: unknown): value is CheckAnswer {
  return value === 'yes' || value === 'no';
}

/**
 * Reads checks from an untrusted place (the phone's storage, a code), paper by paper: an unknown paper, check or answer
 * is dropped and named as `paper` or `paper/check`, and the rest is kept.
 */
export function parseChecks(records: ReadonlyMap<string, unknown>): {
  readonly checks: Checks;
  readonly dropped: readonly string[];
} {
  let checks: Checks = {};
  const dropped: string[] = [];
  for (const [id, value] of records) {
    if (!isPaperId(id) || typeof value !== 'object' || value === null) {
      dropped.push(id);
      continue;
    }
    let found: PaperChecks = {};
    for (const [check, answer] of Object.entries(value)) {
      const known = checksFor(id).find((one) => one === check);
      if (known !== undefined && isCheckAnswer(answer)) found = { ...found, [known]: answer };
      else dropped.push(`${id}/${check}`);
    }
    if (Object.keys(found).length > 0) checks = { ...checks, [id]: found };
  }
  return { checks, dropped };
}

/**
 * What the checks say about one paper, worst first. `unsure`: all is answered, some of it by "don't know". `begun`:
 * something is not answered yet. `open`: nothing is.
 */
export type CheckOutcome =
  'refused' | 'shows-no-cpr' | 'other-name' | 'fine' | 'unsure' | 'begun' | 'open';

/** Sums up one paper. `unknown`: what the person cannot tell, which is kept nowhere. */
export function outcomeOf(
  id: PaperId,
  given: PaperChecks,
  unknown: ReadonlySet<CheckId> = new Set(),
): CheckOutcome {
  const found = checksOnPath(id, given);
  if (found.valid === 'no' || found.right === 'no') return 'refused';
  if (found.cpr === 'no') return 'shows-no-cpr';
  if (found.name === 'no') return 'other-name';
  const left = checksFor(id).filter((check) => found[check] !== 'yes');
  if (left.length === 0) return 'fine';
  if (left.every((check) => unknown.has(check))) return 'unsure';
  return left.length < checksFor(id).length || unknown.size > 0 ? 'begun' : 'open';
}
