import type { Lang } from '$lib/i18n/lang';
import type { GuidanceWords } from '../da/guidance';

/** The words around the guidance texts; only the language asked for is downloaded. */
export async function loadGuidanceWords(lang: Lang): Promise<GuidanceWords> {
  return lang === 'da'
    ? (await import('../da/guidance')).guidance
    : (await import('../en/guidance')).guidance;
}
