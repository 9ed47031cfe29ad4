import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { nemidTimeline as words } from '$lib/content/da/nemid-timeline';
import { timelineRows } from '$lib/content/guidance/timeline-rows';
import { nemidTimeline } from '$lib/domain/nemid/timeline';
import Timeline from './Timeline.svelte';

const rows = timelineRows(nemidTimeline, words, 'da');
const markup = render(Timeline, { props: { rows, words } }).body.replaceAll(/<!--.*?-->/gs, '');

describe('the time line', () => {
  test('is one list in order, with a date for people and for machines in each step', () => {
    expect(markup.match(/<ol/g)).toHaveLength(1);
    expect(markup.match(/<li/g)).toHaveLength(rows.length);
    const times = [...markup.matchAll(/<time datetime="([^"]*)"[^>]*>([^<]*)</g)];
    expect(times.map(([, dateTime, date]) => ({ dateTime, date }))).toEqual(
      rows.map(({ dateTime, date }) => ({ dateTime, date })),
    );
  });

  test('says what closed, what came instead, and why there are two dates', () => {
    for (const { title, text, instead = '', mark = '' } of rows) {
      for (const said of [title, text, instead, mark]) expect(markup).toContain(said);
    }
    expect(markup).toContain(words.twoDates.text);
    const instead = rows.filter((row) => row.instead !== undefined);
    expect(markup.split(words.instead)).toHaveLength(instead.length + 1);
  });

  test('is no image', () => {
    expect(markup).not.toMatch(/<(?:img|svg|canvas|picture)/);
  });
});
