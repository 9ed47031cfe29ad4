import { expect, test } from 'vitest';
import contentReview from '../../../../docs/content-review.md?raw';
import { nemidTimeline } from '../en/nemid-timeline';
import { isTopicId } from './topics';

const pages = import.meta.glob<string>('./en/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The places on a page where an answer can stand: its headings, those of the timeline, and the short answer on top. */
function placesOn(topic: string): string[] {
  const page = pages[`./en/${topic}.md`] ?? '';
  const headings = page.match(/(?<=^#{2,3} ).+$/gm) ?? [];
  const ofTimeline = page.includes('\n::: timeline\n')
    ? [nemidTimeline.title, nemidTimeline.twoDates.title]
    : [];
  return ['Short answer', ...headings, ...ofTimeline];
}

/** What stands in the review guide from "Set questions" to the next heading of its kind, cut at each topic. */
const [, ...topics] = (/^## Set questions\n(?<text>[^]*?)(?=^## |$(?![^]))/m.exec(contentReview)
  ?.groups?.['text'] ?? '')
  .split(/^### /m);
const questions = topics.map((text): [topic: string, lines: string[]] => [
  text.split('\n')[0] ?? '',
  text.match(/^- .+$/gm) ?? [],
]);

test('the review guide holds set questions, each topic once', () => {
  const named = questions.map(([topic]) => topic);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((topic) => !isTopicId(topic))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test.each(questions)('%s has three questions, answered at a place on the page', (topic, lines) => {
  expect(lines).toHaveLength(3);
  const places = placesOn(topic);
  for (const line of lines) {
    const place = /^- .+\? \*\*(?<place>.+)\*\*$/.exec(line)?.groups?.['place'];
    expect(places, line).toContain(place);
  }
});
