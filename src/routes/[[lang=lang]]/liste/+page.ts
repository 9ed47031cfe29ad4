import { loadOrigins } from '$lib/content/facts/origin';
import { loadChecklistWords, loadWhereItStandsWords } from '$lib/content/words';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageLoad = async ({ params }) => {
  const lang = langOf(params.lang);
  const [words, standsWords, originOf] = await Promise.all([
    loadChecklistWords(lang),
    loadWhereItStandsWords(lang),
    loadOrigins(lang),
  ]);
  return { words, standsWords, originOf };
};
