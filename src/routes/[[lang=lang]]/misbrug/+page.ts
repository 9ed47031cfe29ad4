import { loadHotlineStatusWords } from '$lib/content/first-words';
import { loadMisuseWords, loadPhoneWords, loadWhereItStandsWords } from '$lib/content/words';
import { langOf } from '$lib/i18n/lang';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
  const lang = langOf(params.lang);
  const [words, lineWords, phoneWords, standsWords] = await Promise.all([
    loadMisuseWords(lang),
    loadHotlineStatusWords(lang),
    loadPhoneWords(lang),
    loadWhereItStandsWords(lang),
  ]);
  return { ...data, words, lineWords, phoneWords, standsWords };
};
