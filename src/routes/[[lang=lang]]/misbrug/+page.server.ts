import { summarize } from '$lib/content/facts/summarize';
import { stepFacts } from '$lib/domain/hotline/call-order';
import { langOf } from '$lib/i18n/lang';
import type { PageServerLoad } from './$types';

/** Who says so, for the foot of the page: worked out while building, so that the phone need not know every source. */
export const load: PageServerLoad = ({ params }) => ({
  summary: summarize(
    [
      'suspected-misuse',
      'duty-to-block',
      'lost-phone',
      'codes-secret',
      ...Object.values(stepFacts),
    ],
    langOf(params.lang),
  ),
});
