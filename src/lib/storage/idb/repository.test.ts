import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, LIST, listIn, tick } from '../../../../tests/support/entries';
import { emptyList } from '../list-repository';
import { valueOf } from '../value-of';
import { holdStores } from './hold-stores';
import { createIdbRepository } from './repository';
import { DATABASE_NAME } from './schema';

const AT = new Date('2026-11-22T09:30:00.000Z');

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Watches openings, so that a test can break the newest connection. */
function watchOpenings() {
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  return {
    count: () => open.mock.calls.length,
    newest(): IDBDatabase {
      const opening = open.mock.results.at(-1);
      if (opening?.type !== 'return') throw new Error('nothing was opened');
      return opening.value.result;
    },
  };
}

/** What a browser does when the person clears its data. By `apply`, as the package's own type is wrong. */
function endByForce(database: IDBDatabase): void {
  Reflect.apply(forceCloseDatabase, undefined, [database]);
}

describe('what is kept', () => {
  it('is there for the next page', async () => {
    await createIdbRepository().putEntry(LIST, tick('a', AT));
    expect(listIn(await createIdbRepository().load()).ticks).toEqual(new Map([['a', AT]]));
  });

  it('is on the disk before it is called kept', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect((await createIdbRepository().putEntry(LIST, tick('a', AT))).ok).toBe(true);
    const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  it('is the union of what two tabs tick at once', async () => {
    const [first, second] = [createIdbRepository(), createIdbRepository()];
    const ids = Array.from({ length: 50 }, (_, n) => `item-${String(n)}`);
    const saved = await Promise.all(
      ids.map((id, n) => (n % 2 === 0 ? first : second).putEntry(LIST, tick(id, AT))),
    );
    expect(saved.every((result) => result.ok)).toBe(true);
    expect([...listIn(await createIdbRepository().load()).ticks.keys()].sort()).toEqual(
      [...ids].sort(),
    );
  });

  it('survives damaged records, which stay where they are', async () => {
    const repository = createIdbRepository();
    await repository.putEntry(LIST, answer('errand', 'first-mitid'));
    await repository.putEntry(LIST, tick('good', AT));
    const raw = await openDB(DATABASE_NAME);
    await raw.put('entries', { listId: LIST, kind: 'answer', key: 'no-value' });
    await raw.put('entries', { listId: LIST, kind: 'answer', key: 42, value: 'x' });
    await raw.put('entries', { listId: 7, kind: 'answer', key: 'no-list', value: 'x' });
    await raw.put('entries', { listId: LIST, kind: 'tick', key: 'null', value: null });
    await raw.put('entries', { listId: LIST, kind: 'wish', key: 'unknown-kind', value: 'x' });
    const loaded = await repository.load();
    expect(listIn(loaded).answers).toEqual(new Map([['errand', 'first-mitid']]));
    expect(listIn(loaded).ticks).toEqual(new Map([['good', AT]]));
    expect([...valueOf(loaded).damaged].sort()).toEqual([
      'entries/?',
      'entries/no-list',
      'entries/no-value',
      'entries/null',
      'entries/unknown-kind',
    ]);
    expect(await raw.count('entries')).toBe(7);
    raw.close();
  });
});

describe('erasing everything', () => {
  it('leaves no database, lets other tabs go and tells them', async () => {
    const here = createIdbRepository();
    const there = createIdbRepository();
    await here.putEntry(LIST, tick('a', AT));
    await there.load();
    const heard: string[] = [];
    there.onStatus((status) => heard.push(status));
    expect(await here.eraseAll()).toEqual({ ok: true, value: undefined });
    expect(await indexedDB.databases()).toEqual([]);
    expect(heard).toEqual(['erased']);
    expect((await there.putEntry(LIST, tick('b', AT))).ok).toBe(true);
    expect([...listIn(await here.load()).ticks.keys()]).toEqual(['b']);
    expect(heard).toEqual(['erased', 'ready']);
  });

  it('says what stands in the way: a tab that does not let go', async () => {
    const stubborn = await openDB(DATABASE_NAME);
    const repository = createIdbRepository({ openMs: 20 });
    expect(await repository.eraseAll()).toEqual({ ok: false, error: { kind: 'blocked' } });
    stubborn.close();
  });
});

describe('a lost connection', () => {
  it('ended by the browser heals at the next operation', async () => {
    const openings = watchOpenings();
    const repository = createIdbRepository();
    const heard: string[] = [];
    const stop = repository.onStatus((status) => heard.push(status));
    await repository.putEntry(LIST, tick('a', AT));
    endByForce(openings.newest());
    await vi.waitFor(() => {
      expect(heard).toEqual(['lost']);
    });
    expect((await repository.putEntry(LIST, tick('b', AT))).ok).toBe(true);
    expect(heard).toEqual(['lost', 'ready']);
    expect([...listIn(await repository.load()).ticks.keys()]).toEqual(['a', 'b']);
    expect(openings.count()).toBe(2);
    stop();
    endByForce(openings.newest());
    await repository.load();
    expect(heard).toEqual(['lost', 'ready']);
  });

  it('closed without a word heals within the operation', async () => {
    const openings = watchOpenings();
    const repository = createIdbRepository();
    await repository.putEntry(LIST, tick('a', AT));
    openings.newest().close();
    expect((await repository.putEntry(LIST, tick('b', AT))).ok).toBe(true);
    expect([...listIn(await repository.load()).ticks.keys()]).toEqual(['a', 'b']);
  });

  it('is not reopened for ever', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('internal error', 'UnknownError');
    });
    expect(await createIdbRepository().load()).toEqual({
      ok: false,
      error: { kind: 'unavailable', cause: 'UnknownError' },
    });
    expect(open).toHaveBeenCalledTimes(3);
  });

  it('keeps the order of a tick that needed a second try and its removal', async () => {
    const repository = createIdbRepository();
    await repository.load();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('internal error', 'UnknownError');
    });
    const ticked = repository.putEntry(LIST, tick('a', AT));
    const removed = repository.deleteEntry(LIST, 'tick', 'a');
    expect([(await ticked).ok, (await removed).ok]).toEqual([true, true]);
    expect(put).toHaveBeenCalledTimes(2);
    expect(listIn(await repository.load()).ticks.size).toBe(0);
  });
});

describe('a browser in trouble', () => {
  it('with a full disk says so after the requests said yes, and keeps the older data', async () => {
    const repository = createIdbRepository();
    await repository.putEntry(LIST, tick('old', AT));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failAtCommit);
    expect(await repository.putEntry(LIST, tick('new', AT))).toEqual({
      ok: false,
      error: { kind: 'full' },
    });
    expect(
      await repository.replaceList(LIST, {
        ...emptyList,
        answers: new Map([
          ['errand', 'first-mitid'],
          ['age', 'adult'],
        ]),
      }),
    ).toEqual({ ok: false, error: { kind: 'full' } });
    put.mockRestore();
    expect([...listIn(await repository.load()).ticks.keys()]).toEqual(['old']);
    expect((await repository.putEntry(LIST, tick('after-clean-up', AT))).ok).toBe(true);
  });

  it('without IndexedDB is unavailable', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await createIdbRepository().putEntry(LIST, tick('a', AT))).toMatchObject({
      ok: false,
      error: { kind: 'unavailable' },
    });
  });

  it('that throws on open is unavailable', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await createIdbRepository().load()).toEqual({
      ok: false,
      error: { kind: 'unavailable', cause: 'SecurityError' },
    });
  });

  it('that never answers an open is given up in time', async () => {
    const open = vi
      .spyOn(IDBFactory.prototype, 'open')
      .mockImplementation(() => new IDBOpenDBRequest());
    expect(await createIdbRepository({ openMs: 20 }).load()).toEqual({
      ok: false,
      error: { kind: 'timeout', afterMs: 20 },
    });
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('that stalls one read is asked again over a new connection', async () => {
    const repository = createIdbRepository({ readMs: 20 });
    await repository.putEntry(LIST, tick('a', AT));
    const letGo = await holdStores();
    const openings = watchOpenings();
    const stop = repository.onStatus((status) => {
      if (status === 'lost') void letGo();
    });
    expect([...listIn(await repository.load()).ticks.keys()]).toEqual(['a']);
    expect(openings.count()).toBe(1);
    stop();
  });

  it('that stalls every write is given up after the second, and nothing appears later', async () => {
    const repository = createIdbRepository({ writeMs: 20 });
    await repository.putEntry(LIST, tick('a', AT));
    const letGo = await holdStores();
    const openings = watchOpenings();
    expect(await repository.putEntry(LIST, tick('b', AT))).toEqual({
      ok: false,
      error: { kind: 'timeout', afterMs: 20 },
    });
    expect(openings.count()).toBe(1);
    await letGo();
    expect([...listIn(await repository.load()).ticks.keys()]).toEqual(['a']);
  });
});

/** What Chromium does at full quota: the request succeeds, then the whole transaction is taken back. */
function failAtCommit(this: IDBObjectStore, value: unknown): IDBRequest<IDBValidKey> {
  const { transaction } = this;
  const request = this.add(value);
  request.addEventListener('success', () => {
    transaction.abort();
    Object.defineProperty(transaction, 'error', {
      value: new DOMException('no room', 'QuotaExceededError'),
    });
  });
  return request;
}
