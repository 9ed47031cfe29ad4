import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredList } from './list-repository';
import { openListRepository, type OpenedRepository } from './open-list-repository';
import { LIST, listIn, tick } from '../../../tests/support/entries';
import { valueOf } from './value-of';

const AT = new Date('2026-11-22T09:30:00.000Z');

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function reasonOf(opened: OpenedRepository): unknown {
  return opened.kept ? undefined : opened.reason;
}

it('gives the kept list with what lies in it', async () => {
  const first = await openListRepository();
  expect(first.kept).toBe(true);
  await first.repository.putEntry(LIST, tick('a', AT));
  first.repository.close();
  const second = await openListRepository();
  expect(second.contents.lists.get(LIST)?.ticks).toEqual(new Map([['a', AT]]));
  second.repository.close();
});

it('works from memory where nothing can be kept, and says why', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const opened = await openListRepository();
  expect(reasonOf(opened)).toMatchObject({ kind: 'unavailable' });
  expect(opened.contents.lists.size).toBe(0);
  await opened.repository.putEntry(LIST, tick('a', AT));
  expect(listIn(await opened.repository.load()).ticks.size).toBe(1);
});

describe('the copy', () => {
  const kept = new Map<string, string>();

  beforeEach(async () => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    const { repository, saveCopy } = await openListRepository();
    await repository.putEntry(LIST, tick('a', AT));
    saveCopy(valueOf(await repository.load()));
    repository.close();
  });

  it('is not looked at while the database has lists', async () => {
    const opened = await openListRepository();
    expect(opened.kept && opened.copy).toBeUndefined();
    opened.repository.close();
  });

  it('is offered where the database has none', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const opened = await openListRepository();
    expect(opened.contents.lists.size).toBe(0);
    expect(opened.kept && opened.copy?.lists.get(LIST)?.ticks).toEqual(new Map([['a', AT]]));
    opened.repository.close();
  });

  it('is offered where only the copy has a list that counts', async () => {
    const isMade = ({ ticks }: StoredList) => ticks.has('a');
    vi.stubGlobal('indexedDB', new IDBFactory());
    const begun = await openListRepository({ isMade });
    await begun.repository.putEntry(LIST, tick('b', AT));
    begun.repository.close();
    const opened = await openListRepository({ isMade });
    expect(opened.kept && opened.copy?.lists.get(LIST)?.ticks).toEqual(new Map([['a', AT]]));
    opened.saveCopy(opened.contents);
    opened.repository.close();
    const later = await openListRepository({ isMade });
    expect(later.kept && later.copy).toBeUndefined();
    later.repository.close();
  });

  it('is in memory where the database cannot be opened', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const opened = await openListRepository();
    expect(reasonOf(opened)).toMatchObject({ kind: 'unavailable' });
    expect(opened.contents.lists.get(LIST)?.ticks).toEqual(new Map([['a', AT]]));
    expect(listIn(await opened.repository.load()).ticks).toEqual(new Map([['a', AT]]));
  });
});

it('does not wait longer than told, tries included', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new IDBOpenDBRequest());
  expect(reasonOf(await openListRepository({ withinMs: 20 }))).toEqual({
    kind: 'timeout',
    afterMs: 20,
  });
});
