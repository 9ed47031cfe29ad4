import { describe, expect, it } from 'vitest';
import { emptyList } from '$lib/storage/list-repository';
import { listIn, LIST } from '../../../tests/support/entries';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import type {
  ListContents,
  ListRepository,
  StorageError,
  StorageStatus,
  StoredList,
} from '$lib/storage/list-repository';
import { SHOWN_LIST } from './list-in-hand';
import { ListStore, OUTCOME, type OpenedStorage } from './list-store.svelte';
import { MyList } from './my-list.svelte';

const empty: ListContents = {
  lists: new Map(),
  progress: new Map(),
  settings: new Map(),
  damaged: [],
};
const at = new Date('2026-11-23T09:00:00Z');

async function openStore(
  repository: ListRepository = createMemoryRepository(),
  reason?: StorageError,
): Promise<ListStore> {
  const store = new ListStore(() =>
    Promise.resolve(
      reason === undefined
        ? { repository, contents: empty }
        : { repository, contents: empty, reason },
    ),
  );
  await store.open();
  return store;
}

/** A repository whose writes are refused for as long as `error` is set. */
function refusing(error: StorageError) {
  const memory = createMemoryRepository();
  const state: { error: StorageError | undefined } = { error };
  const repository: ListRepository = {
    ...memory,
    putEntry: async (id, entry) =>
      state.error === undefined ? memory.putEntry(id, entry) : { ok: false, error: state.error },
  };
  return { repository, state };
}

async function stored(repository: ListRepository): Promise<StoredList> {
  return listIn(await repository.load());
}

describe('ListStore', () => {
  it('is empty once another window has erased everything, and writes nothing of before', async () => {
    const { repository, state } = refusing({ kind: 'full' });
    let tell: (status: StorageStatus) => void = () => undefined;
    const store = await openStore({
      ...repository,
      onStatus: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    await store.putAnswer('errand', 'first-mitid');
    tell('erased');
    expect([store.contents, store.elsewhere]).toEqual([empty, 'erased']);
    state.error = undefined;
    await store.refresh();
    expect((await repository.load()).ok && store.list).toEqual(emptyList);
    tell('ready');
    expect(store.elsewhere).toBeUndefined();
  });

  it('shows a change at once and has written it when the promise settles', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    const written = store.putAnswer('errand', 'first-mitid');
    expect(store.list.answers.get('errand')).toBe('first-mitid');
    await written;
    expect((await stored(repository)).answers.get('errand')).toBe('first-mitid');
    expect(store.problem).toBeUndefined();
  });

  it('writes nothing twice, however quickly one change follows another', async () => {
    const memory = createMemoryRepository();
    const written: string[] = [];
    const store = await openStore({
      ...memory,
      putEntry: (id, entry) => {
        written.push(`${entry.key} ${String(entry.value)}`);
        return memory.putEntry(id, entry);
      },
    });
    const [one, other] = [store.putAnswer('booking', 'yes'), store.putAnswer('errand', 'misuse')];
    const again = store.putAnswer('booking', 'no');
    await Promise.all([one, other, again]);
    expect(written).toEqual(['booking yes', 'errand misuse', 'booking no']);
    await Promise.all([1, 2, 3].map((time) => store.putAnswer('booking', time)));
    // What the next replaces before its turn is not written at all.
    expect(written.slice(3)).toEqual(['booking 1', 'booking 3']);
    expect((await stored(memory)).answers.get('booking')).toBe(3);
  });

  it('shows taps made before the storage has answered, and puts them into the list that is there then', async () => {
    const repository = createMemoryRepository();
    await repository.putEntry('list-2', { kind: 'answer', key: 'booking', value: 'yes' });
    const kept = await repository.load();
    let answerWith: (opened: OpenedStorage) => void = () => {};
    const store = new ListStore(
      () => new Promise<OpenedStorage>((resolve) => (answerWith = resolve)),
    );
    const written = [
      store.putAnswer('errand', 'misuse'),
      store.putAnswer('errand', 'lost-phone'),
      store.putAnswer('means', ['none']),
    ];
    expect(store.list.answers.get('errand')).toBe('lost-phone');
    answerWith({ repository, contents: kept.ok ? kept.value : empty });
    await store.open();
    const all = [
      ['booking', 'yes'],
      ['errand', 'lost-phone'],
      ['means', ['none']],
    ];
    expect(store.activeId).toBe('list-2');
    expect([...store.list.answers].sort()).toEqual(all);
    await Promise.all(written);
    expect([...store.list.answers].sort()).toEqual(all);
    const after = await repository.load();
    expect(after.ok && [...(after.value.lists.get('list-2')?.answers ?? [])].sort()).toEqual(all);
    expect(after.ok && [...after.value.lists.keys()]).toEqual(['list-2']);
  });

  it('keeps on the screen what a full phone refuses, says so, and writes it when there is room', async () => {
    const { repository, state } = refusing({ kind: 'full' });
    const store = await openStore(repository);
    await store.putTick('witness', at);
    await store.putTick('phone', at);
    expect([...store.list.ticks.keys()]).toEqual(['witness', 'phone']);
    expect(store.problem).toEqual({ kind: 'full' });
    expect((await stored(repository)).ticks.size).toBe(0);
    await expect(store.keepAll()).rejects.toThrow('does not keep everything');
    expect(store.isAtRisk).toBe(true);

    state.error = undefined;
    await store.keepAll();
    expect(store.isAtRisk).toBe(false);
    expect([...(await stored(repository)).ticks.keys()].sort()).toEqual(['phone', 'witness']);
    expect(store.problem).toBeUndefined();
  });

  it('writes only the last of several changes to one answer', async () => {
    const { repository, state } = refusing({ kind: 'timeout', afterMs: 1 });
    const store = await openStore(repository);
    await store.putAnswer('booking', 'yes');
    await store.putAnswer('booking', 'no');
    state.error = undefined;
    await store.refresh();
    expect((await stored(repository)).answers.get('booking')).toBe('no');
  });

  it.each<StorageError>([
    { kind: 'unavailable', cause: 'none' },
    { kind: 'timeout', afterMs: 5000 },
    { kind: 'failed', cause: 'UnknownError' },
    { kind: 'newer-version' },
  ])(
    'goes on saying that nothing is kept where the storage never opened: $kind',
    async (reason) => {
      const store = await openStore(createMemoryRepository(), reason);
      expect(store.isAtRisk).toBe(false);
      await store.putTick('phone', at);
      expect(store.list.ticks.has('phone')).toBe(true);
      expect(store.problem).toEqual(reason);
      expect(store.isAtRisk).toBe(true);
    },
  );

  it('starts over, and brings everything back until something new is answered', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    await store.putAnswer('errand', 'misuse');
    await store.putTick('block-mitid', at);
    await store.putEntry({ kind: 'note', key: SHOWN_LIST, value: { version: 1 } });
    await store.startOver();
    expect([store.list.answers.size, store.list.ticks.size, store.hasList]).toEqual([0, 0, false]);
    expect(store.lastRemoved).toBeDefined();
    await store.undoRemove();
    const back = await stored(repository);
    expect([back.answers.get('errand'), back.ticks.size, store.hasList]).toEqual([
      'misuse',
      1,
      true,
    ]);
    expect(store.lastRemoved).toBeUndefined();

    await store.startOver();
    await store.putAnswer('errand', 'first-mitid');
    expect(store.lastRemoved).toBeUndefined();
  });

  it('takes over what another tab wrote', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    await repository.putEntry(LIST, { kind: 'tick', key: 'phone', value: at });
    await store.refresh();
    expect(store.list.ticks.has('phone')).toBe(true);
  });
});

describe('several lists', () => {
  it('keeps each apart, and opens again with the one that was in hand', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    await store.putAnswer('errand', 'misuse');
    await store.addList();
    expect([store.activeId, store.list.answers.size]).toEqual(['list-2', 0]);
    await store.putAnswer('errand', 'lost-phone');
    await store.activate('list-1');
    expect(store.list.answers.get('errand')).toBe('misuse');
    await store.activate('list-2');
    expect(store.listIds).toEqual(['list-1', 'list-2']);

    const result = await repository.load();
    if (!result.ok) throw new Error(result.error.kind);
    const again = new ListStore(() => Promise.resolve({ repository, contents: result.value }));
    await again.open();
    expect([again.activeId, again.list.answers.get('errand')]).toEqual(['list-2', 'lost-phone']);
  });

  it.each([
    ['the list is gone', 'list-7'],
    ['the setting is nonsense', 'list-0'],
  ])('opens with the newest list where %s', async (_name, kept) => {
    const repository = createMemoryRepository();
    for (const id of ['list-3', 'list-12', 'dragon'])
      await repository.putEntry(id, { kind: 'answer', key: 'errand', value: id });
    await repository.putSetting('active-list', kept);
    const result = await repository.load();
    if (!result.ok) throw new Error(result.error.kind);
    const store = new ListStore(() => Promise.resolve({ repository, contents: result.value }));
    await store.open();
    expect([store.activeId, store.listIds]).toEqual(['list-12', ['list-3', 'list-12']]);
  });

  it('takes one away and brings it back, whole, while another is in hand', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    await store.putAnswer('errand', 'misuse');
    await store.putTick('block-mitid', at);
    await store.addList();
    await store.putAnswer('errand', 'lost-phone');
    await store.removeList('list-1');
    expect(store.listIds).toEqual(['list-2']);
    expect((await stored(repository)).answers.size).toBe(0);
    await store.undoRemove();
    expect((await stored(repository)).ticks.size).toBe(1);
    expect(store.listIds).toEqual(['list-1', 'list-2']);
    expect(store.activeId).toBe('list-2');
  });

  it('takes away one after the other and brings each back, the last one first', async () => {
    const store = await openStore(createMemoryRepository());
    await store.putAnswer('errand', 'misuse');
    await store.addList();
    await store.putAnswer('errand', 'lost-phone');
    await store.removeList('list-1');
    await store.removeList('list-2');
    expect([store.listIds, store.lastRemoved]).toEqual([[], 'list-2']);
    await store.undoRemove();
    expect([store.listIds, store.activeId, store.lastRemoved]).toEqual([
      ['list-2'],
      'list-2',
      'list-1',
    ]);
    await store.undoRemove();
    expect([store.listIds, store.lastRemoved]).toEqual([['list-1', 'list-2'], undefined]);
    await store.removeList('list-1');
    await store.putAnswer('errand', 'lost-phone');
    expect(store.lastRemoved).toBe('list-1');
    await store.startOver();
    expect(store.lastRemoved).toBe('list-2');
    await store.putAnswer('errand', 'misuse');
    expect(store.lastRemoved).toBe('list-1');
  });

  it('forgets how it went with another errand, and with no other answer', async () => {
    const store = await openStore(createMemoryRepository());
    await store.putAnswer('errand', 'first-mitid');
    await store.putEntry({ kind: 'note', key: OUTCOME, value: 'papers' });
    await store.putAnswer('errand', 'first-mitid');
    await store.putAnswer('situation', 'new');
    expect(store.list.notes.has(OUTCOME)).toBe(true);
    await store.putAnswer('errand', 'lost-phone');
    expect(store.list.notes.has(OUTCOME)).toBe(false);
  });

  it('goes on with the list whose questions were begun here, before anything is on the phone', async () => {
    const repository = createMemoryRepository();
    await (await openStore(repository)).putAnswer('errand', 'misuse');
    const opened = async (begun: string | undefined) => {
      const contents = await repository.load();
      if (!contents.ok) throw new Error(contents.error.kind);
      const store = new ListStore(
        () => Promise.resolve({ repository, contents: contents.value }),
        () => begun,
      );
      await store.open();
      return store.activeId;
    };
    expect(await opened('list-2')).toBe('list-2');
    expect(await opened(undefined)).toBe('list-1');
    expect(await opened('no list')).toBe('list-1');
  });

  it('drops a change that waits when its list is replaced, and no other', async () => {
    const { repository, state } = refusing({ kind: 'full' });
    const store = await openStore(repository);
    await store.putTick('phone', at);
    await store.addList();
    await store.putTick('witness', at);
    await store.replaceList('list-2', emptyList);
    state.error = undefined;
    await store.refresh();
    const result = await repository.load();
    if (!result.ok) throw new Error(result.error.kind);
    expect([...result.value.lists.keys()]).toEqual(['list-1']);
  });
});

describe('MyList', () => {
  it('reads what is stored through the rules and drops what it does not know', async () => {
    const store = await openStore();
    await store.putAnswer('errand', 'first-mitid');
    await store.putAnswer('bring', ['passport-dk', 'sword']);
    await store.putAnswer('situation', 'years');
    await store.putAnswer('shoe-size', 42);
    const list = new MyList(store);
    expect(list.stage).toBe('unfinished');
    await store.putAnswer('booking', 'yes');
    const full = new MyList(store);
    expect(full.stage).toBe('ready');
    expect(full.checklist.verdict.kind).toBe('enough');
    expect(full.answers.bring).toEqual(['passport-dk']);
  });

  it('counts ticks of items on the list only', async () => {
    const store = await openStore();
    for (const [id, value] of Object.entries({ errand: 'misuse' }))
      await store.putAnswer(id, value);
    await store.putTick('block-mitid', at);
    await store.putTick('passport-dk', at);
    await store.putTick('unknown-item', at);
    const list = new MyList(store);
    expect(list.countOf('before')).toEqual({ done: 1, total: 4 });
    expect(list.countOf('bring')).toEqual({ done: 0, total: 0 });
  });
});
