import { cacheName, ourCaches, readList, writeList } from './builds';
import { fetchVerified, inLanes } from './download';
import type { Network } from './download';
import { openPack } from './pack';
import type { Seal } from './seal';

/** `scripts/seal.mjs` numbers them from 0. */
const PACKS = `${__BASE_PATH__}/packs/`;

/** Where a build keeps its files and what it tells while it fetches them. */
export interface Precache {
  storage: CacheStorage;
  network: Network;
  seal: Seal;
  /** The text that `seal` was read from. */
  sealText: string;
  onSaved: (saved: number, total: number) => void;
}

/** The files of the list that are in the build's cache. */
async function savedPaths(cache: Cache, seal: Seal): Promise<Set<string>> {
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  return new Set(paths.filter((path) => seal.files.has(path)));
}

/** How many files of its own list the build's cache holds. */
export async function countSaved(storage: CacheStorage, seal: Seal): Promise<number> {
  return (await savedPaths(await storage.open(cacheName(seal.version)), seal)).size;
}

/** Copies what another build keeps under the same path with the same digest, complete or torn. */
async function copyUnchanged(
  { storage, seal }: Precache,
  cache: Cache,
  saved: Set<string>,
): Promise<void> {
  const own = cacheName(seal.version);
  for (const name of (await ourCaches(storage)).filter((name) => name !== own)) {
    const other = await storage.open(name);
    const digests = await readList(other);
    for (const [path, digest] of seal.files) {
      if (saved.has(path) || digests.get(path) !== digest) continue;
      const response = await other.match(path);
      if (!response) continue;
      await cache.put(path, response);
      saved.add(path);
    }
  }
}

/**
 * Most of a first copy comes in a few packs: one answer instead of fifty, and pages that are alike weigh half together.
 * An update asks for its few files by themselves.
 */
async function unpackAll(
  { network, seal, onSaved }: Precache,
  cache: Cache,
  saved: Set<string>,
): Promise<void> {
  const packs = Array.from({ length: seal.packs }, (_, at) => `${PACKS}${at}.json`);
  await inLanes(packs, async (pack) => {
    for (const [path, response] of await openPack(network, pack, seal.files)) {
      if (saved.has(path)) continue;
      await cache.put(path, response);
      saved.add(path);
      onSaved(saved.size, seal.files.size);
    }
  });
}

/**
 * Brings every file of the list into the build's cache. Starts where an earlier try stopped, takes
 * what older builds have and fetches only the rest. Throws if a file could not be had; what was
 * saved until then stays.
 */
export async function completePrecache(precache: Precache): Promise<void> {
  const { storage, network, seal, sealText, onSaved } = precache;
  const cache = await storage.open(cacheName(seal.version));
  await writeList(cache, sealText);
  const saved = await savedPaths(cache, seal);
  await copyUnchanged(precache, cache, saved);
  onSaved(saved.size, seal.files.size);
  if (saved.size < seal.files.size / 2) await unpackAll(precache, cache, saved);
  const missing = [...seal.files].filter(([path]) => !saved.has(path));
  await inLanes(missing, async ([path, digest]) => {
    await cache.put(path, await fetchVerified(network, path, digest));
    saved.add(path);
    onSaved(saved.size, seal.files.size);
  });
}
