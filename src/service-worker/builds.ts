/**
 * Every cache of this site starts so; the rest of the name is the build's version. Caches belong to the whole host: the
 * same app under another path of it has its own.
 */
const PREFIX = `id-klar${__BASE_PATH__}-`;
/** A note kept in a build's cache once it came into use, at an address that no build can hold. */
const IN_USE_NOTE = '/.build/activated';

/** The cache's name for a build. */
export function cacheName(version: string): string {
  return PREFIX + version;
}

/** The version of the build that a cache is for. */
export function versionOf(name: string): string {
  return name.slice(PREFIX.length);
}

/**
 * The names of all caches of this app, this build's included. A version is a plain word: below `/app-test` the names begin
 * as below `/app`, too.
 */
export async function ourCaches(storage: Pick<CacheStorage, 'keys'>): Promise<string[]> {
  const names = await storage.keys();
  return names.filter((name) => name.startsWith(PREFIX) && /^\w+$/.test(versionOf(name)));
}

/** A cache of this app, and when its build came into use: milliseconds, `undefined` if it never did. */
export interface KnownBuild {
  name: string;
  inUseSince: number | undefined;
}

/** Caches that are looked through. */
export interface KeptBuilds extends Pick<CacheStorage, 'keys'> {
  match(path: string, where: { cacheName: string }): Promise<Response | undefined>;
}

/** All builds that this phone has something of. */
export async function knownBuilds(storage: KeptBuilds): Promise<KnownBuild[]> {
  const names = await ourCaches(storage);
  return Promise.all(
    names.map(async (name) => {
      const note = await storage.match(IN_USE_NOTE, { cacheName: name });
      return { name, inUseSince: note && Number(await note.text()) };
    }),
  );
}

/** The build that pages come from: the one that came into use last. */
export function buildInUse(builds: readonly KnownBuild[]): KnownBuild | undefined {
  const used = builds.filter(({ inUseSince }) => inUseSince !== undefined);
  return used.sort((a, b) => since(b) - since(a))[0];
}

/** Writes down that a build comes into use `now` (milliseconds); later than all others, also by a clock that was put back. */
export async function markInUse(
  cache: Pick<Cache, 'put'>,
  builds: readonly KnownBuild[],
  now: number,
): Promise<void> {
  const at = Math.max(now, ...builds.map((build) => since(build) + 1));
  await cache.put(IN_USE_NOTE, new Response(String(at)));
}

function since({ inUseSince }: KnownBuild): number {
  return inUseSince ?? -Infinity;
}

/** Which caches nobody needs once a build has come into use: all used ones but its own and the one in use before. */
export function outlived(builds: readonly KnownBuild[], own: string): string[] {
  const others = builds.filter(({ name }) => name !== own);
  const before = buildInUse(others)?.name;
  return others
    .filter(({ name, inUseSince }) => inUseSince !== undefined && name !== before)
    .map(({ name }) => name);
}

/** Torn and never used builds beside a worker's own, however new: no open tab was made for them. */
export function neverUsed(builds: readonly KnownBuild[], own: string): string[] {
  return builds
    .filter(({ name, inUseSince }) => inUseSince === undefined && name !== own)
    .map(({ name }) => name);
}
