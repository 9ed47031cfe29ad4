import { error } from '@sveltejs/kit';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageLoad = async ({ params }) => {
  // The page comes whole, and what it is made from is not to be built for the browser.
  if (!import.meta.env.SSR) error(500);
  const { sourcesInWords } = await import('./sources-in-words');
  return sourcesInWords(langOf(params.lang));
};
