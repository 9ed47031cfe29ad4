import { error } from '@sveltejs/kit';
import { langOf } from '$lib/i18n/lang';
import { type DrawnPage, openDrawnPage } from '../../../drawn-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch }) => {
  return { isForReading: true, guide: await findGuide() };

  async function findGuide(): Promise<DrawnPage> {
    if (!import.meta.env.SSR) return openDrawnPage(url.pathname, fetch);
    const { drawGuide } = await import('./draw-guide');
    return (await drawGuide(params.topic, langOf(params.lang))) ?? error(404);
  }
};
