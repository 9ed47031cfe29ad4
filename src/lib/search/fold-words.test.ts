import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { langs } from '$lib/i18n/lang';
import { foldQuery, foldText } from './fold-words';

const nothingKnown = () => false;

describe('what people write in different ways is one word', () => {
  test.each([
    ['da', 'kørekort Kørekort KØREKORT koerekort korekort kørekortet kørekorts kørrekort'],
    ['da', 'læseadgang laeseadgang LÆSEADGANG læseadgangen læseadgange'],
    ['da', 'årsopgørelse aarsopgoerelse arsopgorelse årsopgørelsen årsopgørelser'],
    ['da', 'vidne vidner vidnet vidnerne vidnernes vidnes'],
    ['da', 'pas passet passets passene'],
    ['da', 'app appen apps appene app’en'],
    ['da', 'kode koden koder koderne kodens'],
    ['da', 'bopælsattest bopaelsattest bopælsattesten bopælsattester'],
    ['da', 'fuldmagt fuldmagten fuldmagter fuldmagtens'],
    ['da', 'adresse addresse adressen adresser'],
    ['da', 'spærret spærre spærrede spaerret'],
    ['da', 'udløbet udløb udløber udlobet'],
    ['da', 'telefonnummer telefonnummeret'],
    ['en', 'witness witnesses Witness WITNESS witness’s'],
    ['en', 'code codes code’s'],
    ['en', 'passport passports passport’s pasport'],
    ['en', 'block blocked blocking blocks'],
    ['en', 'authority authorities'],
    ['en', 'help helping helped helps'],
    ['en', 'residence résidence'],
  ] as const)('%s: %s', (lang, spellings) => {
    const folded = spellings.split(' ').map((word) => foldText(word, lang));
    expect(new Set(folded.map((words) => words.join(' '))).size).toBe(1);
    expect(folded[0]).toHaveLength(1);
  });
});

describe('what means something else stays apart', () => {
  test.each([
    ['da', 'pas', 'post'],
    ['da', 'vidne', 'viden'],
    ['da', 'kort', 'kode'],
    ['da', 'nemid', 'mitid'],
    ['da', 'læse', 'løs'],
    ['en', 'pass', 'post'],
    ['en', 'lost', 'list'],
  ] as const)('%s: %s, %s', (lang, one, other) => {
    expect(foldText(one, lang)).not.toEqual(foldText(other, lang));
  });
});

describe('foldText', () => {
  test.each([
    ['da', 'Hvad gør jeg, når mit pas er udløbet?', ['pas', 'udlob']],
    ['da', 'MitID uden smartphone', ['mitid', 'uden', 'smartphon']],
    ['da', 'Glemt PIN-kode', ['glemt', 'pinkod', 'pin', 'kod']],
    ['da', 'En P-kode', ['pkod', 'kod']],
    ['da', 'Ring 33 98 00 10, kl. 8-20.', ['ring', '33980010', 'kl', '20']],
    ['en', 'What is a P code (P-kode)?', ['cod', 'pkod', 'kod']],
    ['en', 'Without a smartphone', ['without', 'smartphon']],
    ['da', '', []],
    ['da', '?!  … – --- 😀 \u0000', []],
  ] as const)('%s: %j', (lang, text, expected) => {
    expect(foldText(text, lang)).toEqual(expected);
  });
});

describe('foldQuery', () => {
  const known = new Set(['nemid', 'mitid', 'pkod', 'korekort', 'pinkod', 'bopalsatest', 'pas']);
  test.each([
    ['nem id', ['nemid']],
    ['NEM  ID', ['nemid']],
    ['nem-id', ['nemid']],
    ['nemid', ['nemid']],
    ['mit id virker ikke', ['mitid', 'virk', 'ik']],
    ['mit nem id', ['nemid']],
    ['p kode', ['pkod']],
    ['køre kort', ['korekort']],
    ['pin-koden', ['pinkod']],
    ['bopæls attest', ['bopalsatest']],
    ['pas er', ['pas']],
    ['vidne vidner', ['vidn']],
    ['hvad er det', []],
    ['%&/()=', []],
  ])('%j', (typed, expected) => {
    expect(foldQuery(typed, 'da', (word) => known.has(word))).toEqual(expected);
  });

  test('cuts what is far too long', () => {
    const words = foldQuery('abcd efgh '.repeat(100_000), 'da', nothingKnown);
    expect(words).toEqual(['abcd', 'efgh']);
    expect(foldQuery('x'.repeat(1_000_000), 'da', nothingKnown)).toHaveLength(1);
  });
});

describe.each(langs)('whatever is typed, in %s', (lang) => {
  test('gives small letters and digits, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const words = [...foldQuery(typed, lang, nothingKnown), ...foldText(typed, lang)];
        expect(words.filter((word) => !/^[\p{L}\p{N}]+$/u.test(word))).toEqual([]);
      }),
    );
  });
});
