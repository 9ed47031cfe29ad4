import { describe, expect, test } from 'vitest';
import { isLongWord, lixOf, sentencesOf, wordsOf } from './readability';

describe('sentencesOf', () => {
  test.each([
    ['Du ringer. De svarer.', 2],
    ['NemID lukkede den 31. oktober 2023. Brug MitID.', 2],
    ['De har åbent den 24. og 31. december.', 1],
    ['Ring kl. 8.00 eller kl. 20. Tag passet med.', 2],
    ['Det koster ca. 42 kr. Du betaler ved skranken.', 2],
    ['Det koster 42 kr. om året.', 1],
    ['Tag f.eks. Deres kort med.', 1],
    ['Tag disse papirer med: pas og kort.', 2],
    ['Åbent 10:00 til 16:00', 1],
    ['Har du pas? Ja! Godt.', 3],
    ['Han siger: "Kom ind." Så går du.', 3],
    ['', 0],
    ['–', 0],
  ])('%s has %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('wordsOf', () => {
  test('counts a phone number as one word and a dash as none', () => {
    expect(wordsOf('Ring 70 20 00 00 – i dag')).toEqual(['Ring', '70200000', 'i', 'dag']);
  });
});

describe('isLongWord', () => {
  test.each([
    ['papirer', true],
    ['papir', false],
    ['skranke', true],
    ['skrank', false],
    ['(skranken),', true],
    ['Borgerservice', false],
    ['kørekortet', false],
    ['NemID-nøglekort', false],
    ['Digital', false],
    ['digital', true],
    ['kørekortsprøven', true],
    ['12345678', false],
  ])('%s: %s', (word, long) => {
    expect(isLongWord(word)).toBe(long);
  });
});

describe('lixOf', () => {
  test('is words per sentence plus the share of long words', () => {
    // Eleven words, two sentences, one long word.
    expect(lixOf(['Du skal have et pas. Gå til skranken med det nu.'])).toBeCloseTo(
      11 / 2 + 100 / 11,
    );
  });
  test('ends a sentence at a heading and at each list item', () => {
    expect(lixOf(['Tag med', 'dit pas', 'dit kort'])).toBe(2);
  });
  test('is 0 without words', () => {
    expect(lixOf([])).toBe(0);
  });
});
