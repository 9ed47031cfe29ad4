/**
 * 48 bits: enough to tell a cut, mixed or foreign file from ours, which is what the list is for; who may write to the
 * host could change the list, too. Every update carries the list, and digests are what it weighs.
 */
const DIGEST_BYTES = 6;

/** The start of the content's sha-256 as base64; `scripts/seal.mjs` writes the same. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash.subarray(0, DIGEST_BYTES)));
}
