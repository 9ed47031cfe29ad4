import type { Lang } from '$lib/i18n/lang';
import type { HotlineStatusWords } from './da/hotline-status';
import type { StartWords } from './da/start';
import type { UiWords } from './da/ui';

/* The words that a first visit needs, one file per language. Those of the other pages are loaded by `words.ts`. */

/** The words of the frame around every page. */
export async function loadUiWords(lang: Lang): Promise<UiWords> {
  return lang === 'da' ? (await import('./da/ui')).ui : (await import('./en/ui')).ui;
}

/** The words of the start page. */
export async function loadStartWords(lang: Lang): Promise<StartWords> {
  return lang === 'da' ? (await import('./da/start')).start : (await import('./en/start')).start;
}

/** Names of the help lines and words for whether they answer now. */
export async function loadHotlineStatusWords(lang: Lang): Promise<HotlineStatusWords> {
  return lang === 'da'
    ? (await import('./da/hotline-status')).hotlineStatus
    : (await import('./en/hotline-status')).hotlineStatus;
}
