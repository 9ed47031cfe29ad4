import type { Route } from './routing';

const NOT_FOUND = `${__BASE_PATH__}/404.html`;

/** Where answers come from. */
export interface Sources {
  storage: CacheStorage;
  /** The name of the cache of the build in use. */
  cache: string;
  fetch: (request: Request) => Promise<Response>;
}

/**
 * What lies under a path: in the cache of the build in use, or in any build's. A storage that refuses to be read holds nothing: the
 * network may still answer.
 */
async function kept(
  { storage, cache }: Sources,
  path: string,
  where: 'build-in-use' | 'any-build' = 'build-in-use',
): Promise<Response | undefined> {
  try {
    // Not `open`: it would make a cache again where everything has been erased.
    return await storage.match(path, where === 'any-build' ? {} : { cacheName: cache });
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

/** The same page at its own address, where this one lacks the closing slash. */
async function withSlash(sources: Sources, request: Request): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (url.pathname.endsWith('/') || !(await kept(sources, `${url.pathname}/`))) return undefined;
  return new Response(null, {
    status: 302,
    headers: { location: `${url.pathname}/${url.search}` },
  });
}

/** Answers a request from the caches, and from the network for what they do not hold. */
export async function answer(
  route: Exclude<Route, { kind: 'browser' }>,
  request: Request,
  sources: Sources,
): Promise<Response> {
  const found = await kept(sources, route.path);
  if (found) return found;
  const fetched = () => sources.fetch(request);
  switch (route.kind) {
    case 'page':
      return (await withSlash(sources, request)) ?? fetched().catch(() => notFoundPage(sources));
    case 'page-to-show':
      return fetched().catch(() => notFoundPage(sources));
    case 'any-build':
      return (await kept(sources, route.path, 'any-build')) ?? fetched();
    case 'file':
      return fetched();
  }
}
