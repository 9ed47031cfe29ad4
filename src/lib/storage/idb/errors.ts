import type { StorageError } from '../list-repository';

/** A failure, and whether a new connection may cure it. */
export interface Failure {
  readonly error: StorageError;
  readonly curable: boolean;
}

/** What stood in the way while opening. */
export interface OpenTrouble {
  /** Another tab held an older version. */
  blocked: boolean;
  /** Name of the error that took the upgrade back. */
  upgradeError: string | undefined;
}

/** A dead connection and the browser's own passing faults show themselves under these names. */
const PASSING = new Set(['AbortError', 'InvalidStateError', 'UnknownError']);

export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

/** Why the database could not be opened. A timeout is not tried again: somebody is waiting for the page. */
export function toOpenFailure(error: unknown, trouble: OpenTrouble, afterMs: number): Failure {
  const name = trouble.upgradeError ?? nameOf(error);
  if (name === 'VersionError') return { error: { kind: 'newer-version' }, curable: false };
  if (name === 'QuotaExceededError') return { error: { kind: 'full' }, curable: false };
  if (trouble.upgradeError !== undefined)
    return { error: { kind: 'failed', cause: 'migration' }, curable: false };
  if (name === 'TimeoutError')
    return {
      error: trouble.blocked ? { kind: 'blocked' } : { kind: 'timeout', afterMs },
      curable: false,
    };
  return { error: { kind: 'unavailable', cause: name }, curable: PASSING.has(name) };
}

/** Why a transaction on an open database failed. */
export function toTransactionFailure(error: unknown, afterMs: number): Failure {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return { error: { kind: 'full' }, curable: false };
  if (name === 'TimeoutError') return { error: { kind: 'timeout', afterMs }, curable: true };
  return { error: { kind: 'failed', cause: name }, curable: PASSING.has(name) };
}
