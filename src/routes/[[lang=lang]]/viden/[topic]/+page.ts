import { error } from '@sveltejs/kit';
import { langOf, pathTo } from '$lib/i18n/lang';
import { type DrawnPage, openDrawnPage } from '../../../drawn-page';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const lang = langOf(params.lang);
  return { isForReading: true, guide: await findGuide() };

  async function findGuide(): Promise<DrawnPage> {
    if (!import.meta.env.SSR) return openDrawnPage(pathTo(lang, `viden/${params.topic}`), fetch);
    const { drawGuide } = await import('./draw-guide');
    return (await drawGuide(params.topic, lang)) ?? error(404);
  }
};
