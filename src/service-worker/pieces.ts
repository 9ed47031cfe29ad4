import { digestOf } from './digest';

/**
 * Before a heading, a fold and a place that links name; around the styles, so that all pages have the same piece.
 * `scripts/seal.mjs` cuts at the same places.
 */
const CUTS = /(?=<(?:h[1-3][ >]|details[ >]|li id=|style>|meta name="viewport"))/;

/** A page as pieces of about a paragraph or two, so that an update brings the one with the changed word. */
export function piecesOf(page: string): readonly string[] {
  return page.split(CUTS);
}

/** A piece of a file, and the digest it is listed by. */
export type Piece = readonly [digest: string, content: Uint8Array<ArrayBuffer>];

/** Cuts what is kept of a file as its list does: pages into pieces, anything else not at all. */
export async function cut(path: string, content: ArrayBuffer): Promise<readonly Piece[]> {
  const parts = /(?:\/|\.html)$/.test(path)
    ? piecesOf(new TextDecoder().decode(content)).map((piece) => new TextEncoder().encode(piece))
    : [new Uint8Array(content)];
  return Promise.all(
    parts.map(async (part): Promise<Piece> => [await digestOf(part.buffer), part]),
  );
}

/** Is this the whole file, by the digests of its list? */
export async function isWhole(
  path: string,
  content: ArrayBuffer,
  digests: readonly string[],
): Promise<boolean> {
  const pieces = await cut(path, content);
  return pieces.length === digests.length && pieces.every(([digest], at) => digest === digests[at]);
}
