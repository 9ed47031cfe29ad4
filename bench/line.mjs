import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createStaticHandler } from '../scripts/serve.mjs';

/** @typedef {import('../scripts/bench/counting-server.mjs').Transfer} Transfer */

/** Slow 4G as browsers' own tools have it. */
export const slow4G = { roundTripMs: 150, bytesPerMs: 1.6e6 / 8 / 1000 };

/** What goes over the line at once: two packets, so that files which load together share it. */
const PIECE = 2 * 1460;

/**
 * A line that all answers share, those to the page and those to the worker: Chromium's own emulation slows down the
 * page alone, and a worker that fetches beside it would cost nothing.
 * @param {{ roundTripMs: number, bytesPerMs: number }} speed
 */
function createLine({ roundTripMs, bytesPerMs }) {
  /** @type {(() => boolean)[]} each gives its next piece, and tells whether more is left */
  const senders = [];
  let isBusy = false;

  async function work() {
    if (isBusy) return;
    isBusy = true;
    let freeAt = performance.now();
    for (let sender = senders.shift(); sender !== undefined; sender = senders.shift()) {
      freeAt = Math.max(freeAt, performance.now()) + PIECE / bytesPerMs;
      if (sender()) senders.push(sender);
      const wait = freeAt - performance.now();
      if (wait > 1) await pause(wait);
    }
    isBusy = false;
  }

  return {
    /** @param {Buffer} body @param {(piece: Buffer, isLast: boolean) => void} send */
    async send(body, send) {
      await pause(roundTripMs);
      let sent = 0;
      senders.push(() => {
        const piece = body.subarray(sent, sent + PIECE);
        sent += PIECE;
        send(piece, sent >= body.length);
        return sent < body.length;
      });
      void work();
    },
  };
}

/**
 * Serves a site as `npm start` serves ours, counts what goes out and knows when all is quiet.
 * @param {string} root folder of the built site
 * @param {{ speed?: { roundTripMs: number, bytesPerMs: number }, port?: number }} [options] without a speed as fast as it goes
 */
export async function serveOnLine(root, { speed, port = 0 } = {}) {
  const line = speed && createLine(speed);
  const handle = createStaticHandler({ root });
  /** @type {Transfer[]} */
  let transfers = [];
  let open = 0;
  let lastAt = Date.now();

  const server = createServer((request, answer) => {
    const destination = String(request.headers['sec-fetch-dest'] ?? '');
    const transfer = { path: request.url ?? '', kind: destination, bytes: 0 };
    transfers.push(transfer);
    open += 1;
    answer.once('close', () => {
      open -= 1;
      lastAt = Date.now();
    });
    const end = answer.end.bind(answer);
    Object.assign(answer, {
      end(/** @type {Buffer | undefined} */ body = Buffer.alloc(0)) {
        transfer.bytes = body.length;
        if (line === undefined) end(body);
        else
          void line.send(body, (piece, isLast) => (isLast ? end(piece) : void answer.write(piece)));
      },
    });
    handle(request, answer).catch(() => answer.writeHead(500).end());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    /** All that went out. */
    sent: () => transfers,
    /** When the last answer was through, as `Date.now()`; now while one is under way. */
    lastAt: () => (open > 0 ? Date.now() : lastAt),
    forget() {
      transfers = [];
      lastAt = Date.now();
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof serveOnLine>>} Line */
