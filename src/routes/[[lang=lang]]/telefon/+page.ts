import { loadHotlineStatusWords } from '$lib/content/first-words';
import { loadPhoneWords, loadWhereItStandsWords } from '$lib/content/words';
import { langOf } from '$lib/i18n/lang';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
  const lang = langOf(params.lang);
  const [words, lineWords, standsWords] = await Promise.all([
    loadPhoneWords(lang),
    loadHotlineStatusWords(lang),
    loadWhereItStandsWords(lang),
  ]);
  return { ...data, words, lineWords, standsWords };
};
