/*
 * What is ours of all that the browser keeps for the host, which may have other sites below other paths.
 */

/** Every key of ours in the browser's small stores begins so. */
export const KEY_PREFIX = 'id-klar-';
/** Kit has notes of the tab, too, such as how far down its pages were scrolled. */
const OUR_KEYS = /^(id-klar-|sveltekit:)/;
const CACHE_PREFIX = `id-klar${__BASE_PATH__}-`;
const DATABASE = 'id-klar';

/** Is this where our service worker works? @param scope the whole address */
export function isOurScope(scope: string): boolean {
  return scope === new URL(`${__BASE_PATH__}/`, location.href).href;
}

/** Is this the name of a cache of ours? Behind the prefix stands the build's version, a plain word. */
export function isOurCache(name: string): boolean {
  return name.startsWith(CACHE_PREFIX) && /^\w+$/.test(name.slice(CACHE_PREFIX.length));
}

/** Is this the name of the database with the lists? */
export function isOurDatabase(name: string | undefined): boolean {
  return name === DATABASE;
}

/** Takes everything of ours out of one of the browser's small stores. */
export function clearOurs(store: Storage): void {
  for (const key of Object.keys(store)) if (OUR_KEYS.test(key)) store.removeItem(key);
}
