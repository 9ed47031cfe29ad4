import { cacheName } from './builds';
import type { Route } from './routing';

const NOT_FOUND = `${__BASE_PATH__}/404.html`;

/** What an answer is made from. */
export interface Sources {
  storage: CacheStorage;
  version: string;
  fetch: (request: Request) => Promise<Response>;
}

/**
 * What lies under a path: in this build's cache, or in any build's. A storage that refuses to be read holds nothing: the
 * network may still answer.
 */
async function kept(
  { storage, version }: Sources,
  path: string,
  where: 'this-build' | 'any-build' = 'this-build',
): Promise<Response | undefined> {
  try {
    const source = where === 'any-build' ? storage : await storage.open(cacheName(version));
    return await source.match(path);
  } catch {
    return undefined;
  }
}

/** The app's own "not found" page. Its addresses are absolute, so it works under any path (SW-9). */
async function notFoundPage(sources: Sources): Promise<Response> {
  const page = await kept(sources, NOT_FOUND);
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
  sources: Sources,
): Promise<Response> {
  const { fetch } = sources;
  switch (route.kind) {
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: route.to } });
    case 'sealed':
      return (await kept(sources, route.path)) ?? fetch(request);
    case 'any-build':
      return (await kept(sources, route.path, 'any-build')) ?? fetch(request);
    case 'page':
      return (await kept(sources, route.path)) ?? fetch(request).catch(() => notFoundPage(sources));
    case 'unknown-page':
      return fetch(request).catch(() => notFoundPage(sources));
  }
}
