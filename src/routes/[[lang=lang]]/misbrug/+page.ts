import { loadHotlineStatusWords, loadMisuseWords, loadPhoneWords } from '$lib/content/words';
import { langOf } from '$lib/i18n/lang';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => {
  const lang = langOf(params.lang);
  const [words, lineWords, phoneWords] = await Promise.all([
    loadMisuseWords(lang),
    loadHotlineStatusWords(lang),
    loadPhoneWords(lang),
  ]);
  return { ...data, words, lineWords, phoneWords };
};
