import { answer } from './answer';
import { activatedAt, cacheName, cachesToDelete, markActivated, ourCaches } from './builds';
import { readRequest } from './messages';
import type { ProgressMessage, StatusReport } from './messages';
import { completePrecache, countSaved } from './precache';
import { routeRequest } from './routing';
import { readSeal } from './seal';

/** `scripts/seal.mjs` writes `SEAL` into the script that loads this one. */
declare const self: ServiceWorkerGlobalScope & { readonly SEAL?: unknown };

const seal = readSeal(self.SEAL);

async function tellWindows(saved: number, total: number): Promise<void> {
  const message: ProgressMessage = { type: 'PROGRESS', saved, total };
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const client of windows) client.postMessage(message);
}

function complete(): Promise<void> {
  return completePrecache({
    storage: caches,
    network: {
      fetch: (path, init) => fetch(path, init),
      pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      random: () => Math.random(),
    },
    seal,
    onSaved: (saved, total) => void tellWindows(saved, total),
  });
}

async function activate(): Promise<void> {
  const own = cacheName(seal.version);
  const names = (await ourCaches(caches)).filter((name) => name !== own);
  const others = await Promise.all(
    names.map(async (name) => ({ name, activatedAt: await activatedAt(await caches.open(name)) })),
  );
  await Promise.all(cachesToDelete(others).map((name) => caches.delete(name)));
  await markActivated(await caches.open(own), Date.now());
  // Only the very first worker takes the open page: what says "ready without internet" must itself be so.
  // Later ones would hand a tab code that it was not built for (SW-21).
  if (others.every((build) => build.activatedAt === undefined)) await self.clients.claim();
}

async function report(): Promise<StatusReport> {
  const saved = await countSaved(caches, seal);
  return { type: 'STATUS', saved, total: seal.total, version: seal.version };
}

self.addEventListener('install', (event) => event.waitUntil(complete()));

self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('message', (event) => {
  const reply = (status: StatusReport) => event.ports[0]?.postMessage(status);
  switch (readRequest(event.data)) {
    case 'SKIP_WAITING':
      event.waitUntil(self.skipWaiting());
      break;
    case 'STATUS':
      event.waitUntil(report().then(reply));
      break;
    case 'REPAIR':
      event.waitUntil(
        complete()
          .catch(() => undefined)
          .then(report)
          .then(reply),
      );
      break;
    case undefined:
      break;
  }
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
    answer(route, request, {
      storage: caches,
      version: seal.version,
      fetch: (wanted) => fetch(wanted),
    }),
  );
});
