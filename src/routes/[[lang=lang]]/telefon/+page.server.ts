import { sourceOf } from '$lib/content/sources';
import { helpLines } from '$lib/domain/hotline/lines';
import { factOf } from '$lib/domain/validity/facts';
import { formatDate } from '$lib/i18n/format-time';
import { langOf } from '$lib/i18n/lang';
import type { PageServerLoad } from './$types';

/** Who says so, and when it was read: worked out while building, so that the phone need not know every source. */
export const load: PageServerLoad = ({ params }) => {
  const lang = langOf(params.lang);
  const dateOf = (day: string) => formatDate(new Date(`${day}T12:00:00Z`), lang);
  return {
    origins: Object.fromEntries(
      Object.values(helpLines).map((line) => {
        const fact = factOf(line.fact);
        const publishers = new Set(fact.sources.map((id) => sourceOf(id).publisher));
        return [
          line.id,
          {
            publishers: [...publishers].join(', '),
            checkedOn: dateOf(fact.checkedOn),
            reviewBy: dateOf(fact.reviewBy),
          },
        ];
      }),
    ),
  };
};
