import { loadHotlineStatusWords, loadStartWords } from '$lib/content/first-words';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageLoad = async ({ params }) => {
  const lang = langOf(params.lang);
  const [words, lineWords] = await Promise.all([
    loadStartWords(lang),
    loadHotlineStatusWords(lang),
  ]);
  return { words, lineWords };
};
