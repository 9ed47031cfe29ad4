import { loadGuidanceWords } from '$lib/content/guidance/words';
import { langOf } from '$lib/i18n/lang';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  words: await loadGuidanceWords(langOf(params.lang)),
});
