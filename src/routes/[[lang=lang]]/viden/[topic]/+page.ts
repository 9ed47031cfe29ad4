import { error } from '@sveltejs/kit';
import { langOf } from '$lib/i18n/lang';
import { type GuidePage, openGuide } from './guide-page';
import type { PageLoad } from './$types';

/**
 * A guide is markup made while building. The browser takes it from the page it is on, or from the page of the topic it
 * goes to: the same file, so a text is kept and updated once (docs/adr/0007).
 */
export const load: PageLoad = async ({ params, url, fetch }) => {
  return { isForReading: true, guide: await findGuide() };

  async function findGuide(): Promise<GuidePage> {
    if (!import.meta.env.SSR) return openGuide(url.pathname, fetch);
    const { drawGuide } = await import('./draw-guide');
    return (await drawGuide(params.topic, langOf(params.lang))) ?? error(404);
  }
};
