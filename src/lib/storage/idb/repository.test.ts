import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    await createIdbRepository().putTick('a', AT);
    expect(valueOf(await createIdbRepository().load()).ticks).toEqual(new Map([['a', AT]]));
  });

  it('is the union of what two tabs tick at once', async () => {
    const [first, second] = [createIdbRepository(), createIdbRepository()];
    const ids = Array.from({ length: 50 }, (_, n) => `item-${String(n)}`);
    const saved = await Promise.all(
      ids.map((id, n) => (n % 2 === 0 ? first : second).putTick(id, AT)),
    );
    expect(saved.every((result) => result.ok)).toBe(true);
    expect([...valueOf(await createIdbRepository().load()).ticks.keys()].sort()).toEqual(
      [...ids].sort(),
    );
  });

  it('survives damaged records, which stay where they are', async () => {
    const repository = createIdbRepository();
    await repository.putAnswer('errand', 'first-mitid');
    await repository.putTick('good', AT);
    const raw = await openDB(DATABASE_NAME);
    await raw.put('answers', { questionId: 'no-value' });
    await raw.put('answers', { questionId: 42, value: 'x' });
    await raw.put('ticks', { itemId: 'null', tickedAt: null });
    await raw.put('shownList', { id: 'current' });
    const contents = valueOf(await repository.load());
    expect(contents.answers).toEqual(new Map([['errand', 'first-mitid']]));
    expect(contents.ticks).toEqual(new Map([['good', AT]]));
    expect([...contents.damaged].sort()).toEqual([
      'answers/?',
      'answers/no-value',
      'shownList/current',
      'ticks/null',
    ]);
    expect(await raw.count('answers')).toBe(3);
    raw.close();
  });
});

describe('a lost connection', () => {
  it('ended by the browser heals at the next operation', async () => {
    const openings = watchOpenings();
    const repository = createIdbRepository();
    const heard: string[] = [];
    const stop = repository.onStatus((status) => heard.push(status));
    await repository.putTick('a', AT);
    endByForce(openings.newest());
    await vi.waitFor(() => {
      expect(heard).toEqual(['lost']);
    });
    expect((await repository.putTick('b', AT)).ok).toBe(true);
    expect(heard).toEqual(['lost', 'ready']);
    expect([...valueOf(await repository.load()).ticks.keys()]).toEqual(['a', 'b']);
    expect(openings.count()).toBe(2);
    stop();
    endByForce(openings.newest());
    await repository.load();
    expect(heard).toEqual(['lost', 'ready']);
  });

  it('closed without a word heals within the operation', async () => {
    const openings = watchOpenings();
    const repository = createIdbRepository();
    await repository.putTick('a', AT);
    openings.newest().close();
    expect((await repository.putTick('b', AT)).ok).toBe(true);
    expect([...valueOf(await repository.load()).ticks.keys()]).toEqual(['a', 'b']);
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
    const ticked = repository.putTick('a', AT);
    const removed = repository.deleteTick('a');
    expect([(await ticked).ok, (await removed).ok]).toEqual([true, true]);
    expect(put).toHaveBeenCalledTimes(2);
    expect(valueOf(await repository.load()).ticks.size).toBe(0);
  });
});

describe('a browser in trouble', () => {
  it('with a full disk says so after the requests said yes, and keeps the older data', async () => {
    const repository = createIdbRepository();
    await repository.putTick('old', AT);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failAtCommit);
    expect(await repository.putTick('new', AT)).toEqual({ ok: false, error: { kind: 'full' } });
    expect(
      await repository.replaceList({
        answers: new Map([
          ['errand', 'first-mitid'],
          ['age', 'adult'],
        ]),
        ticks: new Map(),
        shownList: undefined,
      }),
    ).toEqual({ ok: false, error: { kind: 'full' } });
    put.mockRestore();
    expect([...valueOf(await repository.load()).ticks.keys()]).toEqual(['old']);
    expect((await repository.putTick('after-clean-up', AT)).ok).toBe(true);
  });

  it('without IndexedDB is unavailable', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await createIdbRepository().putTick('a', AT)).toMatchObject({
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
    await repository.putTick('a', AT);
    const letGo = await holdStores();
    const openings = watchOpenings();
    const stop = repository.onStatus((status) => {
      if (status === 'lost') void letGo();
    });
    expect([...valueOf(await repository.load()).ticks.keys()]).toEqual(['a']);
    expect(openings.count()).toBe(1);
    stop();
  });

  it('that stalls every write is given up after the second, and nothing appears later', async () => {
    const repository = createIdbRepository({ writeMs: 20 });
    await repository.putTick('a', AT);
    const letGo = await holdStores();
    const openings = watchOpenings();
    expect(await repository.putTick('b', AT)).toEqual({
      ok: false,
      error: { kind: 'timeout', afterMs: 20 },
    });
    expect(openings.count()).toBe(1);
    await letGo();
    expect([...valueOf(await repository.load()).ticks.keys()]).toEqual(['a']);
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
