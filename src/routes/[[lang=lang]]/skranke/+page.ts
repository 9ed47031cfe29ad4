import { loadCounterWords } from '$lib/content/words';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageLoad = async ({ params }) => ({
  words: await loadCounterWords(langOf(params.lang)),
});
