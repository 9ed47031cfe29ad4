import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultCaching, defaultType, hidden, notFoundPage, types } from '../hosting/settings.mjs';
import { headersFor, readHeaderRules } from './headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Answer */

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

/** @param {string} file */
async function readIfFile(file) {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

/** @param {string} folder */
async function isFolder(folder) {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The file that an address names; `undefined` if it is none that may be read: outside the site, or hidden.
 * @param {string} root @param {string} pathname percent-encoded, as in the request
 */
function fileAt(root, pathname) {
  try {
    const parts = decodeURIComponent(pathname).split('/');
    const name = parts.at(-1) === '' ? [...parts.slice(0, -1), 'index.html'] : parts;
    const isHidden = name.some((part) => part.startsWith('.') || /[\\\0]/.test(part));
    return isHidden || pathname === hidden ? undefined : path.join(root, ...name);
  } catch {
    return undefined; // not valid percent-encoding
  }
}

/**
 * The content of a file in the smallest form that the browser takes.
 * @param {string} file @param {string} accepted the `Accept-Encoding` header
 */
async function readSmallest(file, accepted) {
  for (const [coding, ending] of /** @type {const} */ ([
    ['br', '.br'],
    ['gzip', '.gz'],
  ])) {
    if (!new RegExp(`\\b${coding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)) continue;
    const body = await readIfFile(file + ending);
    if (body) return { body, coding };
  }
  const body = await readIfFile(file);
  return body && { body, coding: undefined };
}

/**
 * Answers requests from a built site as a good host would: compressed, with the headers of its `_headers` file,
 * a slash added to folders, and the site's own page with status 404 for the rest.
 * @param {{ root: string }} options
 * @returns {(request: Request, answer: Answer) => Promise<void>}
 */
export function createStaticHandler({ root }) {
  const rules = readFile(path.join(root, '_headers'), 'utf8').then(readHeaderRules, () => []);

  return async (request, answer) => {
    const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
    // Two slashes at the start would make a redirect lead to another host.
    const pathname = rawPath.replace(/^\/*/, '/');
    const headers = headersFor(await rules, pathname);

    /** @param {number} status @param {Record<string, string>} more @param {Buffer} [body] */
    const send = (status, more, body = Buffer.alloc(0)) => {
      answer.writeHead(status, {
        'Cache-Control': defaultCaching,
        ...(status !== 304 && { 'Content-Length': String(body.length) }),
        ...headers,
        ...more,
      });
      answer.end(request.method === 'HEAD' ? undefined : body);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(405, { Allow: 'GET, HEAD' });
    }
    const wanted = fileAt(root, pathname);
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const found = wanted && (await readSmallest(wanted, accepted));
    if (wanted && !found && (await isFolder(wanted))) {
      const location = `${pathname}/${query === undefined ? '' : `?${query}`}`;
      return send(308, { Location: location });
    }
    const file = wanted && found ? wanted : path.join(root, notFoundPage);
    const content = found ?? (await readSmallest(file, accepted));
    if (!content) return send(404, {});

    const tag = `"${createHash('sha256').update(content.body).digest('base64url').slice(0, 22)}"`;
    /** @type {Record<string, string>} */
    const about = {
      'Content-Type': types[path.extname(file).slice(1)] ?? defaultType,
      ETag: tag,
      Vary: 'Accept-Encoding',
      ...(content.coding && { 'Content-Encoding': content.coding }),
    };
    if (found && request.headers['if-none-match'] === tag) return send(304, about);
    return send(
      found ? 200 : 404,
      found ? about : { ...about, 'Cache-Control': defaultCaching },
      content.body,
    );
  };
}

/**
 * A server for a built site; call `listen` on it.
 * @param {{ root: string }} options
 */
export function createStaticServer({ root }) {
  const handle = createStaticHandler({ root });
  return createServer((request, answer) => {
    handle(request, answer).catch(() => answer.writeHead(500).end());
  });
}

/**
 * Starts to listen on this machine only, on the port or the next free one.
 * @param {import('node:http').Server} server @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
export async function listenFrom(server, port) {
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate += 1) {
    const isOpen = await new Promise((resolve, reject) => {
      server.once('listening', () => resolve(true));
      server.once('error', (error) =>
        'code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      server.listen(candidate, HOST);
    });
    server.removeAllListeners('listening');
    server.removeAllListeners('error');
    if (isOpen) return candidate;
  }
  throw new Error(`No free port from ${port} on.`);
}

/**
 * Serves `build/` and says where. The port comes from `PORT`.
 * @returns {Promise<void>}
 */
export async function serve() {
  const server = createStaticServer({ root: 'build' });
  const port = await listenFrom(server, Number(process.env['PORT'] ?? FIRST_PORT));
  console.log(`ID-klar: http://localhost:${port}/  (stop with Ctrl+C)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await serve();
