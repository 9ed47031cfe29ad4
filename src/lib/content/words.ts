import type { Lang } from '$lib/i18n/lang';
import type { MisuseWords } from './da/misuse';
import type { MoreWords } from './da/more';
import type { StartWords } from './da/start';
import type { UiWords } from './da/ui';

/*
 * Interface words are loaded per language and per page: a Danish reader never downloads English words,
 * and Start never downloads the words of Misuse. One function per module, so that the bundler can see each file.
 */

/** The words of the frame around every page. */
export async function loadUiWords(lang: Lang): Promise<UiWords> {
  return lang === 'da' ? (await import('./da/ui')).ui : (await import('./en/ui')).ui;
}

/** The words of the start page. */
export async function loadStartWords(lang: Lang): Promise<StartWords> {
  return lang === 'da' ? (await import('./da/start')).start : (await import('./en/start')).start;
}

/** The words of the misuse page. */
export async function loadMisuseWords(lang: Lang): Promise<MisuseWords> {
  return lang === 'da'
    ? (await import('./da/misuse')).misuse
    : (await import('./en/misuse')).misuse;
}

/** The words of the page "More". */
export async function loadMoreWords(lang: Lang): Promise<MoreWords> {
  return lang === 'da' ? (await import('./da/more')).more : (await import('./en/more')).more;
}
