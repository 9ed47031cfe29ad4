import { describe, expect, test } from 'vitest';
import type { Guide } from '$lib/content/guidance/guide';
import { questionWords } from '$lib/content/da/questions';
import { type SearchDocument, indexRows, readRows } from './documents';
import { errandDocuments } from './errand-documents';
import { guideDocuments } from './guide-documents';
import { wordDocuments } from './word-documents';

const document: SearchDocument = {
  kind: 'topic',
  page: 'viden/vidne',
  place: '',
  title: 'Vidne',
  line: 'Et vidne.',
  otherWords: 'ven, veninde, ven',
  text: 'Vidnet kommer. Vidnerne kommer med.',
};
const guide: Guide = {
  title: 'Bank',
  short: 'Det gør du: Ring. Gå så hen.',
  order: 1,
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  sources: ['mitid-who'],
  facts: [],
  blocks: [
    { kind: 'heading', level: 2, id: 'hvem-kan', text: 'Hvem kan' },
    { kind: 'paragraph', prose: [{ kind: 'text', text: 'Alle.' }] },
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          { kind: 'strong', text: 'Unge' },
          { kind: 'text', text: ' kan.' },
        ],
      ],
    },
    { kind: 'heading', level: 2, id: 'saadan', text: 'Sådan' },
    { kind: 'heading', level: 3, id: 'paa-nettet', text: 'På nettet' },
    { kind: 'history', ended: 'Sluttede 2022.', paragraphs: [[{ kind: 'text', text: 'Før.' }]] },
  ],
};

test('a topic is found by its short answer and by each heading that has text of its own', () => {
  expect(guideDocuments('i-banken', guide, 'netbank')).toEqual([
    {
      kind: 'topic',
      page: 'viden/i-banken',
      place: '',
      title: 'Bank',
      line: 'Det gør du: Ring.',
      otherWords: 'netbank',
      text: 'Det gør du: Ring. Gå så hen.',
    },
    expect.objectContaining({ place: 'hvem-kan', line: 'Hvem kan', text: '\nAlle.\nUnge kan.' }),
    expect.objectContaining({ place: 'paa-nettet', text: '\nSluttede 2022.\nFør.' }),
  ]);
});

test('an errand leads to the questions; "something else" names none, and misuse is a page', () => {
  const { errand, trouble } = questionWords.questions;
  const found = errandDocuments(questionWords.questions, { 'lost-phone': 'mobil' });
  const labels = found.map(({ title }) => title);
  expect(labels).toContain(errand.options['first-mitid'].label);
  expect(labels).toContain(trouble.options.blocked.label);
  expect(labels).not.toContain(errand.options['something-else'].label);
  expect(labels).not.toContain(errand.options.misuse.label);
  for (const { title, page, otherWords } of found) {
    expect(page).toBe('spoergsmaal');
    expect(otherWords).toBe(title === errand.options['lost-phone'].label ? 'mobil' : '');
  }
});

test('an official word leads to its place on the page of words', () => {
  const word = {
    id: 'vidne',
    word: 'witness',
    danish: 'vidne',
    spellings: ['witnesses', 'vidne'],
    text: 'A. B.',
    topics: [],
    isMarked: true,
  };
  expect(wordDocuments([word])).toEqual([
    {
      kind: 'word',
      page: 'ord',
      place: 'vidne',
      title: 'witness (vidne)',
      line: 'A.',
      otherWords: 'witnesses vidne',
      text: 'A. B.',
    },
  ]);
});

describe('a part of the index', () => {
  const rows = indexRows([document], 'da');

  test('keeps each word of the text once, folded', () => {
    const { kind, page, place, title, line } = document;
    const folded = { otherWords: 'ven venind', words: 'vidn kom' };
    expect(rows).toEqual([{ kind, page, place, title, line, ...folded }]);
  });

  test('is read back from its file', () => {
    expect(readRows(JSON.parse(JSON.stringify(rows)))).toEqual(rows);
  });

  test.each([[null], [{}], ['x'], [[1]], [[null]], [[{ ...rows[0], kind: 'ad' }]]])(
    'refuses %j',
    (file) => {
      expect(() => readRows(file)).toThrow('no part of the index');
    },
  );

  test('refuses a row that lacks something', () => {
    for (const field of Object.keys(rows[0] ?? {})) {
      expect(() => readRows([{ ...rows[0], [field]: undefined }])).toThrow('no part');
    }
  });
});
