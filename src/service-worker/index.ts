import { answer } from './answer';
import { cacheName, versionOf } from './builds';
import { watchBuildInUse } from './in-use';
import { readRequest } from './messages';
import type { PageRequest, ProgressMessage, StatusReport } from './messages';
import { completePrecache, countOlder, countSaved } from './precache';
import { createProgressTeller } from './progress';
import { routeRequest } from './routing';
import type { Route } from './routing';
import { readSeal } from './seal';

/** `scripts/seal.mjs` writes `SEAL` into the script that loads this one. */
declare const self: ServiceWorkerGlobalScope & { readonly SEAL?: unknown };

const seal = readSeal(self.SEAL);
const own = cacheName(seal.version);

/** A worker lives for about half a minute after its install. */
const ASK_AGAIN_MS = [5_000, 12_000, 20_000, 28_000];

const inUse = watchBuildInUse({
  storage: caches,
  version: seal.version,
  now: () => Date.now(),
  async isWhole() {
    const { saved, total } = await countSaved(caches, seal);
    return saved === total;
  },
});

/** The open pages of the app, those that the worker does not answer for yet included. */
async function openWindows(): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(self.registration.scope));
}

async function tellWindows(message: ProgressMessage | StatusReport): Promise<void> {
  for (const client of await openWindows()) client.postMessage(message);
}

let completing: Promise<void> | undefined;

/** Who asks while the build is being completed waits for the same. */
function complete(): Promise<void> {
  completing ??= bringAll().finally(() => (completing = undefined));
  return completing;
}

async function bringAll(): Promise<void> {
  const teller = createProgressTeller((saved, total) =>
    tellWindows({ type: 'PROGRESS', saved, total }),
  );
  try {
    await completePrecache({
      storage: caches,
      network: {
        fetch: (path, init) => fetch(path, init),
        pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: () => Math.random(),
      },
      seal,
      onSaved: teller.tell,
    });
  } finally {
    await teller.told();
  }
}

async function install(): Promise<void> {
  await complete();
  // Nobody has answered before: what is on the screen came from the network, so it is of this build.
  if (self.registration.active === null) await inUse.adopt();
  // A worker that waits is forgotten when the browser is closed. This one takes over at once, but not its build.
  await self.skipWaiting();
  // The browser may hold it back while the one before has work, and for minutes where that began just then.
  for (const ms of ASK_AGAIN_MS) setTimeout(() => void self.skipWaiting(), ms);
}

async function activate(): Promise<void> {
  await inUse.review();
  // What says "ready without internet" must itself be so, from the first visit on.
  if ((await inUse.cache()) === own) await self.clients.claim();
}

async function report(): Promise<StatusReport> {
  const cache = await inUse.cache();
  const counted =
    cache === own ? await countSaved(caches, seal) : await countOlder(caches, cache, seal);
  return { type: 'STATUS', ...counted, version: versionOf(cache), latest: seal.version };
}

/** Takes the newest build into use, and says so to every open page. */
async function adopt(): Promise<void> {
  // The browser may have thrown files of it away.
  const isInUse = (await inUse.adopt()) || ((await bringMissing()) && (await inUse.adopt()));
  if (isInUse) await tellWindows(await report());
}

/** Fetches what the cache of the newest build lacks. Says whether that could be had. */
function bringMissing(): Promise<boolean> {
  return complete().then(
    () => true,
    () => false,
  );
}

async function repair(): Promise<void> {
  await bringMissing();
  // What an older build lacks the host has no longer.
  const { saved, total } = await report();
  if (saved < total) await adopt();
}

async function handle(request: PageRequest): Promise<StatusReport> {
  if (request === 'ADOPT') await adopt();
  if (request === 'REPAIR') await repair();
  return report();
}

/** The cache that answers a request. With no page open nobody stands in the way of the newest build. */
async function cacheFor(route: Route): Promise<string> {
  const cache = await inUse.cache();
  if (route.kind !== 'page' || cache === own || (await openWindows()).length > 0) return cache;
  await inUse.adopt();
  return inUse.cache();
}

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const request = readRequest(event.data);
  if (request !== undefined)
    event.waitUntil(handle(request).then((status) => event.ports[0]?.postMessage(status)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeRequest(
    {
      method: request.method,
      url: new URL(request.url),
      isNavigation: request.mode === 'navigate',
      hasRange: request.headers.has('range'),
    },
    self.location.origin,
  );
  if (route.kind === 'browser') return;
  event.respondWith(
    cacheFor(route).then((cache) =>
      answer(route, request, { storage: caches, cache, fetch: (wanted) => fetch(wanted) }),
    ),
  );
});
