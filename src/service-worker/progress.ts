/** Tells how far a download is. */
export interface ProgressTeller {
  tell: (saved: number, total: number) => void;
  /** Until the newest figures are told. */
  told: () => Promise<void>;
}

/**
 * One message at a time: what is saved meanwhile stands in the next, and the last figures always get theirs.
 * @param send may fail: then the next message tells
 */
export function createProgressTeller(
  send: (saved: number, total: number) => Promise<void>,
): ProgressTeller {
  let untold: (() => Promise<void>) | undefined;
  let telling: Promise<void> | undefined;

  async function tellAll(): Promise<void> {
    for (let next = untold; next !== undefined; next = untold) {
      untold = undefined;
      await next().catch(() => undefined);
    }
    telling = undefined;
  }

  return {
    tell(saved, total) {
      untold = () => send(saved, total);
      telling ??= tellAll();
    },
    told: () => telling ?? Promise.resolve(),
  };
}
