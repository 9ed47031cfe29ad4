import { loadUiWords } from '$lib/content/first-words';
import { splitPath } from '$lib/i18n/lang';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The language is read from the address, not the route: an address that does not exist has a language too. */
export const load: LayoutLoad = async ({ url }) => {
  const { lang } = splitPath(url.pathname);
  return { lang, ui: await loadUiWords(lang) };
};
