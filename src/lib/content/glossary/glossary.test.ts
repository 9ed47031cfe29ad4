import { describe, expect, test } from 'vitest';
import { formatMistakes } from '../guidance/mistakes';
import danish from './da.yaml?raw';
import english from './en.yaml?raw';
import { readGlossary } from './read-glossary';

const { glossaries, mistakes } = readGlossary({ da: danish, en: english });

describe('the glossary', () => {
  test('holds no mistake', () => {
    expect(formatMistakes(mistakes)).toBe('');
  });

  test('holds the official words, in both languages', () => {
    expect(glossaries.da.size).toBeGreaterThanOrEqual(40);
    expect([...glossaries.en.keys()].sort()).toEqual([...glossaries.da.keys()].sort());
    for (const id of ['vitterlighedsvidne', 'bopaelsattest', 'personattest', 'straksudstedelse']) {
      expect([...glossaries.da.keys()]).toContain(id);
    }
    expect(glossaries.da.get('nsis-niveau')?.spellings).toContain('NSIS');
  });

  test('keeps the Danish word beside the English one, and finds both', () => {
    const witness = glossaries.en.get('vidne');
    expect(witness).toMatchObject({ word: 'witness', danish: 'vidne' });
    expect(witness?.spellings).toEqual(['witness', 'witnesses', 'vidne']);
    expect(witness?.topics).toEqual(glossaries.da.get('vidne')?.topics);
  });

  test('promises nothing that only the clerk decides', () => {
    const texts = [...glossaries.da.values(), ...glossaries.en.values()].map(({ text }) => text);
    expect(texts.filter((text) => /godkendt|opfyldt|approved|fulfilled/i.test(text))).toEqual([]);
  });

  test('says the same numbers in both languages', () => {
    const numbers = (text = '') => text.match(/\d+/g) ?? [];
    for (const [id, { text }] of glossaries.da) {
      expect([id, numbers(glossaries.en.get(id)?.text)]).toEqual([id, numbers(text)]);
    }
  });
});
