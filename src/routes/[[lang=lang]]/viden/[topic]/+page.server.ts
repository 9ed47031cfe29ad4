import { error } from '@sveltejs/kit';
import { guides } from '$lib/content/guidance/guides.server';
import { sourceRows } from '$lib/content/guidance/source-rows';
import { isHistoryTopic, isTopicId, topicIds } from '$lib/content/guidance/topics';
import { formatDate } from '$lib/i18n/format-time';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) =>
    topicIds.map((topic) => (lang === defaultLang ? { topic } : { lang, topic })),
  );

export const load: PageServerLoad = ({ params }) => {
  const lang = langOf(params.lang);
  const guide = isTopicId(params.topic) ? guides[lang].get(params.topic) : undefined;
  if (guide === undefined || !isTopicId(params.topic)) error(404);
  const { title, short, blocks, reviewBy } = guide;
  return {
    title,
    short,
    blocks,
    reviewBy,
    // Written out here, so that the phone needs no code for it.
    reviewByText: formatDate(new Date(`${reviewBy}T12:00:00Z`), lang),
    sources: sourceRows(guide.sources, lang),
    isHistory: isHistoryTopic(params.topic),
  };
};
