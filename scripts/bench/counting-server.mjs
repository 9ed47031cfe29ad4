import { once } from 'node:events';
import { createStaticServer } from '../serve.mjs';

/** @typedef {{ path: string, kind: string, bytes: number }} Transfer body bytes as sent, so after compression */

const kinds = ['document', 'script', 'style', 'image', 'manifest'];

/** What asked for the file, in the browser's own words. @param {import('node:http').IncomingMessage} request */
function kindOf(request) {
  const destination = String(request.headers['sec-fetch-dest'] ?? '');
  return kinds.includes(destination) ? destination : 'other';
}

/**
 * Serves a build as `npm start` does, and counts what goes out.
 * @param {string} root folder of the build
 * @param {number} [port] 0 takes a free one
 */
export async function serveCounting(root, port = 0) {
  /** @type {Transfer[]} */
  let transfers = [];
  /** @type {import('node:http').Server} */
  const server = createStaticServer({ root });
  server.prependListener('request', (request, response) => {
    const transfer = { path: request.url ?? '', kind: kindOf(request), bytes: 0 };
    transfers.push(transfer);
    for (const name of /** @type {const} */ (['write', 'end'])) {
      const original = response[name].bind(response);
      response[name] = (/** @type {any[]} */ ...args) => {
        const [chunk] = args;
        if (typeof chunk === 'string' || chunk instanceof Uint8Array)
          transfer.bytes += Buffer.byteLength(chunk);
        return /** @type {any} */ (original)(...args);
      };
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    /** What went out since the last call. */
    take() {
      const taken = transfers;
      transfers = [];
      return taken;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** @param {Transfer[]} transfers */
export function bytesOf(transfers) {
  return transfers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Requests and bytes by kind, in words: `script 9 (30.1 kB)`. @param {Transfer[]} transfers */
export function describeKinds(transfers) {
  return [...kinds, 'other']
    .map((kind) => ({ kind, own: transfers.filter((transfer) => transfer.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => `${kind} ${own.length} (${(bytesOf(own) / 1000).toFixed(1)} kB)`)
    .join(', ');
}

/**
 * What is left of `all` when each request of `some` is taken out once.
 * @param {Transfer[]} all
 * @param {Transfer[]} some
 */
export function without(all, some) {
  const rest = [...all];
  for (const { path } of some) {
    const index = rest.findIndex((transfer) => transfer.path === path);
    if (index >= 0) rest.splice(index, 1);
  }
  return rest;
}
