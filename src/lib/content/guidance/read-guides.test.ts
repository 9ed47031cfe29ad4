import { describe, expect, test } from 'vitest';
import type { Fact } from '$lib/domain/validity/fact';
import type { FactId } from '$lib/domain/validity/facts';
import type { SourceId } from '$lib/domain/validity/source-ids';
import { type Lang, langs } from '$lib/i18n/lang';
import type { Known } from './known';
import type { Mistake } from './mistakes';
import { formatMistakes } from './mistakes';
import { readGuide } from './read-guide';
import { readGuides } from './read-guides';
import { sectionHeadings } from './sections';
import { topicIds } from './topics';

const fact: Fact = {
  sources: ['mitid-who'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
  sureness: 'certain',
};
/** A register of its own, so that the ways to be wrong can all be tried. */
const register: { readonly [Id in FactId]?: Fact } = {
  voluntary: fact,
  'minimum-age': { ...fact, sources: ['mitid-about', 'mitid-who'] },
  'free-of-charge': { ...fact, reviewBy: '2027-05-21' },
  'p-code': { ...fact, sources: ['mitid-p-code'] },
  chip: { ...fact, validTo: '2027-06-30' },
};
const known: Known = {
  isSourceId: (text): text is SourceId => text === 'mitid-who' || text === 'mitid-about',
  isFactId: (text): text is FactId => Object.hasOwn(register, text),
  factOf: (id) => register[id] ?? fact,
  isTerm: (id) => id === 'vidne',
};

const top = [
  'title: I banken',
  'short: Spørg din bank.',
  'order: 1',
  'checkedOn: 2026-11-22',
  'reviewBy: 2027-05-22',
  'facts: [voluntary, chip]',
];
/** The body starts on line 9. */
const file = (body: string, lines: readonly string[] = top) =>
  ['---', ...lines, '---', body].join('\n');
const topWith = (field: string, line: string) =>
  top.map((each) => (each.startsWith(`${field}:`) ? line : each));
const said = (mistakes: readonly Mistake[]) =>
  mistakes.map(({ line, message }) => `${line}: ${message}`);
const read = (raw: string) => readGuide('da/i-banken.md', 'da', raw, known);

describe('readGuide', () => {
  test('gives a typed tree', () => {
    const { guide, mistakes } = read(
      file(
        [
          '## Før du går',
          '',
          'Ring **nu** til',
          '[33 98 00 10](tel:+4533980010).',
          '',
          '### Trin',
          '',
          '1. Gå [ind](viden/i-banken)',
          '2. Åbn [mitid.dk](https://mitid.dk)',
          '',
          '> **Sluttede 31. oktober 2022.** Før gik det.',
          '>',
          '> Nu ikke.',
        ].join('\n'),
      ),
    );
    expect(mistakes).toEqual([]);
    expect(guide).toEqual({
      title: 'I banken',
      short: 'Spørg din bank.',
      order: 1,
      checkedOn: '2026-11-22',
      reviewBy: '2027-05-22',
      facts: ['voluntary', 'chip'],
      sources: ['mitid-who'],
      blocks: [
        { kind: 'heading', level: 2, id: 'foer-du-gaar', text: 'Før du går' },
        {
          kind: 'paragraph',
          prose: [
            { kind: 'text', text: 'Ring ' },
            { kind: 'strong', text: 'nu' },
            { kind: 'text', text: ' til ' },
            { kind: 'link', to: { kind: 'phone', number: '+4533980010' }, text: '33 98 00 10' },
            { kind: 'text', text: '.' },
          ],
        },
        { kind: 'heading', level: 3, id: 'trin', text: 'Trin' },
        {
          kind: 'list',
          ordered: true,
          items: [
            [
              { kind: 'text', text: 'Gå ' },
              { kind: 'link', to: { kind: 'page', page: 'viden/i-banken' }, text: 'ind' },
            ],
            [
              { kind: 'text', text: 'Åbn ' },
              {
                kind: 'link',
                to: { kind: 'official', url: 'https://mitid.dk' },
                text: 'mitid.dk',
              },
            ],
          ],
        },
        {
          kind: 'history',
          ended: 'Sluttede 31. oktober 2022.',
          paragraphs: [
            [{ kind: 'text', text: 'Før gik det.' }],
            [{ kind: 'text', text: 'Nu ikke.' }],
          ],
        },
      ],
    });
  });

  test.each([
    ['<b>Hej</b> du', ['9: HTML is not allowed here.', '9: HTML is not allowed here.']],
    ['<div>\nHej\n</div>', ['9: HTML is not allowed here.', '9: The page has no text.']],
    ['Se ![x](x.png)', ['9: An image is not allowed here.']],
    ['Hej.\n\n- a\n  - b', ['11: A list inside a list is not allowed.']],
    ['- a\n\n  b', ['9: A list item must be one paragraph.']],
    ['- a\n-', ['10: A list item is empty.']],
    ['| a | b |\n|---|---|\n| c | d |', ['9: A table is not allowed here.']],
    ['# Hej', ['9: Only ## and ### headings are allowed; the title is the h1.']],
    ['#### Hej', ['9: Only ## and ### headings are allowed; the title is the h1.']],
    ['## Hej **du**', ['9: A heading must be plain words.']],
    ['## Hej\n\n## Hej', ['11: Two headings on the page say "Hej".']],
    ['##', ['9: The heading is empty.']],
    ['Hej *du*', ['9: Text in italics is not allowed here.']],
    ['Hej `du`', ['9: Code is not allowed here.']],
    [
      '    Hej',
      [
        '9: Code (or a line that starts with four spaces) is not allowed here.',
        '9: The page has no text.',
      ],
    ],
    ['Hej\n\n***', ['11: A ruled line is not allowed here.']],
    ['**Se [her](viden)**', ['9: Only plain words may stand inside bold text.']],
    [
      '[**her**](viden)',
      ['9: Only plain words may stand inside a link.', '9: The link to "viden" has no words.'],
    ],
    ['[her](viden "navn")', ['9: A link must not have a title.']],
    [
      'Hej\ndu [x](viden/findes-ikke)',
      [
        '10: The link "viden/findes-ikke" leads nowhere. Write a page of the app (viden/i-banken), tel: or https:.',
      ],
    ],
    [
      '[x](/viden/i-banken/)',
      [
        '9: The link "/viden/i-banken/" leads nowhere. Write a page of the app (viden/i-banken), tel: or https:.',
      ],
    ],
    [
      '[x](http://mitid.dk)',
      [
        '9: The link "http://mitid.dk" leads nowhere. Write a page of the app (viden/i-banken), tel: or https:.',
      ],
    ],
    [
      '[x](javascript:alert)',
      [
        '9: The link "javascript:alert" leads nowhere. Write a page of the app (viden/i-banken), tel: or https:.',
      ],
    ],
    ['[x](https://)', ['9: https:// is not an address.']],
    [
      '[x](tel:33-98)',
      ['9: "33-98" is not a number to call. Write tel: and digits, without spaces.'],
    ],
    ['[x](tel:+4572247050)', ['9: +4572247050 closed with NemID and must not be offered.']],
    [
      '[x](https://www.nemid.nu/dk)',
      ['9: https://www.nemid.nu/dk closed with NemID and must not be offered.'],
    ],
    ['> Bare et citat', ['9: A history note must start with what ended and when, in bold.']],
    ['> **Slut.** Ja', ['9: The bold start of a history note must name a year.']],
    ['> **Slut 2023.** Ja\n>\n> - a', ['11: A history note may hold only paragraphs.']],
    ['', ['9: The page has no text.']],
    [
      `Hej.\n\n${'du '.repeat(31)}`,
      ['11: A sentence has 31 words, at most 30: "du du du du du ...".'],
    ],
    ['Myndighederne forventer identifikation.', ['0: The text is too hard: LIX 40.2, at most 35.']],
  ])('refuses %j', (body, mistakes) => {
    expect(said(read(file(body)).mistakes)).toEqual(mistakes);
  });

  test.each([
    [[], ['1: The front matter is empty.']],
    [top.slice(1), ['1: The front matter lacks "title".']],
    [
      top.slice(0, 1),
      [
        '1: The front matter lacks "short".',
        '1: The front matter lacks "order".',
        '1: The front matter lacks "checkedOn".',
        '1: The front matter lacks "reviewBy".',
        '1: The front matter lacks "facts".',
      ],
    ],
    [[...top, 'author: me'], ['8: The front matter does not know "author".']],
    [topWith('title', 'title:'), ['2: "title" must be words.']],
    [topWith('title', 'title: 2023'), ['2: "title" must be words.']],
    [topWith('order', 'order: 0'), ['4: "order" must be a whole number from 1.']],
    [topWith('order', 'order: first'), ['4: "order" must be a whole number from 1.']],
    [
      topWith('checkedOn', 'checkedOn: 22/11/2026'),
      ['5: "checkedOn" must be a day like 2026-11-22.'],
    ],
    [topWith('reviewBy', 'reviewBy: 2027-02-29'), ['6: "reviewBy" must be a day like 2026-11-22.']],
    [
      topWith('reviewBy', 'reviewBy: 2026-11-22'),
      ['6: "reviewBy" must be later than "checkedOn".'],
    ],
    [topWith('facts', 'facts: []'), ['7: "facts" must be a list of fact ids.']],
    [topWith('facts', 'facts:'), ['7: "facts" must be a list of fact ids.']],
    [topWith('facts', 'facts: voluntary'), ['7: "facts" must be a list of fact ids.']],
    [
      topWith('facts', 'facts:\n  - voluntary\n  - hearsay'),
      ['9: There is no fact "hearsay".'],
    ],
    [
      topWith('facts', 'facts: [voluntary, voluntary]'),
      ['7: The fact "voluntary" stands here twice.'],
    ],
    [
      topWith('facts', 'facts: [p-code]'),
      ['7: The fact "p-code" names a source that does not exist: "mitid-p-code".'],
    ],
    [
      topWith('facts', 'facts: [voluntary, free-of-charge]'),
      ['6: "reviewBy" is later than that of the fact "free-of-charge": 2027-05-21.'],
    ],
    [[...top, 'sources: [mitid-who]'], ['8: The front matter does not know "sources".']],
    [[...top, 'order: 2'], ['8: The front matter is not YAML: Map keys must be unique.']],
    [
      topWith('short', `short: ${'Spørg din bank. '.repeat(21)}`),
      ['3: "short" has 63 words, at most 60.'],
    ],
    [
      topWith('short', 'short: Myndighederne forventer identifikation.'),
      [
        '0: The text is too hard: LIX 52.0, at most 35.',
        '3: "short" is too hard: LIX 103.0, at most 35.',
      ],
    ],
    [
      topWith('short', `short: ${'du '.repeat(31)}`),
      ['3: A sentence has 31 words, at most 30: "du du du du du ...".'],
    ],
  ])('refuses the front matter %j', (lines, mistakes) => {
    expect(said(read(file('Hej.', lines)).mistakes)).toEqual(mistakes);
  });

  test.each(['Hej.', '---\ntitle: x\n', 'x\n---\n---\n', ''])('needs front matter: %j', (raw) => {
    expect(said(read(raw).mistakes)).toEqual([
      '1: The file must start with front matter between two lines of ---.',
    ]);
  });

  test('derives the sources from the facts, each once', () => {
    const { guide, mistakes } = read(file('Hej.', topWith('facts', 'facts: [minimum-age, chip]')));
    expect(mistakes).toEqual([]);
    expect(guide?.sources).toEqual(['mitid-about', 'mitid-who']);
  });

  test('gives a block the last day of the fact at its end', () => {
    const { guide, mistakes } = read(
      file('Kun [i år](viden). {#chip}\n\nAltid. {#voluntary}\n\n- a\n- b {#chip}\n- c\n\n1. d'),
    );
    expect(mistakes).toEqual([]);
    const text = (words: string) => [{ kind: 'text', text: words }];
    expect(guide?.blocks).toEqual([
      {
        kind: 'paragraph',
        prose: [
          { kind: 'text', text: 'Kun ' },
          { kind: 'link', to: { kind: 'page', page: 'viden' }, text: 'i år' },
          { kind: 'text', text: '.' },
        ],
        validTo: '2027-06-30',
      },
      { kind: 'paragraph', prose: text('Altid.') },
      {
        kind: 'list',
        ordered: false,
        items: [text('a'), text('b'), text('c')],
        itemsValidTo: [null, '2027-06-30', null],
      },
      { kind: 'list', ordered: true, items: [text('d')] },
    ]);
  });

  test.each([
    ['Hej. {#hearsay}', ['9: There is no fact "hearsay".']],
    ['Hej. {#}', ['9: There is no fact "".']],
    ['Hej.\n\n- du {#hearsay}', ['11: There is no fact "hearsay".']],
    [
      'Hej. {#minimum-age}',
      ['9: The fact "minimum-age" does not stand under "facts" on top of the page.'],
    ],
    [
      'Hej {#chip} du.',
      ['9: A fact {#...} may stand only at the end of a paragraph or a list item.'],
    ],
    [
      '## Hej {#chip}',
      ['9: A fact {#...} may stand only at the end of a paragraph or a list item.'],
    ],
    [
      '> **Slut 2023.** Ja. {#chip}',
      ['9: A fact {#...} may stand only at the end of a paragraph or a list item.'],
    ],
  ])('refuses a fact at the wrong place or unknown: %j', (body, mistakes) => {
    expect(said(read(file(body)).mistakes)).toEqual(mistakes);
  });

  test('collects every mistake, with file and line', () => {
    const { mistakes } = read(file('# A\n\n![x](y)', topWith('order', 'order: -1')));
    expect(formatMistakes(mistakes)).toBe(
      [
        'da/i-banken.md:4: "order" must be a whole number from 1.',
        'da/i-banken.md:9: Only ## and ### headings are allowed; the title is the h1.',
        'da/i-banken.md:11: An image is not allowed here.',
      ].join('\n'),
    );
  });

  test('counts lines the same with Windows line ends', () => {
    expect(said(read(file('Hej.\n\n# A').replaceAll('\n', '\r\n')).mistakes)).toEqual([
      '11: Only ## and ### headings are allowed; the title is the h1.',
    ]);
  });

  test('measures LIX only in Danish', () => {
    const { mistakes } = readGuide(
      'en/x.md',
      'en',
      file('Authorities require identification.'),
      known,
    );
    expect(mistakes).toEqual([]);
  });
});

describe('readGuides', () => {
  const textIn = (lang: Lang) => `## ${sectionHeadings[lang]['what-you-get']}\n\nHej.`;
  const whole = Object.fromEntries(
    langs.flatMap((lang) =>
      topicIds.map((topic, index) => [
        `./${lang}/${topic}.md`,
        file(textIn(lang), topWith('order', `order: ${index + 1}`)),
      ]),
    ),
  );

  test('reads every topic in both languages', () => {
    const { guides, mistakes } = readGuides(whole, known);
    expect(mistakes).toEqual([]);
    expect([...guides.da.keys()]).toEqual(topicIds);
    expect([...guides.en.keys()]).toEqual(topicIds);
  });

  test('refuses a topic that is missing in a language', () => {
    const { './en/i-banken.md': gone, ...rest } = whole;
    expect(gone).toBeDefined();
    expect(formatMistakes(readGuides(rest, known).mistakes)).toBe(
      'en/i-banken.md:0: The topic is missing in this language.',
    );
  });

  test('refuses a file that is no topic', () => {
    const files = { ...whole, './da/noget-andet.md': file('Hej.') };
    expect(formatMistakes(readGuides(files, known).mistakes)).toBe(
      'da/noget-andet.md:0: There is no topic of this name in topics.ts.',
    );
  });

  test('refuses a link to a word that the glossary does not have, at its line', () => {
    const files = Object.fromEntries(
      Object.entries(whole).map(([name, text]) => [
        name,
        text.replace('Hej.', 'Hej. Et [vidne](ord#vidne) og en [ven](ord#ven).'),
      ]),
    );
    expect(formatMistakes(readGuides(files, known).mistakes)).toContain(
      'da/i-banken.md:11: There is no word "ven" in the glossary.',
    );
    expect(formatMistakes(readGuides(files, known).mistakes)).not.toContain('"vidne"');
  });

  test('refuses two topics in one place', () => {
    const files = {
      ...whole,
      './da/i-banken.md': file(textIn('da')),
      './en/i-banken.md': file(textIn('en')),
    };
    expect(formatMistakes(readGuides(files, known).mistakes)).toBe(
      ['da', 'en']
        .map((lang) => `${lang}/i-banken.md:2: "order" 1 belongs to mitid-foerste-gang already.`)
        .join('\n'),
    );
  });

  test('refuses headings that are not the sections of a topic', () => {
    const files = {
      ...whole,
      './da/i-banken.md': file('## Tid\n\nHej.', topWith('order', 'order: 3')),
    };
    expect(readGuides(files, known).mistakes[0]).toMatchObject({
      file: 'da/i-banken.md',
      line: 9,
      message: expect.stringMatching(/^"Tid" is not a section of a topic/),
    });
  });

  test('refuses a language that does not say the same as Danish, at its line', () => {
    const text = whole['./en/i-banken.md'] ?? '';
    const files = { ...whole, './en/i-banken.md': text.replace('Hej.', 'Hej 15.') };
    expect(formatMistakes(readGuides(files, known).mistakes)).toBe(
      'en/i-banken.md:11: The numbers are not the same as in Danish: "15" here, nothing there.',
    );
  });
});
