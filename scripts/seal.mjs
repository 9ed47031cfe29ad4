import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { basePath } from './base-path.mjs';

const WORKER = 'service-worker.js';
/** The placeholder, or the list of an earlier seal: sealing again after a change is allowed. */
const SLOT = /__PRECACHE_SEAL__|\{"version":"[0-9a-f]{16}","packs":\d+,"files":\{[^{}]*\}\}/g;

/** Files for hosts, crawlers and app stores; the app never asks for them. */
const NOT_NEEDED_OFFLINE = [
  /^service-worker\.js$/,
  /^robots\.txt$/,
  /^_headers$/,
  /^_app\/version\.json$/,
  // Kit writes its data for visits by its own router, which leaves these pages to the browser.
  /^(en\/)?(viden|ord|mere\/kilder)\/(.+\/)?__data\.json$/,
  /^screenshots\//,
  // They hold the files of the list once more.
  /^packs\//,
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
 * The first 48 bits of the content's sha-256 as base64; `src/service-worker/digest.ts` checks it.
 * @param {Uint8Array} content
 */
export function digestOf(content) {
  return createHash('sha256').update(content).digest().subarray(0, 6).toString('base64');
}

/**
 * The digest of every file that the app needs offline, by address.
 * @param {string} root @param {string} [base] as in `basePath`
 * @returns {Promise<Record<string, string>>}
 */
export async function listForOffline(root, base) {
  /** @type {Record<string, string>} */
  const list = {};
  for (const [address, file] of Object.entries(await filesForOffline(root, base)))
    list[address] = digestOf(await readFile(path.join(root, file)));
  return list;
}

/**
 * Where every file lies that the app needs offline, by address.
 * @param {string} root @param {string} [base] as in `basePath`
 * @returns {Promise<Record<string, string>>}
 */
async function filesForOffline(root, base) {
  const files = (await listFiles(root)).filter(
    (file) => !NOT_NEEDED_OFFLINE.some((pattern) => pattern.test(file)),
  );
  return Object.fromEntries(files.map((file) => [addressOf(file, base), file]));
}

/**
 * Puts the list into the worker's text. Throws where the worker could not run or would keep a wrong list.
 * @param {string} worker @param {string} list
 */
export function insertList(worker, list) {
  if (/['\\`$\n]/.test(list))
    throw new Error('An address in the list would end the text it stands in.');
  if (/^\s*(import|export)\b|[;}]\s*(import|export)\b|\bimport\s*\(/m.test(worker)) {
    throw new Error('The built worker imports or exports: a classic worker cannot.');
  }
  const slots = worker.match(SLOT)?.length ?? 0;
  if (slots !== 1)
    throw new Error(`The built worker has ${slots} places for the list instead of one.`);
  return worker.replace(SLOT, () => list);
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

/** Characters of a pack before it is compressed: a torn one must not cost much. */
const PACK_SIZE = 350_000;
/** What goes well together: pages of one language, code, the rest. @type {readonly ((address: string) => boolean)[]} */
const kinds = [
  (address) => /\/en\/(.*\/)?$/.test(address),
  (address) => address.endsWith('/'),
  (address) => address.includes('/_app/immutable/'),
  () => true,
];

/**
 * Writes the text files of the list into a few packs, for a first copy; the worker takes them apart again.
 * @param {string} root
 * @param {Record<string, string>} files of the list: where each lies, by address
 * @returns {Promise<number>} how many packs there are
 */
async function writePacks(root, files) {
  await rm(path.join(root, 'packs'), { recursive: true, force: true });
  /** @type {string[]} */
  const packs = [];
  const rest = new Set(
    Object.keys(files).filter((address) => COMPRESSIBLE.test(files[address] ?? '')),
  );
  for (const isKind of kinds) {
    /** @type {Record<string, string>} */
    let pack = {};
    let size = 0;
    for (const address of [...rest].filter(isKind)) {
      rest.delete(address);
      const text = await readFile(path.join(root, files[address] ?? ''), 'utf8');
      if (size > 0 && size + text.length > PACK_SIZE) {
        packs.push(JSON.stringify(pack));
        [pack, size] = [{}, 0];
      }
      pack[address] = text;
      size += text.length;
    }
    if (size > 0) packs.push(JSON.stringify(pack));
  }
  await mkdir(path.join(root, 'packs'));
  for (const [at, pack] of packs.entries())
    await writeFile(path.join(root, 'packs', `${at}.json`), pack);
  return packs.length;
}

/**
 * Makes a built site complete: the worker gets its list, every text file its compressed twins.
 * @param {string} root the built site
 * @param {{ compressed?: boolean, base?: string }} [options] without the twins a server sends the files as they are
 * @returns {Promise<{ version: string, files: number }>} the build's identity and how many files it needs offline
 */
export async function seal(root, { compressed = true, base = '' } = {}) {
  const files = await listForOffline(root, base);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  const workerFile = path.join(root, WORKER);
  const worker = await readFile(workerFile, 'utf8');
  const packs = await writePacks(root, await filesForOffline(root, base));
  await writeFile(workerFile, insertList(worker, JSON.stringify({ version, packs, files })));
  if (compressed) await compress(root);
  return { version, files: Object.keys(files).length };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version, files } = await seal('build', { base: basePath() });
  console.log(`Sealed build ${version}: ${files} files for offline use.`);
}
