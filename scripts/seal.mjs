import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { basePath } from './base-path.mjs';

const WORKER = 'service-worker.js';
/** Where the worker's code goes; the worker itself has the seal and the name of the code. */
const WORKER_CODE = '_app/immutable/worker.';
/** What an earlier seal wrote: sealing again after a change is allowed. */
const SEALED = /self\.SEAL=\{[^{}]*\};/;
/** Lists of files. So many that the one with a changed file is short, so few that their digests are not the most of it. */
const LISTS = 32;
/* As in `src/service-worker/pieces.ts`. */
const IN_PIECES = /(?:\/|\.html|\/soeg\/[^/]+\.json)$/;
const CUTS = /(?=<(?:h[1-3][ >]|details[ >]|li id=|style>|meta name="viewport")|\{"kind":")/;
const BESIDE = '\f';

/** Files for hosts, crawlers and app stores, and what only the worker asks for. */
const NOT_NEEDED_OFFLINE = [
  /^service-worker\.js$/,
  /^robots\.txt$/,
  /^_headers$/,
  /^_app\/version\.json$/,
  /^_app\/immutable\/worker\./,
  // Kit writes its data for visits by its own router, which leaves these pages to the browser.
  /^(en\/)?(viden|ord|mere\/kilder)\/(.+\/)?__data\.json$/,
  /^screenshots\//,
  // They hold the files once more.
  /^(lists|packs|pieces)\//,
  /\.(map|br|gz)$/,
  /(^|\/)\./,
];
const COMPRESSIBLE = /\.(html|js|css|json|svg|txt|webmanifest)$/;
const SMALLEST_WORTH_COMPRESSING = 200;

/**
 * Every file below a folder, as paths with forward slashes, sorted.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
async function listFiles(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/**
 * The address that a browser shows for a file: `liste/index.html` is `/liste/`, other letters than ASCII are
 * percent-encoded as in `URL.pathname`, which is what the worker compares with.
 * @param {string} file @param {string} [base] as in `basePath`
 */
export function addressOf(file, base = '') {
  const page = file.replace(/(^|\/)index\.html$/, '$1');
  const escaped = page.replace(/[%?#\\]/g, encodeURIComponent);
  return new URL(`${base}/${escaped}`, 'http://localhost').pathname;
}

/**
 * The first 48 bits of the content's sha-256 as base64url; `src/service-worker/digest.ts` checks it.
 * @param {Uint8Array | string} content
 */
export function digestOf(content) {
  return createHash('sha256').update(content).digest().subarray(0, 6).toString('base64url');
}

/**
 * A file as its list tells it: a page in pieces, and what the search knows of it; anything else whole. The worker cuts at
 * the same places.
 * @param {string} address @param {Buffer} content
 * @returns {readonly (Buffer | string)[]}
 */
export function cut(address, content) {
  return IN_PIECES.test(address) ? content.toString('utf8').split(CUTS) : [content];
}

/**
 * What the search knows of a place on the page of a topic changes with the words there: found by the piece of the page.
 * Pages of code are left out, as their pieces change with the code, and the glossary, whose pieces have many words.
 * @param {Record<string, readonly (Buffer | string)[]>} pieces of each file, by address
 * @returns {Map<string, string>} what the search knows, by the piece
 */
function findWhatChangesAlong(pieces) {
  /** @type {Map<string, string>} */
  const along = new Map();
  for (const [address, places] of Object.entries(pieces)) {
    const [, site] = /^(.*)\/soeg\/[^/]+\.json$/.exec(address) ?? [];
    if (site === undefined) continue;
    for (const known of places.map(String)) {
      if (!known.startsWith('{"kind":"topic"')) continue;
      const { page, place } = JSON.parse(known.replace(/[,\]]$/, ''));
      const mark = place === '' ? '<h1' : ` id="${place}"`;
      const piece = pieces[`${site}/${page}/`]?.find((piece) => piece.includes(mark));
      if (typeof piece !== 'string') throw new Error(`The search knows no such place: ${known}`);
      along.set(piece, known);
    }
  }
  return along;
}

/**
 * Where every file lies that the app needs offline, by address.
 * @param {string} root @param {string} [base] as in `basePath`
 * @returns {Promise<Record<string, string>>}
 */
export async function filesForOffline(root, base) {
  const files = (await listFiles(root)).filter(
    (file) => !NOT_NEEDED_OFFLINE.some((pattern) => pattern.test(file)),
  );
  return Object.fromEntries(files.map((file) => [addressOf(file, base), file]));
}

/** Gives every text file its compressed twins. @param {string} root */
export async function compress(root) {
  const files = (await listFiles(root)).filter((file) => COMPRESSIBLE.test(file));
  for (const file of files) {
    const target = path.join(root, file);
    const content = await readFile(target);
    await rm(`${target}.br`, { force: true });
    await rm(`${target}.gz`, { force: true });
    if (content.length < SMALLEST_WORTH_COMPRESSING) continue;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    await writeFile(`${target}.br`, await promisify(brotliCompress)(content, { params }));
    await writeFile(`${target}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
}

/**
 * What goes well together, with the characters of a pack before it is compressed: about 100 kB afterwards, as a torn one
 * must not cost much. Pages of one language repeat each other most.
 * @type {readonly { has: (address: string) => boolean, size: number }[]}
 */
const kinds = [
  { has: (address) => /\/en\/(.*\/)?$/.test(address), size: 1_500_000 },
  { has: (address) => address.endsWith('/'), size: 1_500_000 },
  { has: (address) => address.includes('/_app/immutable/'), size: 350_000 },
  { has: () => true, size: 350_000 },
];

/**
 * Empties a folder of the site, or makes it.
 * @param {string} root @param {string} name
 * @returns {Promise<(file: string, content: string) => Promise<void>>} writes a file into it
 */
async function freshFolder(root, name) {
  const folder = path.join(root, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  return (file, content) => writeFile(path.join(folder, file), content);
}

/**
 * Which list tells a file: by its name alone, so that a topic and what the search knows of it stand in one.
 * @param {string} address
 */
function listOf(address) {
  const [, name = ''] = /([^/.]*)(?:\.[^/]*)?\/?$/.exec(address) ?? [];
  return (createHash('sha256').update(name).digest()[0] ?? 0) % LISTS;
}

/**
 * Writes the lists of all files with the digests of their pieces, and the pieces themselves, each as a file with what
 * changes along.
 * @param {string} root
 * @param {Record<string, string>} files where each lies, by address
 * @returns {Promise<string[]>} the lists
 */
async function writeLists(root, files) {
  /** @type {Record<string, readonly (Buffer | string)[]>} */
  const pieces = {};
  for (const [address, file] of Object.entries(files))
    pieces[address] = cut(address, await readFile(path.join(root, file)));
  const along = findWhatChangesAlong(pieces);
  /** @type {Record<string, string[]>[]} */
  const lists = Array.from({ length: LISTS }, () => ({}));
  const writePiece = await freshFolder(root, 'pieces');
  for (const [address, parts] of Object.entries(pieces)) {
    const list = lists[listOf(address)] ?? {};
    list[address] = parts.map(digestOf);
    for (const piece of parts)
      if (typeof piece === 'string')
        await writePiece(
          `${digestOf(piece)}.txt`,
          [piece, along.get(piece) ?? []].flat().join(BESIDE),
        );
  }
  const texts = lists.map((list) => JSON.stringify(list));
  const writeList = await freshFolder(root, 'lists');
  for (const [at, text] of texts.entries()) await writeList(`${at}.json`, text);
  return texts;
}

/**
 * Writes the files into a few packs, for a first copy, and the lists into one; the worker takes them apart again.
 * Pictures are written as base64.
 * @param {string} root
 * @param {Record<string, string>} files where each lies, by address
 * @param {Record<string, string>} lists the text of each, by address
 * @returns {Promise<number>} how many packs of files there are
 */
async function writePacks(root, files, lists) {
  /** @type {string[]} */
  const packs = [];
  const rest = new Set(Object.keys(files));
  for (const kind of kinds) {
    /** @type {Record<string, string>} */
    let pack = {};
    let size = 0;
    for (const address of [...rest].filter(kind.has)) {
      rest.delete(address);
      const file = files[address] ?? '';
      const isPicture = file.endsWith('.png');
      if (!isPicture && !COMPRESSIBLE.test(file))
        throw new Error(`The worker cannot take ${file} out of a pack.`);
      const content = await readFile(path.join(root, file));
      const text = content.toString(isPicture ? 'base64' : 'utf8');
      if (size > 0 && size + text.length > kind.size) {
        packs.push(JSON.stringify(pack));
        [pack, size] = [{}, 0];
      }
      pack[address] = text;
      size += text.length;
    }
    if (size > 0) packs.push(JSON.stringify(pack));
  }
  const write = await freshFolder(root, 'packs');
  for (const [at, pack] of packs.entries()) await write(`${at}.json`, pack);
  await write('lists.json', JSON.stringify(lists));
  return packs.length;
}

/**
 * Moves the worker's code into a file named by its content, which an update need not fetch again, and leaves a worker
 * that loads it. Throws where the code could not run there.
 * @param {string} root @param {string} code @param {string} base
 * @returns {Promise<string>} the worker, without a seal
 */
async function setCodeApart(root, code, base) {
  if (/^\s*(import|export)\b|[;}]\s*(import|export)\b|\bimport\s*\(/m.test(code))
    throw new Error('The built worker imports or exports: a classic worker cannot.');
  const file = `${WORKER_CODE}${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  await mkdir(path.join(root, path.dirname(file)), { recursive: true });
  await writeFile(path.join(root, file), code);
  return `self.SEAL={};importScripts(${JSON.stringify(`${base}/${file}`)});`;
}

/**
 * Makes a built site complete: the worker gets its seal, every text file its compressed twins.
 * @param {string} root the built site
 * @param {{ compressed?: boolean, base?: string }} [options] without the twins a server sends the files as they are
 * @returns {Promise<{ version: string, files: number }>} the build's identity and how many files it needs offline
 */
export async function seal(root, { compressed = true, base = '' } = {}) {
  const files = await filesForOffline(root, base);
  const lists = await writeLists(root, files);
  const packs = await writePacks(
    root,
    files,
    Object.fromEntries(lists.map((text, at) => [`${base}/lists/${at}.json`, text])),
  );
  const digests = lists.map(digestOf);
  const version = createHash('sha256').update(JSON.stringify(digests)).digest('hex').slice(0, 16);
  const total = Object.keys(files).length;
  const workerFile = path.join(root, WORKER);
  const found = await readFile(workerFile, 'utf8');
  const worker = SEALED.test(found) ? found : await setCodeApart(root, found, base);
  const told = JSON.stringify({ version, total, packs, lists: digests });
  await writeFile(
    workerFile,
    worker.replace(SEALED, () => `self.SEAL=${told};`),
  );
  if (compressed) await compress(root);
  return { version, files: total };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version, files } = await seal('build', { base: basePath() });
  console.log(`Sealed build ${version}: ${files} files for offline use.`);
}
