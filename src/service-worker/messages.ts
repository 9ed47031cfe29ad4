/** What the page may ask; the page's side is `src/lib/pwa/protocol.ts`. */
export type PageRequest = 'ADOPT' | 'STATUS' | 'REPAIR';

/** Sent to every window while files are fetched. */
export interface ProgressMessage {
  type: 'PROGRESS';
  saved: number;
  total: number;
}

/** The answer to every question, and sent to every window when another build has come into use. */
export interface StatusReport {
  type: 'STATUS';
  saved: number;
  total: number;
  /** The build in use. */
  version: string;
  /** The newest that this phone has. */
  latest: string;
}

/** Reads `{ type }` from a page's message; `undefined` for anything this worker does not know. */
export function readRequest(data: unknown): PageRequest | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  const { type } = data;
  return type === 'ADOPT' || type === 'STATUS' || type === 'REPAIR' ? type : undefined;
}
