/** The languages that the app speaks. Danish is the source: it gives the shape of all words. */
export const langs = ['da', 'en'] as const;
export type Lang = (typeof langs)[number];
export const defaultLang: Lang = 'da';

/** Is this text the code of a language the app speaks? */
export function isLang(text: string): text is Lang {
  return langs.some((lang) => lang === text);
}

/** The language of a `[[lang=lang]]` route parameter; none means Danish. */
export function langOf(param: string | undefined): Lang {
  return param !== undefined && isLang(param) ? param : defaultLang;
}

/**
 * A page's address in a language. `page` is without slashes at its ends: `''` is Start, `'viden/bank'` a topic. A place
 * on the page may follow: `'ord#vidne'`.
 */
export function pathTo(lang: Lang, page: string): string {
  const prefix = `${__BASE_PATH__}/${lang === defaultLang ? '' : `${lang}/`}`;
  const [path = '', place] = page.split('#');
  return `${prefix}${path === '' ? '' : `${path}/`}${place === undefined ? '' : `#${place}`}`;
}

/** Splits an address into language and page: `/en/liste/` gives `en` and `liste`, wherever on its host the site lies. */
export function splitPath(pathname: string): { lang: Lang; page: string } {
  const [first = '', ...rest] = pathname
    .replace(__BASE_PATH__, '')
    .split('/')
    .filter((part) => part !== '');
  if (first !== defaultLang && isLang(first)) return { lang: first, page: rest.join('/') };
  return { lang: defaultLang, page: [first, ...rest].join('/') };
}

/** The language that a switch leads to: the next one, and after the last the first. */
export function otherLang(lang: Lang): Lang {
  return langs[(langs.indexOf(lang) + 1) % langs.length] ?? defaultLang;
}
