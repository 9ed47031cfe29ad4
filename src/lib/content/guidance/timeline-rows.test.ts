import { expect, test } from 'vitest';
import { nemidTimeline as danish } from '$lib/content/da/nemid-timeline';
import { nemidTimeline as english } from '$lib/content/en/nemid-timeline';
import { nemidTimeline } from '$lib/domain/nemid/timeline';
import { timelineRows } from './timeline-rows';

test.each([
  ['da', danish, '1. juli 2010', 'oktober 2021', '31. oktober 2023'],
  ['en', english, '1 July 2010', 'October 2021', '31 October 2023'],
] as const)('the steps have their days in words, in %s', (lang, words, first, month, last) => {
  const rows = timelineRows(nemidTimeline, words, lang);
  expect(rows).toHaveLength(nemidTimeline.length);
  expect(rows[0]).toMatchObject({ dateTime: '2010-07-01', date: first, kind: 'begin' });
  expect(rows[1]).toMatchObject({ dateTime: '2021-10', date: month });
  expect(rows.at(-1)).toMatchObject({ dateTime: '2023-10-31', date: last, kind: 'end' });
});

test.each([
  ['Danish', danish],
  ['English', english],
])('both closing dates are marked and explained, in %s', (_, { steps, twoDates }) => {
  const marked = Object.entries(steps).filter(([, { mark }]) => mark !== undefined);
  expect(marked.map(([fact]) => fact)).toEqual(['nemid-support-closed', 'nemid-closed']);
  expect(twoDates.text).toMatch(/30\.? jun[ei] 2023.*31\.? o[kc]tober 2023/i);
});
