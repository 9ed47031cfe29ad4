import { digestOf } from './digest';

/*
 * `scripts/seal.mjs` does the same as this module.
 */

/** Pages, and what the search knows of them. */
const IN_PIECES = /(?:\/|\.html|\/soeg\/[^/]+\.json)$/;

/**
 * Before a heading, a fold and a place that links name; around the styles, so that all pages have the same piece. Before
 * each place that the search knows.
 */
const CUTS = /(?=<(?:h[1-3][ >]|details[ >]|li id=|style>|meta name="viewport")|\{"kind":")/;

/** Between a piece and those that change with it. */
const BESIDE = '\f';

/** A text as pieces of about a paragraph or two, so that an update brings the one with the changed word. */
export function piecesOf(text: string): readonly string[] {
  return text.split(CUTS);
}

/** Strict: what the decoder would make good is not the file. */
const decode = (content: ArrayBuffer): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);

/** A piece of a file, and the digest it is listed by. */
export type Piece = readonly [digest: string, content: Uint8Array<ArrayBuffer>];

function digestAll(texts: readonly string[]): Promise<readonly Piece[]> {
  return Promise.all(
    texts.map(async (text): Promise<Piece> => {
      const content = new TextEncoder().encode(text);
      return [await digestOf(content.buffer), content];
    }),
  );
}

/** Cuts what is kept of a file as its list does: pages into pieces, most other files not at all. Throws on no text. */
export async function cut(path: string, content: ArrayBuffer): Promise<readonly Piece[]> {
  return IN_PIECES.test(path)
    ? digestAll(piecesOf(decode(content)))
    : [[await digestOf(content), new Uint8Array(content)]];
}

/** A piece as the host gives it: it comes first, then those of other files that change with it. Throws on no text. */
export function takeApart(content: ArrayBuffer): Promise<readonly Piece[]> {
  return digestAll(decode(content).split(BESIDE));
}

/** Is this the whole file, by the digests of its list? */
export async function isWhole(
  path: string,
  content: ArrayBuffer,
  digests: readonly string[],
): Promise<boolean> {
  const pieces = await cut(path, content).catch((): readonly Piece[] => []);
  return (
    pieces.length > 0 &&
    pieces.length === digests.length &&
    pieces.every(([digest], at) => digest === digests[at])
  );
}
