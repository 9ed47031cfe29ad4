import { loadMunicipalityWords } from '$lib/content/words';
import { langOf } from '$lib/i18n/lang';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, data }) => ({
  ...data,
  words: await loadMunicipalityWords(langOf(params.lang)),
});
