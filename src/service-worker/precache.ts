import { cacheName, ourCaches } from './builds';
import { askAhead, fetchVerified, headersOf, inLanes } from './download';
import type { Network } from './download';
import { createKeeper } from './keeper';
import type { Keeper } from './keeper';
import { openPack } from './pack';
import { cut, isWhole, takeApart } from './pieces';
import type { Piece } from './pieces';
import { readList, type Files, type Seal } from './seal';

/** Where `scripts/seal.mjs` puts what it writes. */
const LISTS = `${__BASE_PATH__}/lists/`;
const PACKS = `${__BASE_PATH__}/packs/`;
const PIECES = `${__BASE_PATH__}/pieces/`;

/** As much of the browser's caches as a build needs. */
type Kept = Pick<Cache, 'match' | 'put' | 'keys'>;
interface Caches extends Pick<CacheStorage, 'keys'> {
  open(name: string): Promise<Kept>;
}

/** Where a build keeps its files and what it tells while it fetches them. */
export interface Precache {
  storage: Caches;
  network: Network;
  seal: Seal;
  onSaved: (saved: number, total: number) => void;
}

/** The lists themselves as files; the seal has their digests. */
function listsOf(seal: Seal): Files {
  return new Map(seal.lists.map((digest, at) => [`${LISTS}${at}.json`, [digest]]));
}

/** What a cache holds under a path; nothing where it cannot be read. */
async function contentOf(
  cache: Kept,
  path: string,
): Promise<{ answer: Response; content: ArrayBuffer } | undefined> {
  try {
    const answer = await cache.match(path);
    return answer && { answer, content: await answer.clone().arrayBuffer() };
  } catch {
    return undefined;
  }
}

/** The lists of a cache by their paths. With digests, only those that are what the seal says. */
async function readLists(
  cache: Kept,
  lists: Files,
  { isOwn }: { isOwn: boolean },
): Promise<ReadonlyMap<string, Files>> {
  const found = await Promise.all(
    [...lists].map(async ([path, digests]): Promise<readonly (readonly [string, Files])[]> => {
      const kept = await contentOf(cache, path);
      if (kept === undefined || (isOwn && !(await isWhole(path, kept.content, digests)))) return [];
      try {
        return [[path, readList(new TextDecoder().decode(kept.content))]];
      } catch {
        return [];
      }
    }),
  );
  return new Map(found.flat());
}

/** All files that these lists tell. */
function filesOf(lists: ReadonlyMap<string, Files>): Files {
  return new Map([...lists.values()].flatMap((files) => [...files]));
}

/** Those of the files that are in the build's cache. */
async function savedPaths(cache: Kept, files: Files): Promise<Set<string>> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return new Set(paths.filter((path) => files.has(path)));
}

/** How many files a build has, and how many of them are in its cache. */
export interface Saved {
  saved: number;
  total: number;
}

/** Counts the files of the worker's own build. A list that is torn tells none of its files. */
export async function countSaved(storage: Caches, seal: Seal): Promise<Saved> {
  const cache = await storage.open(cacheName(seal.version));
  const lists = await readLists(cache, listsOf(seal), { isOwn: true });
  const { size } = await savedPaths(cache, filesOf(lists));
  return { saved: size, total: seal.total };
}

/** Counts those of an older build, as its own lists tell them. A list that is missing counts as a file that is. */
export async function countOlder(storage: Caches, name: string, seal: Seal): Promise<Saved> {
  const cache = await storage.open(name);
  const lists = await readLists(cache, listsOf(seal), { isOwn: false });
  const files = filesOf(lists);
  const missing = seal.lists.length - lists.size;
  return { saved: (await savedPaths(cache, files)).size, total: files.size + missing };
}

/** What an older build keeps under a path: as it is there, and cut as lists tell it. */
interface Older {
  answer: Response;
  pieces: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

async function olderOf(caches: readonly Kept[], path: string): Promise<Older[]> {
  const found: Older[] = [];
  for (const cache of caches) {
    const kept = await contentOf(cache, path);
    // A text that is none has no pieces.
    const pieces = kept && (await cut(path, kept.content).catch(() => undefined));
    if (pieces) found.push({ answer: kept.answer, pieces: new Map(pieces) });
  }
  return found;
}

/** Gives a piece by its digest. */
type FindPiece = (digest: string) => Promise<BlobPart>;

/** From the host, each once: many pages share the piece with the styles, and a piece brings along what changes with it. */
function fetchPieces(network: Network): FindPiece {
  const asked = new Map<string, Promise<BlobPart>>();
  async function fetchPiece(digest: string): Promise<BlobPart> {
    let parts: readonly Piece[] = [];
    await fetchVerified(network, `${PIECES}${digest}.txt`, async (content) => {
      parts = await takeApart(content);
      return parts[0]?.[0] === digest;
    });
    const [piece, ...along] = parts;
    if (piece === undefined) throw new Error(`no piece ${digest}`);
    for (const [other, part] of along) asked.set(other, Promise.resolve(part));
    return piece[1];
  }
  return (digest) => {
    const piece = asked.get(digest) ?? fetchPiece(digest);
    asked.set(digest, piece);
    return piece;
  };
}

/** A file with the headers of an older one, put together from its pieces and the few that are fetched. */
async function mend(
  digests: readonly string[],
  { answer, pieces }: Older,
  fetchPiece: FindPiece,
): Promise<Response> {
  const parts: BlobPart[] = [];
  for (const digest of digests) parts.push(pieces.get(digest) ?? (await fetchPiece(digest)));
  return new Response(new Blob(parts), { headers: headersOf(answer) });
}

/** A file of a list: its path, and the digests of its pieces. */
type Listed = readonly [path: string, digests: readonly string[]];

/** What `bring` works with. */
interface Task {
  network: Network;
  /** Caches of other builds, complete or torn. */
  others: readonly Kept[];
  files: Files;
  /** Where a first copy of these files lies together. */
  packs: readonly string[];
  keeper: Keeper;
  /** Which of the files are in the cache; grows as the keeper keeps them. */
  saved: ReadonlySet<string>;
}

/**
 * Brings files into the build's cache: what older builds have is copied. A first copy comes in a few packs: one answer
 * instead of fifty, and pages that are alike weigh half together. An update asks for its few files by themselves, and of a
 * page for the pieces that changed. Throws if a file could not be had or kept.
 */
async function bring({ network, others, files, packs, keeper, saved }: Task): Promise<void> {
  const missing = (): Listed[] => [...files].filter(([path]) => !saved.has(path));
  const fetchPiece = fetchPieces(network);
  const mendable = await copyOlder({ missing: missing(), others, keeper });
  await keeper.settled();

  if (saved.size < files.size / 2) {
    await inLanes(packs, async (pack) => {
      keeper.check();
      for (const [path, response] of await openPack(network, pack, files))
        if (!saved.has(path)) keeper.keep(path, response);
    });
    await keeper.settled();
  }
  const tryMend = async ([path, digests]: Listed): Promise<void> => {
    keeper.check();
    const older = mendable.get(path);
    mendable.delete(path);
    const mended = older && (await mend(digests, older, fetchPiece).catch(() => undefined));
    if (mended) keeper.keep(path, mended);
  };
  // Pages first: a piece of one brings along what the search knows of it.
  const pages = missing().filter(([path]) => path.endsWith('/') && mendable.has(path));
  await inLanes(pages, tryMend);
  await inLanes(
    missing().filter(([path]) => mendable.has(path)),
    tryMend,
  );
  await keeper.settled();
  await inLanes(missing(), async ([path, digests]) => {
    keeper.check();
    const isRight = (content: ArrayBuffer) => isWhole(path, content, digests);
    keeper.keep(path, await fetchVerified(network, path, isRight));
  });
}

/** Copies what other builds have whole. Gives what they have of the rest, where at least half of it is right. */
async function copyOlder({
  missing,
  others,
  keeper,
}: Pick<Task, 'others' | 'keeper'> & { missing: readonly Listed[] }): Promise<Map<string, Older>> {
  const mendable = new Map<string, Older>();
  for (const [path, digests] of missing) {
    const lacking = ({ pieces }: Older) => digests.filter((digest) => !pieces.has(digest)).length;
    const [best] = (await olderOf(others, path)).sort((a, b) => lacking(a) - lacking(b));
    if (best === undefined) continue;
    if (lacking(best) === 0) keeper.keep(path, await mend(digests, best, nothingLacks));
    else if (lacking(best) <= digests.length / 2) mendable.set(path, best);
  }
  return mendable;
}

const nothingLacks: FindPiece = (digest) => Promise.reject(new Error(`no piece ${digest}`));

/**
 * Brings every file of the build into its cache, the lists of them first. Starts where an earlier try stopped.
 * Throws if a file could not be had or kept; what could stays.
 */
export async function completePrecache({
  storage,
  network,
  seal,
  onSaved,
}: Precache): Promise<void> {
  const own = cacheName(seal.version);
  const cache = await storage.open(own);
  const names = (await ourCaches(storage)).filter((name) => name !== own);
  const others = await Promise.all(names.map((name) => storage.open(name)));
  const packOfLists = `${PACKS}lists.json`;
  const packs = Array.from({ length: seal.packs }, (_, at) => `${PACKS}${at}.json`);
  const lists = listsOf(seal);
  const right = await readLists(cache, lists, { isOwn: true });
  const isFirst = others.length === 0 && right.size === 0;
  const line = askAhead(network, isFirst ? [packOfLists, ...packs.slice(0, 2)] : []);

  const bringInto = async (
    files: Files,
    part: { packs: readonly string[]; saved: Set<string>; onSaved: (saved: number) => void },
  ): Promise<void> => {
    const { saved } = part;
    const keeper = createKeeper(cache, (path) => {
      saved.add(path);
      part.onSaved(saved.size);
    });
    part.onSaved(saved.size);
    try {
      await bring({ network: line, others, files, packs: part.packs, keeper, saved });
    } finally {
      // Also where something could not be had: the worker may be ended as soon as this is through.
      await keeper.settled();
    }
  };
  try {
    const saved = new Set(right.keys());
    await bringInto(lists, { packs: [packOfLists], saved, onSaved: () => undefined });
    const files = filesOf(await readLists(cache, lists, { isOwn: true }));
    if (files.size !== seal.total) throw new Error('the lists do not tell every file');
    await bringInto(files, {
      packs,
      saved: await savedPaths(cache, files),
      onSaved: (count) => onSaved(count, seal.total),
    });
  } finally {
    line.dropRest();
  }
}
