import { error } from '@sveltejs/kit';
import { topicIds } from '$lib/content/guidance/topics';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageServerLoadEvent } from './$types';
import { type DrawnGuide, drawGuide } from './draw-guide';

export const csr = false;

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) =>
    topicIds.map((topic) => (lang === defaultLang ? { topic } : { lang, topic })),
  );

export async function load({ params }: PageServerLoadEvent): Promise<DrawnGuide> {
  return (await drawGuide(params.topic, langOf(params.lang))) ?? error(404);
}
