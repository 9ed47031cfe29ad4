/** 128 bits: nobody can make a second file to a given digest, and the list stays half as long. */
const DIGEST_BYTES = 16;

/** The start of the content's sha-256 as base64 without padding; `scripts/seal.mjs` writes the same. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash.subarray(0, DIGEST_BYTES))).replace(/=+$/, '');
}
