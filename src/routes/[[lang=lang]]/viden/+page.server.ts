import { guides } from '$lib/content/guidance/guides';
import { groupOf } from '$lib/content/guidance/topic-groups';
import { loadGuidanceWords } from '$lib/content/guidance/words';
import { firstLineOf } from '$lib/content/readability';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageServerLoadEvent } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export async function load({ params }: PageServerLoadEvent) {
  const lang = langOf(params.lang);
  const topics = [...guides[lang]]
    .sort(([, one], [, two]) => one.order - two.order)
    .map(([topic, { title, short }]) => ({
      topic,
      title,
      line: firstLineOf(short),
      group: groupOf(topic),
    }));
  return { topics, words: (await loadGuidanceWords(lang)).index };
}
