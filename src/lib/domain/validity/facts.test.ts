import { describe, expect, it } from 'vitest';
import { isDay } from '../calendar/day';
import { disagreementOf, disagreements, type Disagreement } from './disagreements';
import type { Fact } from './fact';
import { factOf, facts, isFactId } from './facts';
import { sourceIds } from './source-ids';

const allFacts: [string, Fact][] = Object.entries(facts);
const allDisagreements: [string, Disagreement][] = Object.entries(disagreements);
const known = new Set<string>(sourceIds);
const files = import.meta.glob<Record<string, object>>('./facts-*.ts', { eager: true });

describe('facts', () => {
  it('are told apart by their ids, also across files', () => {
    const ids = Object.values(files).flatMap((file) => Object.values(file).flatMap(Object.keys));
    expect(ids.sort()).toEqual(Object.keys(facts).sort());
  });

  it.each(allFacts)('%s names known sources, each once', (_id, { sources }) => {
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.filter((source) => !known.has(source))).toEqual([]);
  });

  it.each(allFacts)('%s has days that exist, in order', (_id, fact) => {
    const { checkedOn, reviewBy, validFrom, validTo } = fact;
    expect(isDay(checkedOn)).toBe(true);
    expect(isDay(reviewBy)).toBe(true);
    expect(reviewBy > checkedOn).toBe(true);
    if (validFrom !== undefined) expect(isDay(validFrom)).toBe(true);
    if (validTo !== undefined) expect(isDay(validTo)).toBe(true);
    if (validFrom !== undefined && validTo !== undefined) expect(validFrom <= validTo).toBe(true);
  });

  it('end where NemID ended', () => {
    const ends = allFacts.flatMap(([id, { validTo }]) =>
      validTo === undefined ? [] : [[id, validTo]],
    );
    expect(ends).toEqual([
      ['nemid-closed', '2023-10-31'],
      ['nemid-bank-closed', '2022-10-31'],
      ['nemid-support-closed', '2023-06-30'],
      ['nemid-bank-card-closed', '2022-06-30'],
      ['nemid-new-card-closed', '2023-05-30'],
      ['nemid-switch-closed', '2023-06-05'],
      ['nemid-then', '2023-10-31'],
    ]);
  });

  it('are found by id, and nothing else is', () => {
    expect(factOf('witness-limit')).toBe(facts['witness-limit']);
    expect(isFactId('witness-limit')).toBe(true);
    expect(['', 'toString', 'witness', 'Witness-limit'].filter(isFactId)).toEqual([]);
  });
});

describe('disagreements', () => {
  it('are each behind at least one fact, and every one that a fact names exists', () => {
    const named = new Set(allFacts.flatMap(([, fact]) => fact.disagreement ?? []));
    expect([...named].sort()).toEqual(Object.keys(disagreements).sort());
  });

  it.each(allDisagreements)('%s has sides, known sources and a decision', (_id, disagreement) => {
    const { sides, chosen, decidedOn } = disagreement;
    expect(Object.keys(sides).length).toBeGreaterThan(1);
    expect(Object.keys(sides)).toContain(chosen);
    expect(isDay(decidedOn)).toBe(true);
    for (const { sources } of Object.values(sides)) {
      expect(sources.filter((source) => !known.has(source))).toEqual([]);
    }
  });

  it('never leave a fact that we rely on with rejected sources only', () => {
    const unsupported = allFacts.flatMap(([id, fact]) => {
      if (fact.disagreement === undefined || fact.sureness === 'ask-first') return [];
      const { sides, chosen } = disagreementOf(fact.disagreement);
      const supporting: readonly string[] = sides[chosen]?.sources ?? [];
      return fact.sources.some((source) => supporting.includes(source)) ? [] : [id];
    });
    expect(unsupported).toEqual([]);
  });
});
