import { loadOrigins } from '$lib/content/facts/origin';
import { loadChecklistWords, loadCounterWords, loadWhereItStandsWords } from '$lib/content/words';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageLoad = async ({ params }) => {
  const lang = langOf(params.lang);
  const [words, counterWords, standsWords, originOf] = await Promise.all([
    loadChecklistWords(lang),
    loadCounterWords(lang),
    loadWhereItStandsWords(lang),
    loadOrigins(lang),
  ]);
  return { words, counterWords, standsWords, originOf };
};
