/** A kept text as JSON, not yet trusted; `undefined` where it is missing or torn. */
export function parseKept(kept: string | undefined): unknown {
  if (kept === undefined) return undefined;
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
