import { DOWNLOAD, headersOf } from './download';
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

function endingOf(path: string): string {
  const [, ending = 'html'] = /\.(\w+)$/.exec(path) ?? [];
  return ending;
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
      return await unpack(await response.text(), response, files);
    } catch {
      // Cut off, or a login page: no JSON.
    }
  }
  return [];
}

async function unpack(text: string, answer: Response, files: Files): Promise<readonly Unpacked[]> {
  const found: unknown = JSON.parse(text);
  if (typeof found !== 'object' || found === null) return [];
  const whole: Unpacked[] = [];
  for (const [path, content] of Object.entries(found)) {
    const digests = files.get(path);
    if (digests === undefined || typeof content !== 'string') continue;
    const bytes = bytesOf(path, content);
    if (bytes === undefined || !(await isWhole(path, bytes.buffer, digests))) continue;
    const headers = headersOf(answer);
    headers.set('content-type', types[endingOf(path)] ?? 'application/octet-stream');
    whole.push([path, new Response(bytes, { headers })]);
  }
  return whole;
}

/** Pictures lie in a pack as base64: it is text. `scripts/seal.mjs` writes the same. `undefined` where it is none. */
function bytesOf(path: string, content: string): Uint8Array<ArrayBuffer> | undefined {
  if (endingOf(path) !== 'png') return new TextEncoder().encode(content);
  try {
    return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
