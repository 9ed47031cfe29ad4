/**
 * The list of everything that the app needs offline. `scripts/seal.mjs` writes it into the built worker.
 * `files` maps each address (percent-encoded, from the root) to the digest of its content; see `digest.ts`.
 */
export interface Seal {
  /** Hash of the list: the identity of the build. */
  version: string;
  /** How many packs there are, each with many of the files; see `pack.ts`. */
  packs: number;
  files: ReadonlyMap<string, string>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * Reads the text that the seal step writes: `{"version": "...", "packs": 5, "files": {"/path": "digest"}}`. Earlier
 * versions had no packs.
 * Throws on anything else, so that an unsealed worker never installs.
 */
export function readSeal(text: string): Seal {
  const data: unknown = JSON.parse(text);
  if (!isRecord(data) || typeof data['version'] !== 'string' || !isRecord(data['files'])) {
    throw new TypeError('not a sealed list');
  }
  const files = new Map<string, string>();
  for (const [path, digest] of Object.entries(data['files'])) {
    if (typeof digest !== 'string') throw new TypeError(`no digest for ${path}`);
    files.set(path, digest);
  }
  const packs = typeof data['packs'] === 'number' ? data['packs'] : 0;
  return { version: data['version'], packs, files };
}
