/**
 * What the page and the service worker say to each other; the worker's side is `src/service-worker/messages.ts`.
 * Everything that arrives is `unknown` until a reader here has looked at it: after an update an older
 * page talks with a newer worker.
 */

/** Page to worker. `STATUS` and `REPAIR` are answered with a `StatusReport` through the message's port. */
export type WorkerRequest =
  /** Take over now: sent only on the user's tap. */
  | { type: 'SKIP_WAITING' }
  /** Count which files of your own list are in your cache. */
  | { type: 'STATUS' }
  /** Fetch what is missing from your cache, then count again. */
  | { type: 'REPAIR' };

/** How many files of the worker's list are kept on the phone. */
export interface Saved {
  saved: number;
  total: number;
}

/** Worker to page, one per file, while it installs or repairs. */
export interface ProgressMessage extends Saved {
  type: 'PROGRESS';
}

/** The worker's answer about its own cache. `version` is the hash of its sealed list. */
export interface StatusReport extends Saved {
  type: 'STATUS';
  version: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** Reads a progress message from a worker; `undefined` for anything else. */
export function readProgress(data: unknown): Saved | undefined {
  if (!isRecord(data) || data['type'] !== 'PROGRESS') return undefined;
  const { saved, total } = data;
  return isCount(saved) && isCount(total) ? { saved, total } : undefined;
}

/** Reads a worker's answer about its cache; `undefined` for anything else. */
export function readStatus(data: unknown): StatusReport | undefined {
  if (!isRecord(data) || data['type'] !== 'STATUS') return undefined;
  const { saved, total, version } = data;
  if (!isCount(saved) || !isCount(total) || typeof version !== 'string') return undefined;
  return { type: 'STATUS', saved, total, version };
}
