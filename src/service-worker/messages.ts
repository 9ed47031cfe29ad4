/** What the page may ask; the page's side is `src/lib/pwa/protocol.ts`. */
export type PageRequest = 'SKIP_WAITING' | 'STATUS' | 'REPAIR';

/** Sent to every window while files are fetched. */
export interface ProgressMessage {
  type: 'PROGRESS';
  saved: number;
  total: number;
}

/** The answer to `STATUS` and `REPAIR`. */
export interface StatusReport {
  type: 'STATUS';
  saved: number;
  total: number;
  version: string;
}

/** Reads `{ type }` from a page's message; `undefined` for anything this worker does not know. */
export function readRequest(data: unknown): PageRequest | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  const { type } = data;
  return type === 'SKIP_WAITING' || type === 'STATUS' || type === 'REPAIR' ? type : undefined;
}
