import { createServer, ServerResponse } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { createStaticHandler } from '../../scripts/serve.mjs';

/** A request as the server saw it. */
export interface SeenRequest {
  path: string;
  /** The service worker's own download of a file of its list. */
  isDownload: boolean;
  /** The browser's look for a new service worker. */
  isWorkerScript: boolean;
}

/** What goes wrong with an answer. */
export type Fault =
  /** The connection breaks in the middle of the body. */
  | { kind: 'cut' }
  | { kind: 'status'; status: number }
  /** Status 200 with something else, as a Wi-Fi login page does. */
  | { kind: 'page'; html: string }
  /** The answer of another build. */
  | { kind: 'from'; root: string }
  /** The right answer with one header more, or another one in its place. */
  | { kind: 'header'; name: string; value: string };

export type FaultHook = (request: SeenRequest) => Fault | undefined;

/** The built site on a port of its own, with faults on request. */
export interface TestServer {
  readonly origin: string;
  /** Every request since the start or the last `forget`. */
  readonly log: readonly (SeenRequest & { fault: Fault['kind'] | undefined })[];
  forget(): void;
  /** From now on serves another build: a deploy. */
  deploy(root: string): void;
  /** Decides for each request whether something goes wrong; `undefined` ends all faults. */
  setFaults(hook: FaultHook | undefined): void;
  /** Stops for real: no port, no open connection. */
  stop(): Promise<void>;
  /** Comes back on the same port. */
  start(): Promise<void>;
}

function look({ url = '/', headers }: IncomingMessage): SeenRequest {
  return {
    path: url.split('?')[0] ?? '/',
    // Only the worker fetches past the browser's own cache.
    isDownload: headers['sec-fetch-dest'] === 'empty' && headers['cache-control'] === 'no-cache',
    isWorkerScript: headers['service-worker'] === 'script',
  };
}

function cut(answer: ServerResponse): void {
  // An idle connection that closes is retried silently; one that breaks inside a body is not.
  answer.writeHead(200, { 'Content-Length': '1000', Connection: 'close' });
  answer.write('<!', () => answer.destroy());
}

/** Whatever the handler says when it begins its answer. */
function setHeaderAnyway(answer: ServerResponse, name: string, value: string): void {
  const writeHead = Reflect.get(ServerResponse.prototype, 'writeHead');
  Object.defineProperty(answer, 'writeHead', {
    value: (status: number, headers: OutgoingHttpHeaders = {}) =>
      writeHead.call(answer, status, { ...headers, [name]: value }),
  });
}

/** Starts a server for a built site on a free port of this machine. */
export async function startTestServer(root: string): Promise<TestServer> {
  const log: (SeenRequest & { fault: Fault['kind'] | undefined })[] = [];
  const handlers = new Map<string, ReturnType<typeof createStaticHandler>>();
  let current = root;
  let hook: FaultHook | undefined;
  let port = 0;

  function handlerOf(folder: string): ReturnType<typeof createStaticHandler> {
    const handler = handlers.get(folder) ?? createStaticHandler({ root: folder });
    handlers.set(folder, handler);
    return handler;
  }

  async function handle(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const seen = look(request);
    const fault = hook?.(seen);
    log.push({ ...seen, fault: fault?.kind });
    switch (fault?.kind) {
      case 'cut':
        return cut(answer);
      case 'status':
        answer.writeHead(fault.status).end();
        return;
      case 'page':
        answer.writeHead(200, { 'Content-Type': 'text/html' }).end(fault.html);
        return;
      case 'from':
        return handlerOf(fault.root)(request, answer);
      case 'header':
        setHeaderAnyway(answer, fault.name, fault.value);
        return handlerOf(current)(request, answer);
      case undefined:
        return handlerOf(current)(request, answer);
    }
  }

  const server = createServer((request, answer) => {
    handle(request, answer).catch(() => answer.destroy());
  });

  async function start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (typeof address === 'object' && address) port = address.port;
  }

  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    forget: () => void log.splice(0),
    deploy: (folder) => void (current = folder),
    setFaults: (next) => void (hook = next),
    start,
    async stop() {
      if (!server.listening) return;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
