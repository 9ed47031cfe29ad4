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
  /** A page that is opened, maybe written without its closing slash. */
  | { kind: 'page'; path: string }
  /** A page that the app fetches by its address: it must learn that there is none, not that there is no network. */
  | { kind: 'page-to-show'; path: string }
  /** A file that never changes under its name, maybe of the build an open tab was made for. */
  | { kind: 'any-build'; path: string }
  /** Any other file. */
  | { kind: 'file'; path: string };

const HOME = `${__BASE_PATH__}/`;
const IMMUTABLE = `${HOME}_app/immutable/`;

/** Decides how to answer. `origin` is the worker's own. */
export function routeRequest(
  { method, url, isNavigation, hasRange }: RequestFacts,
  origin: string,
): Route {
  const path = url.pathname;
  const isOurs = url.origin === origin && path.startsWith(HOME);
  // A range answered with the whole file breaks players (SW-13); other people's addresses are not ours.
  if (method !== 'GET' || !isOurs || hasRange) return { kind: 'browser' };
  if (isNavigation) return { kind: 'page', path };
  if (path.endsWith('/')) return { kind: 'page-to-show', path };
  return { kind: path.startsWith(IMMUTABLE) ? 'any-build' : 'file', path };
}
