import { loadStartWords } from '$lib/content/words';
import { langOf, langs, defaultLang } from '$lib/i18n/lang';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageLoad = async ({ params }) => ({
  words: await loadStartWords(langOf(params.lang)),
});
