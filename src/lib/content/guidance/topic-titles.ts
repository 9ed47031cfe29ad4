import { parse } from 'yaml';
import type { Lang } from '$lib/i18n/lang';
import type { TopicId } from './topics';

const files = import.meta.glob<string>('./{da,en}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The title of a topic, for pages that only name it. Throws where the topic has none. */
export function titleOfTopic(topic: TopicId, lang: Lang): string {
  const [, yaml = ''] = (files[`./${lang}/${topic}.md`] ?? '').split(/^---$/m);
  const top: unknown = parse(yaml);
  if (typeof top === 'object' && top !== null && 'title' in top && typeof top.title === 'string') {
    return top.title;
  }
  throw new Error(`${lang}/${topic}.md has no title.`);
}
