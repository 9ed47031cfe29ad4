import { topicIds } from '$lib/content/guidance/topics';
import { defaultLang, langs } from '$lib/i18n/lang';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  langs.flatMap((lang) =>
    topicIds.map((topic) => (lang === defaultLang ? { topic } : { lang, topic })),
  );
