import { cacheName, ourCaches } from './builds';
import { askAhead, fetchVerified, inLanes } from './download';
import type { Network } from './download';
import { createKeeper } from './keeper';
import { openPack } from './pack';
import { cut, isWhole, takeApart } from './pieces';
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

/** The files of the build by the lists that are in its cache. */
async function readFiles(cache: Kept, seal: Seal): Promise<Files> {
  const lists = await Promise.all(
    [...listsOf(seal).keys()].map(async (path) => {
      const list = await cache.match(path);
      return list ? [...readList(await list.text())] : [];
    }),
  );
  return new Map(lists.flat());
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

/** Counts the files of the worker's own build. */
export async function countSaved(storage: Caches, seal: Seal): Promise<Saved> {
  const cache = await storage.open(cacheName(seal.version));
  const { size } = await savedPaths(cache, await readFiles(cache, seal));
  return { saved: size, total: seal.total };
}

/** Counts those of an older build, as its own lists tell them. A list that is missing counts as a file that is. */
export async function countOlder(storage: Caches, name: string, seal: Seal): Promise<Saved> {
  const cache = await storage.open(name);
  const files = await readFiles(cache, seal);
  const lists = listsOf(seal);
  const missing = lists.size - (await savedPaths(cache, lists)).size;
  return { saved: (await savedPaths(cache, files)).size, total: files.size + missing };
}

/** What an older build keeps under a path: as it is there, and cut as lists tell it. */
interface Older {
  response: Response;
  pieces: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

async function olderOf(caches: readonly Kept[], path: string): Promise<readonly Older[]> {
  const found: Older[] = [];
  for (const cache of caches) {
    const response = await cache.match(path);
    if (!response) continue;
    const content = await response.clone().arrayBuffer();
    found.push({ response, pieces: new Map(await cut(path, content)) });
  }
  return found;
}

/** Gives a piece by its digest. */
type FindPiece = (digest: string) => Promise<BlobPart>;

/** From the host, each once: many pages share the piece with the styles, and a piece brings along what changes with it. */
function fetchPieces(network: Network): FindPiece {
  const found = new Map<string, Promise<BlobPart>>();
  async function fetchPiece(digest: string): Promise<BlobPart> {
    const answer = await fetchVerified(network, `${PIECES}${digest}.txt`, async (content) => {
      const [first] = await takeApart(content);
      return first?.[0] === digest;
    });
    const [piece, ...beside] = await takeApart(await answer.arrayBuffer());
    if (piece === undefined) throw new Error(`no piece ${digest}`);
    for (const [other, part] of beside) found.set(other, Promise.resolve(part));
    return piece[1];
  }
  return (digest) => {
    const piece = found.get(digest) ?? fetchPiece(digest);
    found.set(digest, piece);
    return piece;
  };
}

/** A file with the headers of an older one, put together from its pieces and the few that are fetched. */
async function mend(
  digests: readonly string[],
  { response, pieces }: Older,
  fetchPiece: FindPiece,
): Promise<Response> {
  const parts: BlobPart[] = [];
  for (const digest of digests) parts.push(pieces.get(digest) ?? (await fetchPiece(digest)));
  return new Response(new Blob(parts), { headers: response.headers });
}

/**
 * Brings files into the build's cache: what older builds have is copied, complete or torn. A first copy comes in a few
 * packs: one answer instead of fifty, and pages that are alike weigh half together. An update asks for its few files by
 * themselves, and of a page for the pieces that changed. Throws if a file could not be had or kept; what was saved until
 * then stays.
 */
async function bring(
  { storage, network, seal }: Precache,
  cache: Kept,
  files: Files,
  { packs, onSaved }: { packs: readonly string[]; onSaved: (saved: number) => void },
): Promise<void> {
  const own = cacheName(seal.version);
  const others = (await ourCaches(storage)).filter((name) => name !== own);
  const caches = await Promise.all(others.map((name) => storage.open(name)));
  const saved = await savedPaths(cache, files);
  const known = new Map<string, Older>();
  const fetchPiece = fetchPieces(network);

  const keeper = createKeeper(cache, (path) => {
    saved.add(path);
    onSaved(saved.size);
  });
  const missing = () => [...files].filter(([path]) => !saved.has(path));

  for (const [path, digests] of missing()) {
    for (const older of await olderOf(caches, path)) {
      const lacking = digests.filter((digest) => !older.pieces.has(digest)).length;
      if (lacking === 0) {
        keeper.keep(path, await mend(digests, older, fetchPiece));
        break;
      }
      if (lacking <= digests.length / 2) known.set(path, older);
    }
  }
  await keeper.settled();
  onSaved(saved.size);
  const bringPack = async (pack: string) => {
    for (const [path, response] of await openPack(network, pack, files))
      if (!saved.has(path)) keeper.keep(path, response);
  };
  const bringFile = async ([path, digests]: readonly [string, readonly string[]]) => {
    const older = known.get(path);
    const mended = older && (await mend(digests, older, fetchPiece).catch(() => undefined));
    const whole = (content: ArrayBuffer) => isWhole(path, content, digests);
    keeper.keep(path, mended ?? (await fetchVerified(network, path, whole)));
  };
  if (saved.size < files.size / 2) {
    await inLanes(packs, bringPack);
    await keeper.settled();
  }
  // Pages first: a piece of one brings along what the search knows of it. One that fails is asked for again with the rest.
  const pages = missing().filter(([path]) => path.endsWith('/'));
  await inLanes(pages, bringFile).catch(() => undefined);
  await keeper.settled();
  await inLanes(missing(), bringFile);
  await keeper.settled();
}

/**
 * Brings every file of the build into its cache, the lists of them first. Starts where an earlier try stopped.
 * Throws if a file could not be had.
 */
export async function completePrecache(precache: Precache): Promise<void> {
  const { storage, seal, onSaved } = precache;
  const isFirst = (await ourCaches(storage)).length === 0;
  const cache = await storage.open(cacheName(seal.version));
  const packOfLists = `${PACKS}lists.json`;
  const packs = Array.from({ length: seal.packs }, (_, at) => `${PACKS}${at}.json`);
  const network = isFirst
    ? askAhead(precache.network, [packOfLists, ...packs.slice(0, 2)])
    : precache.network;
  await bring({ ...precache, network }, cache, listsOf(seal), {
    packs: [packOfLists],
    onSaved: () => undefined,
  });
  await bring({ ...precache, network }, cache, await readFiles(cache, seal), {
    packs,
    onSaved: (saved) => onSaved(saved, seal.total),
  });
}
