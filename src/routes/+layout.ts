import { browser } from '$app/environment';
import { loadUiWords } from '$lib/content/first-words';
import { splitPath } from '$lib/i18n/lang';
import { nextTask } from '$lib/state/next-task';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

let isStart = browser;

/** The language is read from the address, not the route: an address that does not exist has a language too. */
export const load: LayoutLoad = async ({ url }) => {
  const { lang } = splitPath(url.pathname);
  const ui = await loadUiWords(lang);
  // Kit has just read all its code: taking the page over would make that a long task twice as long.
  if (isStart) await nextTask();
  isStart = false;
  return { lang, ui };
};
