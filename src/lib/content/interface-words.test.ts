import { describe, expect, test } from 'vitest';
import { carry as danishCarry } from './da/carry';
import { checklistWords as danishChecklist } from './da/checklist';
import { counter as danishCounter } from './da/counter';
import { more as danishMore } from './da/more';
import { ui as danishUi } from './da/ui';
import { carry as englishCarry } from './en/carry';
import { checklistWords as englishChecklist } from './en/checklist';
import { counter as englishCounter } from './en/counter';
import { more as englishMore } from './en/more';
import { ui as englishUi } from './en/ui';
import { paperIds } from '$lib/domain/identity/papers';
import { figuresOf } from './figures';
import { lixOf, sentencesOf, wordsOf } from './readability';

const modules = import.meta.glob<Record<string, unknown>>('./{da,en}/*.ts', { eager: true });

/** Rows of the list stand in large type on a narrow phone, hence at most so many characters. */
const limits = { lix: 35, sentenceWords: 25, rowTitle: 36, rowNote: 90 } as const;

/** Promises that only the clerk could make, addresses that closed with NemID, and leftovers of writing. */
const forbidden = [
  /\bgodkendt/i,
  /\bopfyldt/i,
  /\bapproved\b/i,
  /\bfulfilled\b/i,
  /72\s?24\s?70\s?50/,
  /nemid\.nu/i,
  /\bTODO\b/i,
];

/** Functions are called with each of these, so that singular, plural and "not known" are all read. */
const sampleArguments = [1, 3, null] as const;

interface Line {
  /** The keys that lead to the text. */
  readonly key: string;
  readonly text: string;
}

function linesOf(value: unknown, key = ''): readonly Line[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value === 'function') {
    return sampleArguments.flatMap((sample) => {
      const said: unknown = Reflect.apply(value, undefined, [sample, sample, sample]);
      return linesOf(said, `${key}(${sample})`);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => linesOf(inner, `${key}.${name}`));
}

const names = Object.keys(modules).flatMap((file) => /^\.\/da\/(.+)\.ts$/.exec(file)?.[1] ?? []);
const wordsIn = (lang: 'da' | 'en', name: string) => linesOf(modules[`./${lang}/${name}.ts`]);

const isRunningText = (text: string) => /[.?!…]$/.test(text);
/** `key: text` of the lines that break a rule, so that a failure says where to look. */
const linesWhere = (lines: readonly Line[], isWrong: (text: string) => boolean) =>
  lines.filter(({ text }) => isWrong(text)).map(({ key, text }) => `${key}: ${text}`);

/** Do these marks come in pairs, the opening one first? */
function arePaired(text: string, open: string, close: string): boolean {
  const marks = (text.match(/[„“”]/g) ?? []).filter((mark) => mark === open || mark === close);
  return (
    marks.length % 2 === 0 && marks.every((mark, index) => mark === (index % 2 ? close : open))
  );
}

/** What must be the same in both languages, sorted, as the order of words differs. */
function sameIn(lang: 'da' | 'en', text: string) {
  const { phones, numbers, months, weekdays } = figuresOf(lang, text);
  return {
    phones: phones.toSorted(),
    numbers: numbers.toSorted(),
    months: months.toSorted(),
    weekdays: weekdays.toSorted(),
  };
}

test('every module of words is read, in both languages', () => {
  expect(names.length).toBeGreaterThan(5);
  expect(Object.keys(modules)).toHaveLength(names.length * 2);
  for (const name of names) expect(wordsIn('da', name)).not.toEqual([]);
});

describe.each(names)('the Danish words of %s', (name) => {
  const lines = wordsIn('da', name);

  test('are plain', () => {
    const texts = new Set(lines.map(({ text }) => text).filter(isRunningText));
    expect(lixOf([...texts])).toBeLessThanOrEqual(limits.lix);
  });

  test('use Danish quotation marks', () => {
    const isWrong = (text: string) => /["'”»«]/.test(text) || !arePaired(text, '„', '“');
    expect(linesWhere(lines, isWrong)).toEqual([]);
  });
});

describe.each(names)('the English words of %s', (name) => {
  test('use English quotation marks', () => {
    const isWrong = (text: string) => /["'„»«]/.test(text) || !arePaired(text, '“', '”');
    expect(linesWhere(wordsIn('en', name), isWrong)).toEqual([]);
  });
});

describe.each(names)('the words of %s', (name) => {
  const danish = wordsIn('da', name);
  const english = wordsIn('en', name);
  const both = [...danish, ...english];

  test('have no long sentences', () => {
    const isWrong = (text: string) =>
      sentencesOf(text).some((sentence) => wordsOf(sentence).length > limits.sentenceWords);
    expect(linesWhere(both, isWrong)).toEqual([]);
  });

  test('promise nothing that only the clerk decides, and offer nothing that closed', () => {
    const isWrong = (text: string) => forbidden.some((pattern) => pattern.test(text));
    expect(linesWhere(both, isWrong)).toEqual([]);
  });

  test('are cleanly written', () => {
    const isWrong = (text: string) =>
      text.trim() !== text || text === '' || /\s\s|\.\.\./.test(text);
    expect(linesWhere(both, isWrong)).toEqual([]);
  });

  test('say the same in both languages: keys, phone numbers, numbers and dates', () => {
    const factsOf = (lang: 'da' | 'en', lines: readonly Line[]) =>
      lines.map(({ key, text }) => ({ key, ...sameIn(lang, text) }));
    expect(factsOf('en', english)).toEqual(factsOf('da', danish));
  });
});

test.each([
  ['Danish', danishCarry, danishCounter, danishMore, danishUi],
  ['English', englishCarry, englishCounter, englishMore, englishUi],
])('the screen for carrying has one name, and the hint the way to it, in %s', (...of) => {
  const [, carry, counter, more, ui] = of;
  const { title } = counter.views.carry;
  expect(more.carry).toBe(title);
  expect(carry.out.how).toContain(title);
  expect(carry.out.how).toContain(ui.tabs.list);
});

describe.each([
  ['Danish', danishChecklist],
  ['English', englishChecklist],
])('the rows of the list, in %s', (_, { items }) => {
  const rows = Object.entries(items).map(([id, row]) => linesOf(row, id));

  test('have short titles', () => {
    const titles = rows.flatMap((lines) => lines.filter(({ key }) => key.endsWith('.title')));
    expect(titles.length).toBeGreaterThan(40);
    expect(linesWhere(titles, (text) => text.length > limits.rowTitle)).toEqual([]);
  });

  test('tell the papers apart, whichever stand together', () => {
    const titles = paperIds.map((id) => items[id].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('have short notes', () => {
    const notes = rows.flatMap((lines) => lines.filter(({ key }) => !key.endsWith('.title')));
    expect(linesWhere(notes, (text) => text.length > limits.rowNote)).toEqual([]);
  });
});
