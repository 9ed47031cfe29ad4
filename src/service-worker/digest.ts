/**
 * 48 bits: enough to tell a cut, mixed or foreign file from ours, which is what the lists are for; who may write to the
 * host could change the lists, too. Digests are most of what a list weighs.
 */
const DIGEST_BYTES = 6;

/** The start of the content's sha-256 as base64url; `scripts/seal.mjs` writes the same. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash.subarray(0, DIGEST_BYTES)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
