import { guides } from '$lib/content/guidance/guides';
import { sourceRows } from '$lib/content/guidance/source-rows';
import { timelineRows } from '$lib/content/guidance/timeline-rows';
import { isHistoryTopic, isTopicId } from '$lib/content/guidance/topics';
import { loadGuidanceWords } from '$lib/content/guidance/words';
import { loadTimelineWords } from '$lib/content/words';
import { nemidTimeline } from '$lib/domain/nemid/timeline';
import { factOf } from '$lib/domain/validity/facts';
import { formatDate } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';
import Guide from '$lib/ui/guidance/Guide.svelte';
import { drawMarkup } from '../../../draw-page';

/** A topic as it stands on its page. */
export interface DrawnGuide {
  readonly title: string;
  readonly description: string;
  readonly markup: string;
}

/** The page of a topic. `undefined` if there is no such topic. Only while building: it brings all texts along. */
export async function drawGuide(topic: string, lang: Lang): Promise<DrawnGuide | undefined> {
  const guide = isTopicId(topic) ? guides[lang].get(topic) : undefined;
  if (guide === undefined || !isTopicId(topic)) return undefined;
  const { topic: words } = await loadGuidanceWords(lang);
  const timelineWords = await loadTimelineWords(lang);
  const markup = drawMarkup(Guide, {
    lang,
    guide,
    dateOf: (day: string) => formatDate(new Date(`${day}T12:00:00Z`), lang),
    // The first source of a fact is the one it rests on; the page of sources has them all.
    sources: sourceRows([...new Set(guide.facts.map((id) => factOf(id).sources[0]))], lang),
    isHistory: isHistoryTopic(topic),
    timeline: guide.hasTimeline && {
      rows: timelineRows(nemidTimeline, timelineWords, lang),
      words: timelineWords,
    },
    words,
  });
  const { title, short: description } = guide;
  return { title, description, markup };
}
