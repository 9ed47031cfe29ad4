import { summarize } from '$lib/content/facts/summarize';
import { langOf } from '$lib/i18n/lang';
import { misuseFacts } from './steps';
import type { PageServerLoad } from './$types';

/** Who says so, for the foot of the page: worked out while building, so that the phone need not know every source. */
export const load: PageServerLoad = ({ params }) => ({
  summary: summarize(misuseFacts, langOf(params.lang)),
});
