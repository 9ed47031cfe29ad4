import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, LIST, listIn, tick } from '../../../../tests/support/entries';
import { valueOf } from '../value-of';
import { holdStores } from './hold-stores';
import { MIGRATIONS, type MigrationStep } from './migrations';
import { createIdbRepository } from './repository';
import { DATABASE_NAME } from './schema';

const AT = new Date('2026-11-22T09:30:00.000Z');
const nothing: MigrationStep = () => undefined;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The database as the first version of the app made it. */
const openFirstVersion = () =>
  openDB(DATABASE_NAME, 1, {
    upgrade(database) {
      database.createObjectStore('answers', { keyPath: 'questionId' });
      database.createObjectStore('ticks', { keyPath: 'itemId' });
      database.createObjectStore('shownList', { keyPath: 'id' });
      database.createObjectStore('progress', { keyPath: 'topicId' });
      database.createObjectStore('settings', { keyPath: 'key' });
    },
  });

describe('migrations', () => {
  it.each<[string, MigrationStep]>([
    [
      'at once',
      (database) => {
        database.deleteObjectStore('entries');
        throw new Error('broken step');
      },
    ],
    [
      'after a wait',
      async (_database, transaction) => {
        await transaction.objectStore('entries').clear();
        throw new Error('broken step');
      },
    ],
    [
      'by a failed request',
      async (_database, transaction) => {
        const settings = transaction.objectStore('settings');
        await settings.clear();
        await settings.add({ key: 'a', value: '1' });
        await settings.add({ key: 'a', value: '2' });
        return undefined;
      },
    ],
  ])('that fail %s leave the old version and its data', async (_name, broken) => {
    const before = createIdbRepository();
    await before.putEntry(LIST, answer('errand', 'first-mitid'));
    await before.putEntry(LIST, tick('a', AT));
    before.close();

    const failing = createIdbRepository({ steps: [...MIGRATIONS, nothing, broken] });
    expect(await failing.load()).toEqual({
      ok: false,
      error: { kind: 'failed', cause: 'migration' },
    });
    const raw = await openDB(DATABASE_NAME);
    expect(raw.version).toBe(MIGRATIONS.length);
    raw.close();
    const contents = listIn(await createIdbRepository().load());
    expect(contents.answers).toEqual(new Map([['errand', 'first-mitid']]));
    expect(contents.ticks).toEqual(new Map([['a', AT]]));
  });

  it('make the one list of version 1 the first of several, with everything in it', async () => {
    const first = await openFirstVersion();
    await first.put('answers', { questionId: 'errand', value: 'first-mitid' });
    await first.put('answers', { questionId: 'no-value' });
    await first.put('ticks', { itemId: 'phone', tickedAt: AT.toISOString() });
    await first.put('shownList', { id: 'current', list: { version: 1 } });
    await first.put('progress', { topicId: 'vidne', readAt: AT.toISOString() });
    await first.put('settings', { key: 'lang', value: 'en' });
    first.close();

    expect(valueOf(await createIdbRepository().load())).toEqual({
      lists: new Map([
        [
          'list-1',
          {
            answers: new Map([['errand', 'first-mitid']]),
            checks: new Map(),
            ticks: new Map([['phone', AT]]),
            notes: new Map([['shown-list', { version: 1 }]]),
          },
        ],
      ]),
      progress: new Map([['vidne', AT]]),
      settings: new Map([['lang', 'en']]),
      damaged: ['entries/no-value'],
    });
    const raw = await openDB(DATABASE_NAME);
    for (const store of ['answers', 'ticks', 'shownList']) expect(await raw.count(store)).toBe(0);
    raw.close();
  });

  it('end with the same step by step as all at once', async () => {
    const lay = async (): Promise<void> => {
      const first = await openFirstVersion();
      await first.put('answers', { questionId: 'errand', value: 'first-mitid' });
      await first.put('ticks', { itemId: 'phone', tickedAt: AT.toISOString() });
      first.close();
    };
    const everything = async () => {
      const raw = await openDB(DATABASE_NAME);
      const stores = [...raw.objectStoreNames];
      const found = await Promise.all(stores.map((store) => raw.getAll(store)));
      raw.close();
      return stores.map((store, at) => [store, found[at]]);
    };
    const open = async (upTo: number): Promise<void> => {
      const repository = createIdbRepository({ steps: MIGRATIONS.slice(0, upTo) });
      await repository.load();
      repository.close();
    };
    await lay();
    await open(MIGRATIONS.length);
    const direct = await everything();

    vi.stubGlobal('indexedDB', new IDBFactory());
    await lay();
    for (let version = 1; version <= MIGRATIONS.length; version += 1) await open(version);
    expect(await everything()).toEqual(direct);
    expect(direct.flat(2)).toContainEqual(expect.objectContaining({ kind: 'tick', key: 'phone' }));
  });

  it('run in order, only those that are missing, and may read what they change', async () => {
    const before = createIdbRepository();
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
    expect(valueOf(await createIdbRepository({ steps }).load()).settings.get('lang')).toBe('da-DK');
    expect(ran).toEqual(['second', 'third']);
  });

  it('of a newer app are recognised, and its data is left alone', async () => {
    const newer = createIdbRepository({ steps: [...MIGRATIONS, nothing] });
    await newer.putEntry(LIST, tick('a', AT));
    newer.close();
    const older = createIdbRepository();
    const result = await older.putEntry(LIST, tick('b', AT));
    expect(result).toEqual({ ok: false, error: { kind: 'newer-version' } });
    expect(older.status()).toBe('newer-version');
    expect([...listIn(await newer.load()).ticks.keys()]).toEqual(['a']);
  });

  it('in another tab are let through at once, and this tab is told', async () => {
    const older = createIdbRepository();
    const heard: string[] = [];
    older.onStatus((status) => heard.push(status));
    await older.putEntry(LIST, tick('a', AT));
    const newer = createIdbRepository({ steps: [...MIGRATIONS, nothing] });
    expect([...listIn(await newer.load()).ticks.keys()]).toEqual(['a']);
    expect(heard).toEqual(['newer-version']);
    expect(await older.putEntry(LIST, tick('b', AT))).toEqual({
      ok: false,
      error: { kind: 'newer-version' },
    });
  });

  it('in another tab let a write that is under way finish, without this tab feeling well', async () => {
    const older = createIdbRepository();
    await older.putSetting('lang', 'da');
    const letGo = await holdStores();
    const heard: string[] = [];
    older.onStatus((status) => heard.push(status));
    const saving = older.putEntry(LIST, tick('a', AT));
    const newer = createIdbRepository({ steps: [...MIGRATIONS, nothing] }).load();
    await vi.waitFor(() => {
      expect(heard).toEqual(['newer-version']);
    });
    await letGo();
    expect((await saving).ok).toBe(true);
    expect([...listIn(await newer).ticks.keys()]).toEqual(['a']);
    expect(heard).toEqual(['newer-version']);
  });

  it('on a disk too full for them say so', async () => {
    const before = createIdbRepository();
    await before.putEntry(LIST, tick('a', AT));
    before.close();
    const tooBig: MigrationStep = (_database, transaction) => {
      const raw = unwrap(transaction);
      raw.abort();
      Object.defineProperty(raw, 'error', {
        value: new DOMException('no room', 'QuotaExceededError'),
      });
      return undefined;
    };
    expect(await createIdbRepository({ steps: [...MIGRATIONS, tooBig] }).load()).toEqual({
      ok: false,
      error: { kind: 'full' },
    });
    expect(listIn(await createIdbRepository().load()).ticks.size).toBe(1);
  });

  it('held up by a tab that will not let go are given up, and the late opening is closed', async () => {
    const stubborn = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore('settings', { keyPath: 'key' });
      },
    });
    const open = vi.spyOn(IDBFactory.prototype, 'open');
    const waiting = createIdbRepository({ steps: [nothing, nothing], openMs: 20 });
    expect(await waiting.load()).toEqual({ ok: false, error: { kind: 'blocked' } });

    const late = open.mock.results[0];
    if (late?.type !== 'return') throw new Error('nothing was opened');

    stubborn.close();
    // Queues behind the late opening, which has therefore come through when this one has.
    const next = await openDB(DATABASE_NAME, 2);
    expect(() => late.value.result.transaction('settings')).toThrow(/connection|closed|state/i);
    next.close();
  });
});
