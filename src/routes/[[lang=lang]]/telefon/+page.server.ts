// The register is checked here, once while building: a mistake in it stops the build.
import '$lib/content/facts/register.server';
import { loadOrigins } from '$lib/content/facts/origin';
import { helpLines } from '$lib/domain/hotline/lines';
import { langOf } from '$lib/i18n/lang';
import type { PageServerLoad } from './$types';

/** Who says so, and when it was read: worked out while building, so that the phone need not know every source. */
export const load: PageServerLoad = async ({ params }) => {
  const originOf = await loadOrigins(langOf(params.lang));
  const originsOf = ({ fact, otherDaysFact }: (typeof helpLines)[keyof typeof helpLines]) => [
    originOf(fact),
    originOf(otherDaysFact),
  ];
  return {
    origins: {
      'mitid-support': originsOf(helpLines['mitid-support']),
      cyberhotline: originsOf(helpLines.cyberhotline),
      'digital-hotline': originsOf(helpLines['digital-hotline']),
    },
  };
};
