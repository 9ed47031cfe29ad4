import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openListRepository, type OpenedRepository } from './open-list-repository';
import { LIST, listIn, tick } from '../../../tests/support/entries';

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

it('does not wait longer than told, tries included', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new IDBOpenDBRequest());
  expect(reasonOf(await openListRepository({ withinMs: 20 }))).toEqual({
    kind: 'timeout',
    afterMs: 20,
  });
});
