/** Puts files into a cache while the next ones are on their way. */
export interface Keeper {
  /** Begins to keep a file. */
  keep(path: string, response: Response): void;
  /** Throws once the cache has refused a file: there is no use in bringing more. */
  check(): void;
  /** Until nothing is under way any more. Throws what the cache said where it refused a file. */
  settled(): Promise<void>;
}

/** @param onKept is told each path that lies in the cache from now on */
export function createKeeper(cache: Pick<Cache, 'put'>, onKept: (path: string) => void): Keeper {
  const underWay: Promise<void>[] = [];
  const refusals: unknown[] = [];

  async function put(path: string, response: Response): Promise<void> {
    try {
      await cache.put(path, response);
      onKept(path);
    } catch (error) {
      refusals.push(error);
    }
  }

  function check(): void {
    if (refusals.length > 0) throw refusals[0];
  }

  return {
    keep: (path, response) => void underWay.push(put(path, response)),
    check,
    async settled() {
      await Promise.all(underWay.splice(0));
      check();
    },
  };
}
