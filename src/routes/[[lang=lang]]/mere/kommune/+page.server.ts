import { sourceOf } from '$lib/content/sources';
import { factOf } from '$lib/domain/validity/facts';
import { formatDate } from '$lib/i18n/format-time';
import { langOf } from '$lib/i18n/lang';
import type { PageServerLoad } from './$types';

/** Where the list comes from: worked out while building, so that the phone need not know every source. */
export const load: PageServerLoad = ({ params }) => {
  const lang = langOf(params.lang);
  const dateOf = (day: string) => formatDate(new Date(`${day}T12:00:00Z`), lang);
  const { sources, checkedOn, reviewBy } = factOf('municipality-sites');
  return {
    origin: {
      publisher: sourceOf(sources[0]).publisher,
      checkedOn: dateOf(checkedOn),
      reviewBy: dateOf(reviewBy),
      reviewDay: reviewBy,
    },
  };
};
