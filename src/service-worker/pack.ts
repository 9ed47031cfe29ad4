import { DOWNLOAD } from './download';
import type { Network } from './download';
import { isWhole } from './pieces';
import type { Files } from './seal';

/** A pack that fails twice is left: its files are fetched one by one. */
const TRIES = 2;
const PAUSE_MS = 300;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
};

/** What a host says of the pack as a file, and not of every file. */
const ofThePack = ['content-encoding', 'content-length', 'etag', 'last-modified', 'accept-ranges'];

function endingOf(path: string): string {
  const [, ending = 'html'] = /\.(\w+)$/.exec(path) ?? [];
  return ending;
}

/** Pictures lie in a pack as base64: it is text. `scripts/seal.mjs` writes the same. */
function bytesOf(path: string, content: string): Uint8Array<ArrayBuffer> {
  return path.endsWith('.png')
    ? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
    : new TextEncoder().encode(content);
}

/** An address of the list with the whole file, as if it had been fetched by itself. */
export type Unpacked = readonly [path: string, response: Response];

/**
 * Fetches a pack and gives the files in it that are whole, by the digests of their lists. A pack that cannot be had, is
 * torn or is something else gives none: it only saves time, and what it does not bring is fetched file by file.
 */
export async function openPack(
  network: Network,
  pack: string,
  files: Files,
): Promise<readonly Unpacked[]> {
  for (let failures = 0; failures < TRIES; failures += 1) {
    if (failures > 0) await network.pause(PAUSE_MS * (0.5 + network.random()));
    try {
      const response = await network.fetch(pack, DOWNLOAD);
      if (!response.ok) continue;
      return await unpack(await response.text(), response.headers, files);
    } catch {
      // Cut off, or a login page: no JSON.
    }
  }
  return [];
}

async function unpack(text: string, headers: Headers, files: Files): Promise<readonly Unpacked[]> {
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null) return [];
  const whole: Unpacked[] = [];
  for (const [path, content] of Object.entries(found)) {
    if (typeof content !== 'string') continue;
    const bytes = bytesOf(path, content);
    if (!(await isWhole(path, bytes.buffer, files.get(path) ?? []))) continue;
    whole.push([path, new Response(bytes, { headers: headersOf(path, headers) })]);
  }
  return whole;
}

/** A host sends its safety headers with every answer, so those of the pack are those of its files. */
function headersOf(path: string, ofPack: Headers): Headers {
  const headers = new Headers(ofPack);
  for (const name of ofThePack) headers.delete(name);
  headers.set('content-type', types[endingOf(path)] ?? 'application/octet-stream');
  return headers;
}
