import { cacheName } from './builds';
import type { Route } from './routing';

const NOT_FOUND = `${__BASE_PATH__}/404.html`;

/** What an answer is made from. */
export interface Sources {
  storage: CacheStorage;
  version: string;
  fetch: (request: Request) => Promise<Response>;
}

/** The app's own "not found" page. Its addresses are absolute, so it works under any path (SW-9). */
async function notFoundPage(cache: Cache): Promise<Response> {
  const page = await cache.match(NOT_FOUND);
  if (!page) return Response.error();
  return new Response(page.body, {
    status: 404,
    statusText: 'Not Found',
    headers: page.headers,
  });
}

/** Answers a request on its route: cache first, nothing is ever stored here. */
export async function answer(
  route: Exclude<Route, { kind: 'browser' }>,
  request: Request,
  { storage, version, fetch }: Sources,
): Promise<Response> {
  const cache = await storage.open(cacheName(version));
  switch (route.kind) {
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: route.to } });
    case 'sealed':
      return (await cache.match(route.path)) ?? fetch(request);
    case 'any-build':
      return (await storage.match(route.path)) ?? fetch(request);
    case 'page':
      return (await cache.match(route.path)) ?? fetch(request).catch(() => notFoundPage(cache));
    case 'unknown-page':
      return fetch(request).catch(() => notFoundPage(cache));
  }
}
