import { describe, expect, test } from 'vitest';
import { compareGuides } from './compare-guides';
import type { Block, Guide } from './guide';

const paragraph = (text: string): Block => ({ kind: 'paragraph', prose: [{ kind: 'text', text }] });
const callList = (number: string): Block => ({
  kind: 'list',
  ordered: false,
  items: [[{ kind: 'link', to: { kind: 'phone', number }, text: '112' }]],
});
const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, id: 'x', text });

const danish: Guide = {
  title: 'Bank',
  short: 'Ring 70 20 00 00.',
  order: 1,
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  facts: ['voluntary'],
  sources: ['mitid-who'],
  blocks: [
    heading(2, 'Hvem kan'),
    paragraph('Åbent fredag kl. 8-20, pris 41,76. Lukket 31. december.'),
    callList('112'),
    heading(3, 'Unge'),
    { kind: 'history', ended: 'Sluttede 31. oktober 2022.', paragraphs: [] },
  ],
};
const english: Guide = {
  ...danish,
  title: 'The bank',
  short: 'Call 70 20 00 00.',
  blocks: [
    heading(2, 'Who can'),
    paragraph('Open Friday 8-20, price 41.76. Closed on 31 December.'),
    callList('112'),
    heading(3, 'The young'),
    { kind: 'history', ended: 'Ended 31 October 2022.', paragraphs: [] },
  ],
};
const withBlock = (index: number, block: Block): Guide => ({
  ...english,
  blocks: english.blocks.with(index, block),
});

describe('compareGuides', () => {
  test('accepts other words around the same facts', () => {
    expect(compareGuides(danish, english, 'en')).toEqual([]);
  });

  test.each<[string, number | undefined, Guide]>([
    ['order, days, facts and sources', undefined, { ...english, reviewBy: '2027-11-22' }],
    ['order, days, facts and sources', undefined, { ...english, sources: ['mitid-about'] }],
    ['numbers', undefined, { ...english, title: 'Bank 2' }],
    ['phone numbers', undefined, { ...english, short: 'Call 70 20 00 01.' }],
    ['building blocks', 3, { ...english, blocks: english.blocks.toSpliced(3, 1) }],
    ['building blocks', 3, { ...english, blocks: english.blocks.slice(0, 4) }],
    ['building blocks', 5, { ...english, blocks: [...english.blocks, paragraph('More.')] }],
    ['building blocks', 0, withBlock(0, heading(2, 'What to bring'))],
    ['building blocks', 0, withBlock(0, heading(3, 'Who can'))],
    ['building blocks', 2, withBlock(2, { kind: 'list', ordered: false, items: [[], []] })],
    ['building blocks', 2, withBlock(2, { kind: 'list', ordered: true, items: [[]] })],
    ['links', 2, withBlock(2, callList('114'))],
    ['numbers', 1, withBlock(1, paragraph('Friday 20-8, 41.76, 31 December.'))],
    ['months', 1, withBlock(1, paragraph('Friday 8-20, 41.76, 31 March.'))],
    ['weekdays', 1, withBlock(1, paragraph('Sunday 8-20, 41.76, 31 December.'))],
    ['months', 4, withBlock(4, { kind: 'history', ended: '31 May 2022.', paragraphs: [] })],
  ])('finds other %s in block %s', (what, block, twin) => {
    const [first, ...rest] = compareGuides(danish, twin, 'en');
    expect(first?.message).toMatch(new RegExp(`^The ${what} are not the same as in Danish: `));
    expect(first?.block).toBe(block);
    // A phone number is a number too.
    expect(rest).toHaveLength(what === 'phone numbers' ? 1 : 0);
  });

  test('says what stands in both languages', () => {
    expect(compareGuides(danish, withBlock(2, callList('114')), 'en')).toEqual([
      { block: 2, message: 'The links are not the same as in Danish: "114" here, "112" there.' },
    ]);
  });
});
