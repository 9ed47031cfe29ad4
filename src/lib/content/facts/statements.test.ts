import { describe, expect, it } from 'vitest';
import { helpLines, lineIds } from '$lib/domain/hotline/lines';
import { factOf, facts, isFactId } from '$lib/domain/validity/facts';
import { langs } from '$lib/i18n/lang';
import { lixOf, sentencesOf, wordsOf } from '../readability';
import { statements as danish } from './da/statements';
import { statements as english } from './en/statements';
import type { Statements } from './statements';
import { loadStatements } from './statements';

const ids = Object.keys(facts).filter(isFactId);
const words: Readonly<Record<(typeof langs)[number], Statements>> = { da: danish, en: english };

/** Digits in order of size, as the order of words differs; "143,60" and "143.60" are the same number. */
const numbersIn = (text: string) =>
  (text.replace(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? []).sort();

/** Phone numbers, prices and hours of the day. */
const changesSoon =
  /\b\d\d(?: \d\d){3}\b|\b11[24]\b|\bkr\.|\b\d{1,2}-\d{1,2}\b(?! (?:tegn|hverdage|uger))/;

describe('the statements', () => {
  it.each(langs)('say each fact of the register in %s, and no other', (lang) => {
    expect(Object.keys(words[lang]).sort()).toEqual([...ids].sort());
  });

  it.each(langs)('are loaded in %s', async (lang) => {
    expect(await loadStatements(lang)).toBe(words[lang]);
  });

  it.each(langs)('are one sentence each in %s, and not a long one', (lang) => {
    const wrong = ids.filter((id) => {
      const text = words[lang][id];
      return (
        !/^\p{Lu}.*\.$/u.test(text) || sentencesOf(text).length > 1 || wordsOf(text).length > 30
      );
    });
    expect(wrong).toEqual([]);
  });

  it('give the same numbers in both languages', () => {
    const differing = ids.filter(
      (id) => numbersIn(danish[id]).join() !== numbersIn(english[id]).join(),
    );
    expect(differing).toEqual([]);
  });

  it.each(lineIds)('of %s give its number and the hours of its week', (id) => {
    const { number, weekly, fact } = helpLines[id];
    for (const lang of langs) {
      expect(words[lang][fact]).toContain(number);
      for (const hours of weekly) {
        if (hours !== null)
          expect(words[lang][fact]).toContain(`${hours.from / 60}-${hours.to / 60}`);
      }
    }
  });

  it('are each said once', () => {
    for (const lang of langs) expect(new Set(Object.values(words[lang])).size).toBe(ids.length);
  });

  it('are plain Danish', () => {
    expect(lixOf(Object.values(danish))).toBeLessThanOrEqual(35);
  });

  it('promise nothing about papers, and offer nothing that closed with NemID', () => {
    const text = [...Object.values(danish), ...Object.values(english)].join('\n');
    expect(text).not.toMatch(/godkendt|opfyldt|approved|fulfilled|72 ?24 ?70 ?50|nemid\.nu/i);
  });

  it('with numbers, prices or hours in them are read again within half a year', () => {
    const late = ids.filter(
      (id) => changesSoon.test(danish[id]) && factOf(id).reviewBy > '2027-05-22',
    );
    expect(late).toEqual([]);
  });
});
