/**
 * What a file must be: the digests of its pieces, in order. A page has several, and so has what the search knows
 * (`pieces.ts`); any other file has one. By address: percent-encoded, from the root.
 */
export type Files = ReadonlyMap<string, readonly string[]>;

/** What the seal step writes in front of the worker's code: which build this is, and how its files are told. */
export interface Seal {
  /** Hash of the lists: the identity of the build. */
  version: string;
  /** How many files the app needs offline. */
  total: number;
  /** How many packs there are, each with many of the files; see `pack.ts`. */
  packs: number;
  /**
   * The digest of each list of files. There are many short ones, so that an update brings the one that changed, and not
   * the name of every file.
   */
  lists: readonly string[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

/** Throws where the worker's code runs without what the seal step writes, so that it never installs. */
export function readSeal(data: unknown): Seal {
  if (!isRecord(data)) throw new TypeError('not sealed');
  const { version, total, packs, lists } = data;
  if (
    typeof version !== 'string' ||
    typeof total !== 'number' ||
    typeof packs !== 'number' ||
    !isTexts(lists)
  )
    throw new TypeError('not sealed');
  return { version, total, packs, lists };
}

/** Reads a list: `{"/path": ["digest", ...]}`. Throws on anything else. */
export function readList(text: string): Files {
  const data: unknown = JSON.parse(text);
  if (!isRecord(data)) throw new TypeError('not a list');
  const files = new Map<string, readonly string[]>();
  for (const [path, digests] of Object.entries(data)) {
    if (!isTexts(digests)) throw new TypeError(`no digests for ${path}`);
    files.set(path, digests);
  }
  return files;
}
