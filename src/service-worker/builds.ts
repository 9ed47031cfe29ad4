/**
 * Every cache of this site starts so; the rest of the name is the build's version. Caches belong to the whole host: the
 * same app under another path of it has its own.
 */
const PREFIX = `id-klar${__BASE_PATH__}-`;
/** A note kept in each build's cache, at an address that no build can hold. */
const ACTIVATED_NOTE = '/.build/activated';

/** The cache's name for a build. */
export function cacheName(version: string): string {
  return PREFIX + version;
}

/** The names of all caches of this app, this build's included. */
export async function ourCaches(storage: Pick<CacheStorage, 'keys'>): Promise<string[]> {
  return (await storage.keys()).filter((name) => name.startsWith(PREFIX));
}

/** Writes down that the build was in use from `at` (milliseconds) on: tabs may still need its files. */
export async function markActivated(cache: Cache, at: number): Promise<void> {
  await cache.put(ACTIVATED_NOTE, new Response(String(at)));
}

/** Since when a build was in use; `undefined` if it never was. */
export async function activatedAt(cache: Cache): Promise<number | undefined> {
  const note = await cache.match(ACTIVATED_NOTE);
  return note ? Number(await note.text()) : undefined;
}

/** A cache of this app and since when its build was in use. */
export interface KnownBuild {
  name: string;
  activatedAt: number | undefined;
}

/**
 * Which caches to delete when a build comes into use: all but its own and the one that was in use last.
 * Torn or never used builds go, however new: no open tab was made for them.
 */
export function cachesToDelete(others: readonly KnownBuild[]): string[] {
  const since = ({ activatedAt }: KnownBuild) => activatedAt ?? -Infinity;
  const [newest] = [...others].sort((a, b) => since(b) - since(a));
  const kept = newest?.activatedAt === undefined ? undefined : newest.name;
  return others.map(({ name }) => name).filter((name) => name !== kept);
}
