import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isTopicId, topicIds } from '$lib/content/guidance/topics';
import { type Lang, langs } from '$lib/i18n/lang';
import { partIds } from '$lib/search/parts';
import { createSearch } from '$lib/search/search-index';
import { rowsOfPart } from './rows-of-part';

/** Bytes of all parts of a language as they travel, and of one topic: a changed word costs an update that much. */
const budget = { language: 40_000, topic: 1_200 } as const;

async function partsOf(lang: Lang) {
  return Promise.all(partIds.map((part) => rowsOfPart(part, lang)));
}
const parts = { da: await partsOf('da'), en: await partsOf('en') };
const searches = {
  da: await createSearch(parts.da.flat(), 'da'),
  en: await createSearch(parts.en.flat(), 'en'),
};

/** What a result is called in this table: the page, and for errands their words. */
function found(lang: Lang, typed: string): string[] {
  return searches[lang](typed).map(({ kind, page, title }) => (kind === 'errand' ? title : page));
}

const TOP = 1;
const AMONG_THREE = 3;

describe.each<[Lang, string, string, number]>([
  ['da', 'vidne', 'viden/vidne', TOP],
  ['da', 'vidner', 'viden/vidne', TOP],
  ['da', 'vidnner', 'viden/vidne', TOP],
  ['da', 'hvem kan være vidne', 'viden/vidne', TOP],
  ['da', 'kørekort', 'viden/uden-pas-eller-koerekort', TOP],
  ['da', 'koerekort', 'viden/uden-pas-eller-koerekort', TOP],
  ['da', 'korekort', 'viden/uden-pas-eller-koerekort', TOP],
  ['da', 'pas udløbet', 'viden/uden-pas-eller-koerekort', TOP],
  ['da', 'mit pas er udløbet', 'viden/uden-pas-eller-koerekort', TOP],
  ['da', 'postkasse', 'viden/digital-post', TOP],
  ['da', 'e-boks', 'viden/digital-post', AMONG_THREE],
  ['da', 'eboks', 'viden/digital-post', AMONG_THREE],
  ['da', 'fritaget', 'viden/fritagelse-digital-post', TOP],
  ['da', 'fritagelse digital post', 'viden/fritagelse-digital-post', TOP],
  ['da', 'slippe for digital post', 'viden/fritagelse-digital-post', TOP],
  ['da', 'nem id', 'viden/nemid-til-mitid', AMONG_THREE],
  ['da', 'nemid', 'viden/nemid-til-mitid', AMONG_THREE],
  ['da', 'nøglekort', 'viden/noeglekort-og-noegleapp', TOP],
  ['da', 'noglekort', 'viden/noeglekort-og-noegleapp', TOP],
  ['da', 'uden smartphone', 'viden/uden-smartphone', TOP],
  ['da', 'smarphone', 'viden/uden-smartphone', TOP],
  ['da', 'kodeviser', 'viden/uden-smartphone', AMONG_THREE],
  ['da', 'mistet telefon', 'viden/tabt-noeglekort', TOP],
  ['da', 'telefon stjålet', 'Min telefon er væk eller stjålet', AMONG_THREE],
  ['da', 'telefon stjålet', 'viden/tabt-noeglekort', AMONG_THREE],
  ['da', 'glemt pinkode', 'viden/tabt-noeglekort', AMONG_THREE],
  ['da', 'glemt pin kode', 'Jeg har glemt PIN-koden', AMONG_THREE],
  ['da', 'ny telefon', 'Ny telefon, og den gamle virker', AMONG_THREE],
  ['da', 'fuldmagt', 'viden/digital-fuldmagt', TOP],
  ['da', 'fuldmagter', 'viden/digital-fuldmagt', TOP],
  ['da', 'læseadgang', 'viden/laeseadgang', TOP],
  ['da', 'laseadgang', 'viden/laeseadgang', TOP],
  ['da', 'legitimationskort', 'viden/legitimationskort', TOP],
  ['da', 'legitimatonskort', 'viden/legitimationskort', TOP],
  ['da', 'kreditadvarsel', 'viden/kreditadvarsel', TOP],
  ['da', 'misbrug', 'misbrug', TOP],
  ['da', 'misbrug', 'viden/mistanke-om-misbrug', AMONG_THREE],
  ['da', 'hacket', 'viden/mistanke-om-misbrug', AMONG_THREE],
  ['da', 'bank', 'viden/i-banken', TOP],
  ['da', 'hjælpe min mor', 'viden/hjaelper', AMONG_THREE],
  ['da', 'grønland', 'viden/bor-i-udlandet', TOP],
  ['da', 'udlandet', 'viden/bor-i-udlandet', TOP],
  ['da', 'boligstøtte', 'viden/boligstoette', TOP],
  ['da', 'feriepengene', 'viden/feriepenge', TOP],
  ['da', 'øjenlæge', 'viden/speciallaege', TOP],
  ['da', 'journal', 'viden/sundhedsoplysninger', TOP],
  ['da', 'ny adresse', 'viden/flytning', TOP],
  ['da', 'uden mitid', 'viden/uden-digitalt-id', AMONG_THREE],
  ['da', 'bopælsattest', 'ord', AMONG_THREE],
  ['da', 'vitterlighedsvidne', 'ord', AMONG_THREE],
  ['da', 'straksudstedelse', 'ord', TOP],
  ['da', 'kommune', 'mere/kommune', AMONG_THREE],
  ['da', 'ordbog', 'ord', TOP],
  ['da', 'klage', 'viden/afvist', TOP],
  ['da', 'åbningstider', 'telefon', TOP],
  ['da', 'telefonnummer', 'telefon', AMONG_THREE],
  ['da', 'hotline', 'viden/den-digitale-hotline', TOP],
  ['da', '70 20 00 00', 'viden/den-digitale-hotline', TOP],
  ['da', '33980010', 'viden/mistanke-om-misbrug', AMONG_THREE],
  ['da', 'MitID første gang', 'viden/mitid-foerste-gang', TOP],
  ['da', 'hvad koster en chip', 'viden/uden-smartphone', AMONG_THREE],
  ['da', 'børn', 'Det gælder en ung på 13-17 år', TOP],
  ['da', 'mitid til min datter', 'Det gælder en ung på 13-17 år', AMONG_THREE],
  ['da', 'flygtning', 'Jeg er ny i Danmark', TOP],
  ['en', 'witness', 'viden/vidne', TOP],
  ['en', 'witneses', 'viden/vidne', TOP],
  ['en', 'vidne', 'viden/vidne', TOP],
  ['en', 'lost phone', 'viden/tabt-noeglekort', TOP],
  ['en', 'my phone was stolen', 'My phone is lost or stolen', AMONG_THREE],
  ['en', 'no smartphone', 'viden/uden-smartphone', TOP],
  ['en', 'without a smart phone', 'viden/uden-smartphone', TOP],
  ['en', 'no passport', 'viden/uden-pas-eller-koerekort', TOP],
  ['en', 'passport expired', 'viden/uden-pas-eller-koerekort', TOP],
  ['en', 'passports', 'viden/uden-pas-eller-koerekort', TOP],
  ['en', 'driving licence', 'viden/uden-pas-eller-koerekort', TOP],
  ['en', 'drivers license', 'viden/uden-pas-eller-koerekort', TOP],
  ['en', 'bank', 'viden/i-banken', TOP],
  ['en', 'nem id', 'viden/nemid-til-mitid', AMONG_THREE],
  ['en', 'key card', 'viden/noeglekort-og-noegleapp', TOP],
  ['en', 'power of attorney', 'viden/digital-fuldmagt', TOP],
  ['en', 'power of atorney', 'viden/digital-fuldmagt', TOP],
  ['en', 'exemption', 'viden/fritagelse-digital-post', TOP],
  ['en', 'exempt from digital post', 'viden/fritagelse-digital-post', TOP],
  ['en', 'mailbox', 'viden/digital-post', TOP],
  ['en', 'e-boks', 'viden/digital-post', AMONG_THREE],
  ['en', 'read access', 'viden/laeseadgang', TOP],
  ['en', 'id card', 'viden/legitimationskort', TOP],
  ['en', 'legitimationskort', 'viden/legitimationskort', TOP],
  ['en', 'credit warning', 'viden/kreditadvarsel', TOP],
  ['en', 'scam', 'viden/mistanke-om-misbrug', AMONG_THREE],
  ['en', 'misuse', 'misbrug', TOP],
  ['en', 'hacked', 'misbrug', AMONG_THREE],
  ['en', 'help my mother', 'viden/hjaelper', AMONG_THREE],
  ['en', 'greenland', 'viden/bor-i-udlandet', TOP],
  ['en', 'live abroad', 'viden/bor-i-udlandet', TOP],
  ['en', 'housing benefit', 'viden/boligstoette', TOP],
  ['en', 'holiday pay', 'viden/feriepenge', TOP],
  ['en', 'student grant', 'viden/su', TOP],
  ['en', 'medical record', 'viden/sundhedsoplysninger', TOP],
  ['en', 'new address', 'viden/flytning', TOP],
  ['en', 'personattest', 'ord', TOP],
  ['en', 'residence certificate', 'ord', AMONG_THREE],
  ['en', 'municipality', 'mere/kommune', AMONG_THREE],
  ['en', 'complain', 'viden/afvist', TOP],
  ['en', 'opening hours', 'telefon', TOP],
  ['en', 'forgot my pin', 'I forgot my PIN code', TOP],
  ['en', 'new in denmark', 'I am new in Denmark', TOP],
  ['en', 'children', 'It is about a young person aged 13-17', TOP],
  ['en', 'bopaelsattest', 'ord', TOP],
  ['en', 'bopaelsattest', 'viden/uden-pas-eller-koerekort', AMONG_THREE],
])('in %s, %j', (lang, typed, expected, place) => {
  test(`finds ${expected} among the first ${place}`, () => {
    expect(found(lang, typed).slice(0, place)).toContain(expected);
  });
});

describe.each(langs)('the search in %s', (lang) => {
  test.each(['', ' ', '?', '%%%', '<script>', 'zzzxqqwv', 'qwrtpsdfg', '42424242', '😀', '\u0000'])(
    'finds nothing for %j',
    (typed) => {
      expect(found(lang, typed)).toEqual([]);
    },
  );

  test.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])(
    'is not misled by %j',
    (typed) => {
      expect(() => found(lang, typed)).not.toThrow();
    },
  );

  test('shows a topic once, and never too much', () => {
    for (const typed of [
      'mitid',
      'pas',
      'a',
      'e',
      'borgerservice',
      'mitid pas telefon bank post',
    ]) {
      const results = searches[lang](typed);
      const topics = results.filter(({ kind }) => kind === 'topic').map(({ page }) => page);
      expect(new Set(topics).size).toBe(topics.length);
      expect(results.length).toBeLessThanOrEqual(12);
    }
  });

  test('leads to the place in a topic where the words stand', () => {
    const typed = { da: 'røde postkasser', en: 'red letter boxes' }[lang];
    const [first] = searches[lang](typed);
    expect(first?.page).toBe('viden/uden-digitalt-id');
    expect(first?.place).not.toBe('');
  });

  test('takes a very long text', () => {
    expect(found(lang, 'mitid '.repeat(100_000)).length).toBeGreaterThan(0);
  });

  test('finds every topic by its title', () => {
    for (const { kind, page, place, title } of parts[lang].flat()) {
      if (kind === 'topic' && place === '') {
        expect([title, found(lang, title)[0]]).toEqual([title, page]);
      }
    }
  });

  test('weighs no more than it may', () => {
    const bytes = parts[lang].map((rows) => brotliCompressSync(JSON.stringify(rows)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.language);
    const topics = bytes.filter((_, index) => isTopicId(partIds[index] ?? ''));
    expect(topics).toHaveLength(topicIds.length);
    expect(Math.max(...topics)).toBeLessThanOrEqual(budget.topic);
  });
});
