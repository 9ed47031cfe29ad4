import { describe, expect, test } from 'vitest';
import type { Mistake } from '../guidance/mistakes';
import { readGlossary } from './read-glossary';

const danish = ['- id: vidne', '  word: vidne', '  forms: [vidner]', '  text: Det er en ven.'];
const english = ['- id: vidne', '  word: witness', '  text: It is a friend.'];
const read = (da: readonly string[], en: readonly string[] = english) =>
  readGlossary({ da: da.join('\n'), en: en.join('\n') });
const said = (mistakes: readonly Mistake[]) =>
  mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`);

describe('readGlossary', () => {
  test('gives each word in each language', () => {
    const { glossaries, mistakes } = read([...danish, '  topics: [i-banken]', '  mark: false']);
    expect(mistakes).toEqual([]);
    expect(glossaries.da.get('vidne')).toEqual({
      id: 'vidne',
      word: 'vidne',
      danish: 'vidne',
      spellings: ['vidne', 'vidner'],
      text: 'Det er en ven.',
      topics: ['i-banken'],
      isMarked: false,
    });
    expect(glossaries.en.get('vidne')).toEqual({
      id: 'vidne',
      word: 'witness',
      danish: 'vidne',
      spellings: ['witness', 'vidne'],
      text: 'It is a friend.',
      topics: ['i-banken'],
      isMarked: false,
    });
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'a word that is not translated',
      [...danish, '- id: notar', '  word: notar', '  text: En mand.'],
      english,
      ['glossary/da.yaml:5: "notar" is not translated: glossary/en.yaml lacks it.'],
    ],
    [
      'a word that the Danish file lacks',
      danish,
      [...english, '- id: notary', '  word: notary', '  text: A man.'],
      ['glossary/en.yaml:4: There is no word "notary" in glossary/da.yaml.'],
    ],
    [
      'a topic that does not exist',
      [...danish, '  topics:', '    - i-banken', '    - posthuset'],
      english,
      ['glossary/da.yaml:7: There is no topic "posthuset".'],
    ],
    [
      'a text that is hard to read',
      ['- id: vidne', '  word: vidne', '  text: Myndighederne forventer identifikation.'],
      english,
      ['glossary/da.yaml:3: The text of "vidne" is too hard: LIX 103.0, at most 35.'],
    ],
    [
      'a long sentence',
      danish,
      ['- id: vidne', '  word: witness', `  text: ${'It is so '.repeat(10)}and so.`],
      ['glossary/en.yaml:3: A sentence has 32 words, at most 30.'],
    ],
    [
      'a long text',
      danish,
      ['- id: vidne', '  word: witness', `  text: ${'It is so. '.repeat(14)}`],
      ['glossary/en.yaml:3: The text of "vidne" has 42 words, at most 40.'],
    ],
    [
      'a field that is missing',
      danish,
      english.slice(0, 2),
      [
        'glossary/en.yaml:1: The word lacks "text".',
        'glossary/da.yaml:1: "vidne" is not translated: glossary/en.yaml lacks it.',
      ],
    ],
    [
      'a field that is empty',
      danish,
      ['- id: vidne', '  word:', '  text: It is a friend.'],
      [
        'glossary/en.yaml:2: "word" must be words.',
        'glossary/da.yaml:1: "vidne" is not translated: glossary/en.yaml lacks it.',
      ],
    ],
    [
      'an unknown field',
      [...danish, '  author: me'],
      english,
      ['glossary/da.yaml:5: A word does not know "author".'],
    ],
    [
      'topics in another language than Danish',
      danish,
      [...english, '  topics: [i-banken]'],
      ['glossary/en.yaml:4: "topics" holds for every language: write it in da.yaml only.'],
    ],
    [
      'forms that are no list',
      danish,
      [...english, '  forms: witnesses'],
      ['glossary/en.yaml:4: "forms" must be a list: [one, two].'],
    ],
    [
      'an empty list',
      [...danish, '  topics: []'],
      english,
      ['glossary/da.yaml:5: "topics" must be a list: [one, two].'],
    ],
    [
      'a mark that is neither',
      [...danish, '  mark: maybe'],
      english,
      ['glossary/da.yaml:5: "mark" must be false, or left out.'],
    ],
    [
      'an id twice',
      [...danish, ...danish.with(1, '  word: vidne to').with(2, '  forms: [vidne tre]')],
      english,
      ['glossary/da.yaml:5: The id "vidne" stands here twice.'],
    ],
    [
      'an id with other letters',
      danish.with(0, '- id: Vidne'),
      english.with(0, '- id: Vidne'),
      [
        'glossary/da.yaml:1: The id "Vidne" must be small letters a-z, digits and single hyphens.',
        'glossary/en.yaml:1: The id "Vidne" must be small letters a-z, digits and single hyphens.',
      ],
    ],
    [
      'a spelling with two owners',
      [...danish, '- id: ven', '  word: Vidner', '  text: Det er en ven.'],
      [...english, '- id: ven', '  word: friend', '  text: It is a friend.'],
      ['glossary/da.yaml:6: "Vidner" already belongs to "vidne".'],
    ],
    [
      'text that is not YAML',
      danish,
      ['- id: vidne', '  word: "witness', '  text: no'],
      [
        'glossary/en.yaml:3: The file is not YAML: Missing closing "quote.',
        'glossary/da.yaml:1: "vidne" is not translated: glossary/en.yaml lacks it.',
      ],
    ],
    [
      'a file that is no list',
      danish,
      ['vidne: witness'],
      [
        'glossary/en.yaml:1: The file must be a list of words, each beginning with "- id:".',
        'glossary/da.yaml:1: "vidne" is not translated: glossary/en.yaml lacks it.',
      ],
    ],
    [
      'a row that is no word',
      danish,
      [...english, '- witness'],
      ['glossary/en.yaml:4: A word must begin with "- id:".'],
    ],
  ])('refuses %s', (_, da, en, mistakes) => {
    expect(said(read(da, en).mistakes)).toEqual(mistakes);
  });
});
