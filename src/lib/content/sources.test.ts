import { describe, expect, it } from 'vitest';
import { langs, type Lang } from '$lib/i18n/lang';
import { isDay } from '$lib/domain/calendar/day';
import { disagreements, type Disagreement } from '$lib/domain/validity/disagreements';
import type { Fact } from '$lib/domain/validity/fact';
import { facts } from '$lib/domain/validity/facts';
import { newestDay } from '$lib/domain/validity/freshness';
import { sourceIds } from '$lib/domain/validity/source-ids';
import { disagreements as daWords } from './da/disagreements';
import { disagreements as enWords } from './en/disagreements';
import { lixOf, sentencesOf, wordsOf } from './readability';
import { sourceOf, sources, type Source } from './sources';

const allSources: [string, Source][] = Object.entries(sources);
const guidance = import.meta.glob<string>('./guidance/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('sources', () => {
  it('are the ids of the domain, each id once', () => {
    expect(new Set(sourceIds).size).toBe(sourceIds.length);
    expect(Object.keys(sources).sort()).toEqual([...sourceIds].sort());
  });

  it.each(allSources)('%s has a title, a publisher and an address that parses', (_id, source) => {
    expect(source.title).not.toBe('');
    expect(source.publisher).not.toBe('');
    expect(URL.canParse(source.address)).toBe(true);
    expect(['https:', 'http:']).toContain(new URL(source.address).protocol);
    expect(source.archived).toBe(true);
  });

  it.each(allSources)('%s was read on a day, and is not younger than that', (_id, source) => {
    const { readOn, years } = source;
    expect(isDay(readOn)).toBe(true);
    expect(readOn <= newestDay(Object.values(facts))).toBe(true);
    if (years === undefined) return;
    expect(years[0]).toBeGreaterThanOrEqual(2010);
    expect(years[0]).toBeLessThanOrEqual(years[1]);
    expect(years[1]).toBeLessThanOrEqual(Number(readOn.slice(0, 4)));
  });

  it('can be told apart by publisher, title and language', () => {
    const labels = allSources.map(([, { publisher, title, language }]) =>
      [publisher, title, language].join(' | '),
    );
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('stand once each: one address has one id, unless copies of different years were read', () => {
    const copies = allSources.map(([, { address, years }]) => {
      const { host, pathname, searchParams } = new URL(address);
      searchParams.delete('cookieSupport');
      const page = host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
      return [page, searchParams.toString(), years?.join('-') ?? ''].join(' ');
    });
    expect(copies.filter((copy, at) => copies.indexOf(copy) !== at)).toEqual([]);
  });

  it('are each named by a fact, by a side of a disagreement or by a page of guidance', () => {
    const named = new Set<string>([
      ...Object.values<Fact>(facts).flatMap((fact) => fact.sources),
      ...Object.values<Disagreement>(disagreements).flatMap(({ sides }) =>
        Object.values(sides).flatMap((side) => side.sources),
      ),
    ]);
    const lines = new Set(Object.values(guidance).flatMap((page) => page.split('\n')));
    expect(lines.size).toBeGreaterThan(0);
    expect(sourceIds.filter((id) => !named.has(id) && !lines.has(`  - ${id}`))).toEqual([]);
  });
});

/** Newest first: the later last year, then the later first year. Without a known year there is nothing to compare. */
function newestYears(ids: Disagreement['sides'][string]['sources']): number | undefined {
  const ages = ids.flatMap((id) => {
    const years = sourceOf(id).years;
    return years === undefined ? [] : [years[1] * 10_000 + years[0]];
  });
  return ages.length === 0 ? undefined : Math.max(...ages);
}

describe('a disagreement that the newest source decides', () => {
  const decided = Object.entries<Disagreement>(disagreements).filter(
    ([, { because }]) => because === 'newest',
  );

  it.each(decided)('%s follows no older side', (_id, { sides, chosen }) => {
    const ours = newestYears(sides[chosen]?.sources ?? ['mitid-about']);
    const newer = Object.entries(sides).filter(([side, { sources: ids }]) => {
      const theirs = newestYears(ids);
      return side !== chosen && ours !== undefined && theirs !== undefined && theirs > ours;
    });
    expect(newer).toEqual([]);
  });

  it('has known years for both sides often enough to mean something', () => {
    const compared = decided.filter(([, { sides }]) =>
      Object.values(sides).every((side) => newestYears(side.sources) !== undefined),
    );
    expect(compared.map(([id]) => id)).toEqual([
      'witness-mitid-age',
      'witness-papers',
      'foreign-licence',
      'faroese-passport',
      'driving-licence-app',
      'cpr-required',
      'nemid-final-date',
      'forgotten-password',
    ]);
  });
});

describe('the words of the disagreements', () => {
  interface Text {
    readonly topic: string;
    readonly sides: Readonly<Record<string, string>>;
    readonly choice: string;
  }
  const words: Readonly<Record<Lang, Readonly<Record<string, Text>>>> = {
    da: daWords,
    en: enWords,
  };
  const passagesOf = (lang: Lang) =>
    Object.values(words[lang]).flatMap(({ topic, sides, choice }) => [
      topic,
      ...Object.values(sides),
      choice,
    ]);

  it.each(langs)('stand in %s for exactly the sides there are', (lang) => {
    for (const [id, { sides }] of Object.entries<Disagreement>(disagreements)) {
      expect(Object.keys(words[lang][id]?.sides ?? {}).sort()).toEqual(Object.keys(sides).sort());
    }
    expect(passagesOf(lang).every((passage) => passage.trim() !== '')).toBe(true);
  });

  it('say every number in both languages', () => {
    const numbersOf = (text: string) =>
      (text.replaceAll(',', '.').match(/\d[\d.]*\d|\d/g) ?? []).sort();
    const numbersIn = (text: Text | undefined) => numbersOf(JSON.stringify(text ?? '')).join();
    const differing = Object.keys(disagreements).filter(
      (id) => numbersIn(words.da[id]) !== numbersIn(words.en[id]),
    );
    expect(differing).toEqual([]);
  });

  it('are plain Danish', () => {
    expect(lixOf(passagesOf('da'))).toBeLessThanOrEqual(30);
  });

  it.each(langs)('have no sentence over 25 words in %s', (lang) => {
    const long = passagesOf(lang)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > 25);
    expect(long).toEqual([]);
  });
});
