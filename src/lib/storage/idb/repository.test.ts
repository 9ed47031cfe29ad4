import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListRepository } from '../list-repository';
import { valueOf } from '../value-of';
import { createIdbRepository, type IdbOptions } from './repository';
import { MIGRATIONS, type MigrationStep } from './migrations';
import { DATABASE_NAME, STORES } from './schema';

const AT = new Date('2026-11-22T09:30:00.000Z');
const nothing: MigrationStep = () => undefined;

let created: ListRepository[] = [];

function create(options: IdbOptions = {}): ListRepository {
  const repository = createIdbRepository(options);
  created.push(repository);
  return repository;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const repository of created) repository.close();
  created = [];
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

/** Another tab with a transaction that does not end, so that ours never starts. Gives the way to end it. */
async function holdStores(): Promise<() => Promise<void>> {
  const other = await openDB(DATABASE_NAME);
  const transaction = other.transaction(STORES, 'readwrite');
  let isHeld = true;
  const hold = async (): Promise<void> => {
    do await transaction.objectStore('ticks').count();
    while (isHeld);
    await transaction.done;
    other.close();
  };
  const held = hold();
  return () => {
    isHeld = false;
    return held;
  };
}

describe('what is kept', () => {
  it('is there for the next page', async () => {
    await create().putTick('a', AT);
    expect(valueOf(await create().load()).ticks).toEqual(new Map([['a', AT]]));
  });

  it('is the union of what two tabs tick at once', async () => {
    const [first, second] = [create(), create()];
    const ids = Array.from({ length: 50 }, (_, n) => `item-${String(n)}`);
    const saved = await Promise.all(
      ids.map((id, n) => (n % 2 === 0 ? first : second).putTick(id, AT)),
    );
    expect(saved.every((result) => result.ok)).toBe(true);
    expect([...valueOf(await create().load()).ticks.keys()].sort()).toEqual([...ids].sort());
  });

  it('survives damaged records, which stay where they are', async () => {
    const repository = create();
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

describe('migrations', () => {
  it.each<[string, MigrationStep]>([
    [
      'at once',
      (database) => {
        database.deleteObjectStore('ticks');
        throw new Error('broken step');
      },
    ],
    [
      'after a wait',
      async (_database, transaction) => {
        await transaction.objectStore('answers').clear();
        throw new Error('broken step');
      },
    ],
    [
      'by a failed request',
      async (_database, transaction) => {
        await transaction.objectStore('answers').clear();
        const answers = transaction.objectStore('answers');
        await answers.add({ questionId: 'a', value: 1 });
        await answers.add({ questionId: 'a', value: 2 });
        return undefined;
      },
    ],
  ])('that fail %s leave the old version and its data', async (_name, broken) => {
    const before = create();
    await before.putAnswer('errand', 'first-mitid');
    await before.putTick('a', AT);
    before.close();

    const failing = create({ steps: [...MIGRATIONS, nothing, broken] });
    expect(await failing.load()).toEqual({
      ok: false,
      error: { kind: 'failed', cause: 'migration' },
    });
    const raw = await openDB(DATABASE_NAME);
    expect(raw.version).toBe(1);
    raw.close();
    const contents = valueOf(await create().load());
    expect(contents.answers).toEqual(new Map([['errand', 'first-mitid']]));
    expect(contents.ticks).toEqual(new Map([['a', AT]]));
  });

  it('run in order, only those that are missing, and may read what they change', async () => {
    const before = create();
    await before.putSetting('lang', 'da');
    before.close();
    const ran: string[] = [];
    const steps: MigrationStep[] = [
      ...MIGRATIONS,
      async (_database, transaction) => {
        const settings = transaction.objectStore('settings');
        const lang = await settings.get('lang');
        await settings.put({ key: 'lang', value: `${lang?.value ?? ''}-DK` });
        ran.push('second');
        return undefined;
      },
      () => {
        ran.push('third');
        return undefined;
      },
    ];
    expect(valueOf(await create({ steps }).load()).settings.get('lang')).toBe('da-DK');
    expect(ran).toEqual(['second', 'third']);
  });

  it('of a newer app are recognised, and its data is left alone', async () => {
    const newer = create({ steps: [...MIGRATIONS, nothing] });
    await newer.putTick('a', AT);
    newer.close();
    const older = create();
    const result = await older.putTick('b', AT);
    expect(result).toEqual({ ok: false, error: { kind: 'newer-version' } });
    expect(older.status()).toBe('newer-version');
    expect([...valueOf(await newer.load()).ticks.keys()]).toEqual(['a']);
  });

  it('in another tab are let through at once, and this tab is told', async () => {
    const older = create();
    const heard: string[] = [];
    older.onStatus((status) => heard.push(status));
    await older.putTick('a', AT);
    const newer = create({ steps: [...MIGRATIONS, nothing] });
    expect([...valueOf(await newer.load()).ticks.keys()]).toEqual(['a']);
    expect(heard).toEqual(['newer-version']);
    expect(await older.putTick('b', AT)).toEqual({ ok: false, error: { kind: 'newer-version' } });
  });

  it('held up by a tab that will not let go are given up, and the late opening is closed', async () => {
    const stubborn = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore('settings', { keyPath: 'key' });
      },
    });
    const waiting = create({ steps: [nothing, nothing], openMs: 20 });
    expect(await waiting.load()).toEqual({ ok: false, error: { kind: 'blocked' } });

    stubborn.close();
    // Queues behind the late opening at version 2. It gets through without `blocked` only if that one was closed.
    const blocked = vi.fn();
    const next = await openDB(DATABASE_NAME, 3, { blocked });
    expect(next.version).toBe(3);
    expect(blocked).not.toHaveBeenCalled();
    next.close();
  });
});

describe('a lost connection', () => {
  it('ended by the browser heals at the next operation', async () => {
    const openings = watchOpenings();
    const repository = create();
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
    const repository = create();
    await repository.putTick('a', AT);
    openings.newest().close();
    expect((await repository.putTick('b', AT)).ok).toBe(true);
    expect([...valueOf(await repository.load()).ticks.keys()]).toEqual(['a', 'b']);
  });

  it('is not reopened for ever', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('internal error', 'UnknownError');
    });
    expect(await create().load()).toEqual({
      ok: false,
      error: { kind: 'unavailable', cause: 'UnknownError' },
    });
    expect(open).toHaveBeenCalledTimes(3);
  });

  it('keeps the order of a tick that needed a second try and its removal', async () => {
    const openings = watchOpenings();
    const repository = create();
    await repository.load();
    openings.newest().close();
    const ticked = repository.putTick('a', AT);
    const removed = repository.deleteTick('a');
    expect([(await ticked).ok, (await removed).ok]).toEqual([true, true]);
    expect(valueOf(await repository.load()).ticks.size).toBe(0);
  });
});

describe('a browser in trouble', () => {
  it('with a full disk says so after the requests said yes, and keeps the older data', async () => {
    const repository = create();
    await repository.putTick('old', AT);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failAtCommit);
    expect(await repository.putTick('new', AT)).toEqual({ ok: false, error: { kind: 'full' } });
    expect(
      await repository.replaceList({
        answers: new Map([['errand', 'x']]),
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
    expect(await create().putTick('a', AT)).toMatchObject({
      ok: false,
      error: { kind: 'unavailable' },
    });
  });

  it('that throws on open is unavailable', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await create().load()).toEqual({
      ok: false,
      error: { kind: 'unavailable', cause: 'SecurityError' },
    });
  });

  it('that never answers an open is given up in time', async () => {
    const open = vi
      .spyOn(IDBFactory.prototype, 'open')
      .mockImplementation(() => new IDBOpenDBRequest());
    expect(await create({ openMs: 20 }).load()).toEqual({
      ok: false,
      error: { kind: 'timeout', afterMs: 20 },
    });
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('that stalls one read is asked again over a new connection', async () => {
    const repository = create({ readMs: 20 });
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
    const repository = create({ writeMs: 20 });
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
