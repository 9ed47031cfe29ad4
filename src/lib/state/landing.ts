import { isLang, type Lang } from '$lib/i18n/lang';

/** How the app was opened. */
export interface Launch {
  readonly lang: Lang;
  /** The page opened, as in `splitPath`. */
  readonly page: string;
  /** The part of the address after `#`, with it. A switch of language leaves one, so that it is no launch. */
  readonly hash: string;
  /** How the browser came here: `navigate`, `reload` or `back_forward`. */
  readonly navigation: string;
  readonly keptLanguage: string | undefined;
  readonly hasList: boolean;
}

/**
 * Where a launch at the root address should go instead: to the list if there is one, in the language chosen earlier.
 * `undefined`: stay. A reload or a way back stays too, because then the person has seen Start and wants it.
 */
export function landingOf(launch: Launch): { lang: Lang; page: string } | undefined {
  if (launch.page !== '' || launch.hash !== '' || launch.navigation !== 'navigate')
    return undefined;
  const kept = launch.keptLanguage;
  const lang = kept !== undefined && isLang(kept) ? kept : launch.lang;
  const page = launch.hasList ? 'liste' : '';
  return lang === launch.lang && page === launch.page ? undefined : { lang, page };
}
