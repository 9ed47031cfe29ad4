import { buildInUse, cacheName, knownBuilds, markInUse, neverUsed, outlived } from './builds';
import type { KeptBuilds } from './builds';

/** As much of the browser's caches as the choice needs. */
export interface BuildCaches extends KeptBuilds, Pick<CacheStorage, 'delete'> {
  open(name: string): Promise<Pick<Cache, 'put'>>;
}

/** What the choice of a build needs of its worker. */
export interface Surroundings {
  storage: BuildCaches;
  /** The worker's own build, the newest on this phone. */
  version: string;
  now: () => number;
  /** Has the phone every file of that build? */
  isWhole: () => Promise<boolean>;
}

/** Which build the pages come from (docs/adr/0020). */
export interface BuildInUse {
  /** The name of its cache. */
  cache(): Promise<string>;
  /** Reads anew which it is, and deletes builds that were never used. Another worker may have chosen. */
  review(): Promise<void>;
  /** Takes the worker's own build into use, unless files of it are missing or the storage refuses. Says whether it is now. */
  adopt(): Promise<boolean>;
}

/**
 * The newest worker answers for every open page, and gives each the build that was in use when it was opened: a newer one
 * comes into use when a person agrees, or when the app is opened while no page of it is.
 */
export function watchBuildInUse({ storage, version, now, isWhole }: Surroundings): BuildInUse {
  const own = cacheName(version);
  // At once: the first answer of a launch waits for it.
  let known = read();

  async function read(): Promise<string> {
    try {
      return buildInUse(await knownBuilds(storage))?.name ?? own;
    } catch {
      // A storage that refuses to be read holds nothing: the network may still answer.
      return own;
    }
  }

  async function remove(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => storage.delete(name)));
  }

  return {
    cache: () => known,
    async review() {
      known = read();
      await remove(neverUsed(await knownBuilds(storage), own));
    },
    async adopt() {
      try {
        if (!(await isWhole())) return false;
        const builds = await knownBuilds(storage);
        if (buildInUse(builds)?.name !== own) {
          await markInUse(await storage.open(own), builds, now());
          await remove(outlived(builds, own));
        }
        known = Promise.resolve(own);
        return true;
      } catch {
        return false;
      }
    },
  };
}
