import { expect, test } from 'vitest';
import { isTopicId } from './topics';

const files = import.meta.glob<string>(['../../../../docs/content-review.md', './en/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const review = files['../../../../docs/content-review.md'] ?? '';
/** The questions of each topic, below a heading with the id of the topic. */
const chapters = (/^## Set questions\n(?<text>[^]*?)(?=^## |(?![^]))/m.exec(review)?.groups?.[
  'text'
] ?? '')
  .split(/^### /m)
  .slice(1)
  .map((chapter) => {
    const [topic = '', ...lines] = chapter.trimEnd().split('\n');
    return { topic, questions: lines.filter((line) => line !== '') };
  });

test('there are set questions, for each topic once', () => {
  const topics = chapters.map(({ topic }) => topic);
  expect(topics.length).toBeGreaterThan(0);
  expect(topics.filter((topic) => !isTopicId(topic))).toEqual([]);
  expect(new Set(topics).size).toBe(topics.length);
});

test.each(chapters)('$topic has three questions, answered on its page', ({ topic, questions }) => {
  const page = files[`./en/${topic}.md`] ?? '';
  const headings = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, text]) => text);
  const places = questions.map((line) => /^\d\. .+[.?] \((?<place>.+)\)$/.exec(line)?.groups);
  expect(places).toHaveLength(3);
  for (const place of places) expect(['short answer', ...headings]).toContain(place?.['place']);
});
