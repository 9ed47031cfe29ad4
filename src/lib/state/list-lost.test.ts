import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, tick } from '../../../tests/support/entries';
import { DATABASE_NAME } from '$lib/storage/idb/schema';
import { createIdbRepository } from '$lib/storage/idb/repository';
import { valueOf } from '$lib/storage/value-of';
import type { ListContents, ListRepository } from '$lib/storage/list-repository';
import { ListStore } from './list-store.svelte';

const AT = new Date('2026-11-23T09:00:00Z');

interface Window {
  readonly repository: ListRepository;
  readonly store: ListStore;
  /** What was put into the copy, the last one last. */
  readonly copies: ListContents[];
}

let open: {
  readonly mock: { readonly results: readonly { type: string; value?: unknown }[] };
  mockClear(): unknown;
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  open = vi.spyOn(IDBFactory.prototype, 'open');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function openWindow(): Promise<Window> {
  const repository = createIdbRepository();
  const copies: ListContents[] = [];
  const contents = valueOf(await repository.load());
  const store = new ListStore(() =>
    Promise.resolve({ repository, contents, saveCopy: (copy) => void copies.push(copy) }),
  );
  await store.open();
  return { repository, store, copies };
}

/** A window with two lists, a tick, something read and a language. */
async function openFull(): Promise<Window> {
  const full = await openWindow();
  await full.store.putAnswer('errand', 'misuse');
  await full.store.putTick('block-mitid', AT);
  await full.store.addList();
  await full.store.putAnswer('errand', 'lost-phone');
  await full.store.putProgress('vidne', AT);
  await full.store.putSetting('lang', 'en');
  return full;
}

/** What the browser does when its data is cleared: ends every connection, and nothing is there any more. */
async function clearData(...windows: readonly Window[]): Promise<void> {
  const ended = open.mock.results.map(({ value }) => value);
  vi.stubGlobal('indexedDB', new IDBFactory());
  for (const opening of ended)
    if (
      opening instanceof IDBOpenDBRequest &&
      opening.readyState === 'done' &&
      opening.error === null
    )
      Reflect.apply(forceCloseDatabase, undefined, [opening.result]);
  await vi.waitFor(() => {
    for (const { repository } of windows) expect(repository.status()).toBe('lost');
  });
}

const kept = async (): Promise<ListContents> => valueOf(await createIdbRepository().load());
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('data that is cleared while a page is open', () => {
  it('comes back whole with the next tick, in the database and the copy', async () => {
    const { store, repository, copies } = await openFull();
    await clearData({ store, repository, copies });
    const before = store.contents;
    await store.putTick('new-tick', AT);
    const whole = await kept();
    expect(whole).toEqual(store.contents);
    expect({ ...before, lists: undefined }).toEqual({ ...whole, lists: undefined });
    expect([...whole.lists.keys()]).toEqual(['list-1', 'list-2']);
    expect(whole.lists.get('list-1')?.ticks.size).toBe(1);
    expect(copies.at(-1)).toEqual(whole);
    expect(store.problem).toBeUndefined();
  });

  it('comes back when the page is looked at again, the copy too', async () => {
    const { store, repository, copies } = await openFull();
    const before = store.contents;
    await clearData({ store, repository, copies });
    copies.length = 0;
    await store.refresh();
    expect(store.contents).toEqual(before);
    expect(await kept()).toEqual(before);
    expect(copies).toEqual([before]);
  });

  it('that cannot be put back stays on the screen, the copy stays, and that is told', async () => {
    const { store, repository, copies } = await openFull();
    const before = store.contents;
    const copy = copies.at(-1);
    await clearData({ store, repository, copies });
    const create = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await store.refresh();
    expect(store.problem).toBeDefined();
    expect(store.contents).toEqual(before);
    await store.putTick('new-tick', AT);
    expect(store.problem).toBeDefined();
    expect(copies.at(-1)).toBe(copy);
    create.mockRestore();
    await store.refresh();
    expect(store.problem).toBeUndefined();
    expect(await kept()).toEqual(store.contents);
    expect(store.list.ticks.has('new-tick')).toBe(true);
  });

  it('is put back by one window, and what is deleted there stays deleted in the other', async () => {
    const one = await openFull();
    const other = await openWindow();
    await clearData(one, other);
    await one.store.removeList('list-1');
    await other.store.putTick('new-tick', AT);
    expect([...(await kept()).lists.keys()]).toEqual(['list-2']);
    await other.store.refresh();
    expect(other.store.listIds).toEqual(['list-2']);
  });

  it.each([
    ['the copy is gone', { key: 'id-klar-lists', newValue: null }],
    ['it says so', { key: 'id-klar-erased', newValue: 'yes' }],
  ])(
    'is not put back where another window has erased everything since: %s',
    async (_how, heard) => {
      const one = await openFull();
      const other = await openWindow();
      await clearData(one, other);
      await one.store.eraseAll();
      await other.store.hear(heard);
      expect([other.store.listIds, other.store.elsewhere]).toEqual([[], 'erased']);
      expect(await names()).toEqual([]);
      await other.store.putAnswer('errand', 'misuse');
      expect(other.store.elsewhere).toBeUndefined();
      expect([...(await kept()).lists.keys()]).toEqual(['list-1']);
    },
  );

  it('is put back although the browser has emptied the small store too', async () => {
    const full = await openFull();
    await clearData(full);
    await full.store.hear({ key: null, newValue: null });
    expect([...(await kept()).lists.keys()]).toEqual(['list-1', 'list-2']);
  });

  it('goes with a tick into a database that another window has begun anew without a list', async () => {
    const full = await openFull();
    await clearData(full);
    await (await openWindow()).store.putProgress('pas', AT);
    await full.store.putTick('new-tick', AT);
    expect((await kept()).lists).toEqual(full.store.contents?.lists);
    expect([...(await kept()).progress.keys()]).toEqual(['pas']);
  });

  it('is offered as a copy where another window has begun anew without a list', async () => {
    const full = await openFull();
    const before = full.store.contents;
    const copy = full.copies.at(-1);
    await clearData(full);
    await (await openWindow()).store.putProgress('pas', AT);
    await full.store.refresh();
    expect([full.store.listIds, full.store.hasCopy]).toEqual([[], true]);
    expect(full.copies.at(-1)).toBe(copy);
    await full.store.restoreCopy();
    expect((await kept()).lists).toEqual(before?.lists);
  });
});

describe('what is deleted on purpose', () => {
  it('stays away: everything, also while the page is looked at', async () => {
    const { store } = await openFull();
    const erased = store.eraseAll();
    await Promise.all([erased, store.refresh()]);
    expect(await erased).toBe(true);
    await store.refresh();
    expect([store.listIds, await names()]).toEqual([[], []]);
    open.mockClear();
    await store.refresh();
    expect(open).not.toHaveBeenCalled();
    await store.putProgress('vidne', AT);
    expect((await kept()).lists.size).toBe(0);
  });

  it('stays away: everything, where the browser only does it after it was given up', async () => {
    const { store, repository } = await openFull();
    vi.spyOn(repository, 'eraseAll').mockResolvedValue({ ok: false, error: { kind: 'blocked' } });
    expect(await store.eraseAll()).toBe(false);
    repository.close();
    vi.stubGlobal('indexedDB', new IDBFactory());
    await store.refresh();
    expect([store.listIds, await names()]).toEqual([[], []]);
  });

  it('stays away: the last list, deleted in another window', async () => {
    const one = await openWindow();
    await one.store.putAnswer('errand', 'misuse');
    const other = await openWindow();
    await one.store.startOver();
    await other.store.refresh();
    expect([other.store.listIds, other.store.hasCopy]).toEqual([[], false]);
    await other.store.putSetting('lang', 'en');
    expect((await kept()).lists.size).toBe(0);
  });
});

it('looking for a list makes no database', async () => {
  const repository = createIdbRepository();
  expect((await repository.load()).ok).toBe(true);
  expect(await names()).toEqual([]);
  await repository.putEntry('list-1', tick('a', AT));
  await repository.putEntry('list-1', answer('errand', 'misuse'));
  expect((await openDB(DATABASE_NAME)).version).toBe(2);
});
