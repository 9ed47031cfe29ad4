/** What a request looks like to the router. */
export interface RequestFacts {
  method: string;
  url: URL;
  isNavigation: boolean;
  hasRange: boolean;
}

/** How a request is answered. */
export type Route =
  /** The browser handles it, as if there were no worker. */
  | { kind: 'browser' }
  /** A page written without its closing slash. */
  | { kind: 'redirect'; to: string }
  /** A file of this build: from its cache, else from the network. */
  | { kind: 'sealed'; path: string }
  /** A page of this build: as `sealed`, and the "not found" page if both fail. */
  | { kind: 'page'; path: string }
  /** A file that never changes under its name, maybe of the build an open tab was made for. */
  | { kind: 'any-build'; path: string }
  /** A page that this build does not know: from the network, else the "not found" page. */
  | { kind: 'unknown-page' };

const HOME = `${__BASE_PATH__}/`;
const IMMUTABLE = `${HOME}_app/immutable/`;

/** Decides how to answer. `origin` is the worker's own; `isSealed` knows the paths of this build's list. */
export function routeRequest(
  { method, url, isNavigation, hasRange }: RequestFacts,
  origin: string,
  isSealed: (path: string) => boolean,
): Route {
  const path = url.pathname;
  const isOurs = url.origin === origin && path.startsWith(HOME);
  // A range answered with the whole file breaks players (SW-13); other people's addresses are not ours.
  if (method !== 'GET' || !isOurs || hasRange) return { kind: 'browser' };
  if (isNavigation) {
    if (isSealed(path)) return { kind: 'page', path };
    if (isSealed(`${path}/`)) return { kind: 'redirect', to: `${path}/${url.search}` };
    return { kind: 'unknown-page' };
  }
  if (isSealed(path)) return { kind: 'sealed', path };
  if (path.startsWith(IMMUTABLE)) return { kind: 'any-build', path };
  // The app fetches a page of guidance by its address: it must learn that there is none, not that there is no network.
  if (path.endsWith('/')) return { kind: 'unknown-page' };
  return { kind: 'browser' };
}
