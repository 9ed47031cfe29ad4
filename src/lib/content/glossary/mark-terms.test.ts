import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../guidance/guide';
import { textOf } from '../guidance/read-prose';
import type { Entry } from './entry';
import { markTerms } from './mark-terms';

const entry = (id: string, spellings: readonly string[], isMarked = true): [string, Entry] => [
  id,
  { id, word: id, danish: id, spellings, text: 'x', topics: [], isMarked },
];
const glossary = new Map([
  entry('vidne', ['vidne', 'vidner', 'vidnet']),
  entry('fuldmagt', ['fuldmagt', 'fuldmagten']),
  entry('digital-fuldmagt', ['Digital Fuldmagt']),
  entry('koerekort', ['kørekort']),
  entry('koerekort-app', ['kørekort-app']),
  entry('p-kode', ['P-kode']),
  entry('e-boks', ['e-Boks (mail)']),
  entry('altid', ['AltID']),
  entry('mitid', ['MitID'], false),
]);

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...prose: readonly Inline[]): Block => ({ kind: 'paragraph', prose });
/** The prose of the blocks with each marked word as `[word:id]`. */
function shown(blocks: readonly Block[]): string[] {
  const say = (prose: readonly Inline[]) =>
    prose.map((each) => (each.kind === 'term' ? `[${each.text}:${each.id}]` : each.text)).join('');
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [say(block.prose)];
    if (block.kind === 'list') return block.items.map(say);
    return block.kind === 'history' ? block.paragraphs.map(say) : [block.text];
  });
}
const marked = (...texts: readonly string[]) =>
  shown(
    markTerms(
      texts.map((words) => paragraph(text(words))),
      glossary,
    ),
  );

describe('markTerms', () => {
  test.each([
    ['Tag et vidne med.', 'Tag et [vidne:vidne] med.'],
    ['Vidner? Ja.', '[Vidner:vidne]? Ja.'],
    ['(vidnet)', '([vidnet:vidne])'],
    ['Et øjenvidne og et vidneudsagn.', 'Et øjenvidne og et vidneudsagn.'],
    [
      'Mit kørekort og min kørekort-app.',
      'Mit [kørekort:koerekort] og min [kørekort-app:koerekort-app].',
    ],
    ['Kun min kørekort-app.', 'Kun min [kørekort-app:koerekort-app].'],
    ['Et kørekort-foto, et prøve-kørekort.', 'Et kørekort-foto, et prøve-kørekort.'],
    ['En P-kode, en VIP-kode.', 'En [P-kode:p-kode], en VIP-kode.'],
    [
      'En Digital Fuldmagt er en fuldmagt.',
      'En [Digital Fuldmagt:digital-fuldmagt] er en [fuldmagt:fuldmagt].',
    ],
    ['Digital\nFuldmagt.', '[Digital\nFuldmagt:digital-fuldmagt].'],
    ['Har du altid AltID?', 'Har du altid [AltID:altid]?'],
    ['En digital fuldmagt.', 'En digital [fuldmagt:fuldmagt].'],
    ['EN p-kode.', 'EN [p-kode:p-kode].'],
    ['Se e-Boks (mail)!', 'Se [e-Boks (mail):e-boks]!'],
    ['Vidne, vidner, vidnet.', '[Vidne:vidne], vidner, vidnet.'],
    ['Dit MitID.', 'Dit MitID.'],
    ['', ''],
  ])('%j', (words, expected) => {
    expect(marked(words)).toEqual([expected]);
  });

  test('marks a word once a page, the first time it stands in running text', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, id: 'vidne', text: 'Et vidne' },
      paragraph(
        { kind: 'strong', text: 'Et vidne' },
        { kind: 'link', to: { kind: 'page', page: 'viden' }, text: 'vidne' },
        text(' er fint.'),
      ),
      { kind: 'list', ordered: false, items: [[text('to vidner')], [text('et vidne')]] },
      { kind: 'history', ended: 'Et kørekort 2022.', paragraphs: [[text('et kørekort')]] },
    ];
    expect(shown(markTerms(blocks, glossary))).toEqual([
      'Et vidne',
      'Et vidnevidne er fint.',
      'to [vidner:vidne]',
      'et vidne',
      'et [kørekort:koerekort]',
    ]);
  });

  test('leads to the explanation', () => {
    expect(markTerms([paragraph(text('vidne'))], glossary)).toEqual([
      paragraph({
        kind: 'term',
        id: 'vidne',
        text: 'vidne',
        to: { kind: 'page', page: 'ord#vidne' },
      }),
    ]);
  });

  test('changes nothing where there is nothing to mark', () => {
    const blocks = [paragraph(text('vidne'))];
    expect(markTerms(blocks, new Map())).toEqual(blocks);
  });

  test('never changes what the text says, and marks each word at most once', () => {
    const words = [
      'vidne',
      'Vidner',
      'digital',
      'fuldmagt',
      'kørekort',
      '-',
      'app',
      ' ',
      '.',
      'øje',
    ];
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...words)), { maxLength: 4 }), (parts) => {
        const blocks = parts.map((part) => paragraph(text(part.join(''))));
        const after = markTerms(blocks, glossary);
        const prose = (all: readonly Block[]) =>
          all.map((block) => (block.kind === 'paragraph' ? textOf(block.prose) : ''));
        expect(prose(after)).toEqual(prose(blocks));
        const ids = after.flatMap((block) =>
          block.kind === 'paragraph'
            ? block.prose.flatMap((each) => (each.kind === 'term' ? [each.id] : []))
            : [],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
