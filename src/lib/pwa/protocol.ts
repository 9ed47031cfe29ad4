/**
 * What the page and the service worker say to each other; the worker's side is `src/service-worker/messages.ts`.
 * Everything that arrives is `unknown` until a reader here has looked at it: after an update an older
 * page talks with a newer worker.
 */

/** Page to worker. Each is answered with a `StatusReport` through the message's port. */
export type WorkerRequest =
  /** Take the newest build into use: sent only on the user's tap. */
  | { type: 'ADOPT' }
  /** Count which files of the build in use are in its cache. */
  | { type: 'STATUS' }
  /** Fetch what is missing from it, then count again. */
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

/**
 * The worker's answer, also sent to every window when another build has come into use. `version` is the hash of that
 * build's sealed list; `latest` is the newest build on the phone, the same one if there is none to offer.
 */
export interface StatusReport extends Saved {
  type: 'STATUS';
  version: string;
  latest: string;
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
  const { saved, total, version, latest } = data;
  if (!isCount(saved) || !isCount(total)) return undefined;
  if (typeof version !== 'string' || typeof latest !== 'string') return undefined;
  return { type: 'STATUS', saved, total, version, latest };
}
