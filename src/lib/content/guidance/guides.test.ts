import { describe, expect, test } from 'vitest';
import { sources } from '$lib/content/sources';
import type { SourceId } from '$lib/domain/validity/source-ids';
import { compareGuides } from './compare-guides';
import type { Guide } from './guide';
import { formatMistakes } from './mistakes';
import { readGuide } from './read-guide';
import { readGuides } from './read-guides';
import { topicIds } from './topics';

const files = import.meta.glob<string>('./{da,en}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const isSourceId = (text: string): text is SourceId => Object.hasOwn(sources, text);
const { guides, mistakes } = readGuides(files, isSourceId);

describe('the guidance texts', () => {
  test('hold no mistake', () => {
    expect(formatMistakes(mistakes)).toBe('');
  });

  test('cover every topic in both languages', () => {
    expect([...guides.da.keys()]).toEqual(topicIds);
    expect([...guides.en.keys()]).toEqual(topicIds);
  });

  test.each(topicIds)('%s is plain Danish', (topic) => {
    const { lix } = readGuide(topic, 'da', files[`./da/${topic}.md`] ?? '', isSourceId);
    expect(lix).toBeGreaterThan(5);
    expect(lix).toBeLessThanOrEqual(35);
  });

  test.each(topicIds)('%s says the same in both languages', (topic) => {
    const [danish, english] = [guides.da.get(topic), guides.en.get(topic)];
    expect(danish && english ? compareGuides(danish, english) : 'missing').toEqual([]);
  });
});

describe('compareGuides', () => {
  const guide: Guide = {
    title: 'Bank',
    short: 'Ring 70 20 00 00.',
    order: 1,
    checkedOn: '2026-11-22',
    reviewBy: '2027-05-22',
    sources: ['mitid-who'],
    blocks: [
      { kind: 'heading', id: 'tid', text: 'Tid' },
      { kind: 'paragraph', prose: [{ kind: 'text', text: 'Åbent kl. 8-20, pris 41,76.' }] },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'link', to: { kind: 'phone', number: '112' }, text: '112' }]],
      },
      { kind: 'history', ended: 'Sluttede 2022.', paragraphs: [] },
    ],
  };
  const withBlock = (index: number, block: Guide['blocks'][number]): Guide => ({
    ...guide,
    blocks: guide.blocks.with(index, block),
  });

  test('accepts other words around the same facts', () => {
    const twin = withBlock(1, {
      kind: 'paragraph',
      prose: [{ kind: 'text', text: 'Open 8-20, price 41.76.' }],
    });
    expect(compareGuides(guide, { ...twin, title: 'The bank' })).toEqual([]);
  });

  test.each<[string, Guide]>([
    ['front matter', { ...guide, reviewBy: '2027-11-22' }],
    ['short', { ...guide, short: 'Call 70 20 00 01.' }],
    ['time line', { ...guide, hasTimeline: true }],
    ['blocks', { ...guide, blocks: guide.blocks.slice(1) }],
    ['blocks', withBlock(2, { kind: 'list', ordered: true, items: [[], []] })],
    [
      'block 2',
      withBlock(1, { kind: 'paragraph', prose: [{ kind: 'text', text: '20-8, 41.76' }] }),
    ],
    [
      'block 3',
      withBlock(2, {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'link', to: { kind: 'phone', number: '114' }, text: '112' }]],
      }),
    ],
    ['block 4', withBlock(3, { kind: 'history', ended: 'Ended 2021.', paragraphs: [] })],
  ])('finds a difference in %s', (where, twin) => {
    const differences = compareGuides(guide, twin);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatch(new RegExp(`^${where}`));
  });
});
