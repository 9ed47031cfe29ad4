import { guides } from '$lib/content/guidance/guides';
import { groupOf } from '$lib/content/guidance/topic-groups';
import { firstLineOf } from '$lib/content/readability';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageServerLoad = ({ params }) => {
  const topics = [...guides[langOf(params.lang)]]
    .sort(([, one], [, two]) => one.order - two.order)
    .map(([topic, { title, short }]) => ({
      topic,
      title,
      line: firstLineOf(short),
      group: groupOf(topic),
    }));
  return { topics };
};
