import { describe, expect, test } from 'vitest';
import { glossaries } from './glossaries';
import { wordGroups } from './word-groups';

const lettersOf = (lang: 'da' | 'en') =>
  wordGroups(glossaries[lang], lang).map(({ letter }) => letter);

describe('wordGroups', () => {
  test('follows the Danish alphabet, with Å last', () => {
    const letters = lettersOf('da');
    expect(letters[0]).toBe('A');
    expect(letters.at(-1)).toBe('Å');
    expect(new Set(letters).size).toBe(letters.length);
  });

  test.each(['da', 'en'] as const)('holds every word of %s once, each under its letter', (lang) => {
    const groups = wordGroups(glossaries[lang], lang);
    const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...glossaries[lang].keys()].sort());
    for (const { letter, rows } of groups) {
      for (const { word } of rows) {
        expect(word.replace(/^the /, '').toUpperCase().startsWith(letter)).toBe(true);
      }
    }
  });

  test('sorts within a letter', () => {
    const words = wordGroups(glossaries.da, 'da').find(({ letter }) => letter === 'L');
    expect(words?.rows.map(({ word }) => word)).toEqual([
      'legitimation',
      'legitimationskort',
      'læse- og skriveadgang',
      'læseadgang',
    ]);
  });

  test('names topics by their titles, in the language of the page', () => {
    const find = (lang: 'da' | 'en') =>
      wordGroups(glossaries[lang], lang)
        .flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'laeseadgang');
    expect(find('da')?.topics).toEqual([
      { href: '/viden/laeseadgang/', title: 'Læseadgang til din Digital Post' },
    ]);
    expect(find('en')).toMatchObject({
      word: 'read access',
      danish: 'læseadgang',
      topics: [{ href: '/en/viden/laeseadgang/', title: 'Read access to your Digital Post' }],
    });
    expect(find('da')?.danish).toBe('');
  });
});
