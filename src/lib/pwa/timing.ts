const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 300_000;

/** At most one look for a new version in this time (reliability rule SW-24). */
export const CHECK_GAP_MS = 60_000;
/** A page that stays open looks once in this time. */
export const CHECK_EVERY_MS = 3_600_000;
/** Waking up brings several events at once; one try answers them all. */
export const WAKE_GAP_MS = 2_000;

/** Has the gap passed since the last time? `lastAt` is `undefined` when it never happened. */
export function isDue(lastAt: number | undefined, now: number, gapMs: number): boolean {
  return lastAt === undefined || now - lastAt >= gapMs;
}

/**
 * Milliseconds until the next try: doubles from 5 seconds to 5 minutes, spread by a fifth to either
 * side so that a hall full of phones does not ask in step. `random` is in 0..1.
 */
export function retryDelay(failures: number, random: number): number {
  const plain = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
  return Math.round(plain * (0.8 + 0.4 * random));
}
