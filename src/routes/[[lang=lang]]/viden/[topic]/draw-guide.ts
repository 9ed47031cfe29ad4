import { guides } from '$lib/content/guidance/guides';
import { sourceRows } from '$lib/content/guidance/source-rows';
import { isHistoryTopic, isTopicId } from '$lib/content/guidance/topics';
import { loadGuidanceWords } from '$lib/content/guidance/words';
import { formatDate } from '$lib/i18n/format-time';
import { type Lang, pathTo } from '$lib/i18n/lang';
import Guide from '$lib/ui/guidance/Guide.svelte';
import { render } from 'svelte/server';
import type { GuidePage } from './guide-page';

/** The page of a topic, as markup. `undefined` if there is no such topic. Only while building: it brings all texts along. */
export async function drawGuide(topic: string, lang: Lang): Promise<GuidePage | undefined> {
  const guide = isTopicId(topic) ? guides[lang].get(topic) : undefined;
  if (guide === undefined || !isTopicId(topic)) return undefined;
  const { title, short, blocks, reviewBy } = guide;
  const { topic: words } = await loadGuidanceWords(lang);
  const { body } = render(Guide, {
    props: {
      lang,
      title,
      short,
      blocks,
      reviewBy,
      reviewByText: formatDate(new Date(`${reviewBy}T12:00:00Z`), lang),
      sources: sourceRows(guide.sources, lang),
      isHistory: isHistoryTopic(topic),
      words,
    },
  });
  // The comments are marks for code that would take the markup over; none will.
  const markup = body.replaceAll(/<!--.*?-->/gs, '');
  return { path: pathTo(lang, `viden/${topic}`), title, description: short, markup };
}
