import { expect, test } from 'vitest';
import { guidance as da } from '$lib/content/da/guidance';
import { guidance as en } from '$lib/content/en/guidance';
import { groupOf, topicGroups } from './topic-groups';
import { isHistoryTopic, topicIds } from './topics';

test.each(topicIds)('%s has a group', (topic) => {
  expect(topicGroups).toContain(groupOf(topic));
});

test('no group is empty', () => {
  const used = new Set(topicIds.map((topic) => groupOf(topic)));
  expect(topicGroups.filter((group) => !used.has(group))).toEqual([]);
});

test('history holds the history topics, and only them', () => {
  expect(topicIds.filter((topic) => groupOf(topic) === 'history')).toEqual(
    topicIds.filter((topic) => isHistoryTopic(topic)),
  );
});

test.each([
  ['da', da],
  ['en', en],
])('every group has a heading of its own in %s', (_, words) => {
  const headings = topicGroups.map((group) => words.index.groups[group]);
  expect(headings.filter((heading) => heading.trim() === '')).toEqual([]);
  expect(new Set(headings).size).toBe(topicGroups.length);
});
