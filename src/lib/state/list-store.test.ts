import { describe, expect, it } from 'vitest';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import type { ListContents, ListRepository, StorageError } from '$lib/storage/list-repository';
import { ListStore } from './list-store.svelte';
import { MyList } from './my-list.svelte';

const empty: ListContents = {
  answers: new Map(),
  ticks: new Map(),
  shownList: undefined,
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
    putAnswer: async (id, value) =>
      state.error === undefined ? memory.putAnswer(id, value) : { ok: false, error: state.error },
    putTick: async (id, tickedAt) =>
      state.error === undefined ? memory.putTick(id, tickedAt) : { ok: false, error: state.error },
  };
  return { repository, state };
}

async function stored(repository: ListRepository): Promise<ListContents> {
  const result = await repository.load();
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe('ListStore', () => {
  it('shows a change at once and has written it when the promise settles', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    const written = store.putAnswer('errand', 'first-mitid');
    expect(store.contents?.answers.get('errand')).toBe('first-mitid');
    await written;
    expect((await stored(repository)).answers.get('errand')).toBe('first-mitid');
    expect(store.problem).toBeUndefined();
  });

  it('keeps a tap made before the storage has answered', async () => {
    const store = new ListStore(() =>
      Promise.resolve({ repository: createMemoryRepository(), contents: empty }),
    );
    const written = store.putAnswer('errand', 'lost-phone');
    expect(store.contents).toBeUndefined();
    await written;
    expect(store.contents?.answers.get('errand')).toBe('lost-phone');
  });

  it('keeps on the screen what a full phone refuses, says so, and writes it when there is room', async () => {
    const { repository, state } = refusing({ kind: 'full' });
    const store = await openStore(repository);
    await store.putTick('witness', at);
    await store.putTick('phone', at);
    expect([...(store.contents?.ticks.keys() ?? [])]).toEqual(['witness', 'phone']);
    expect(store.problem).toEqual({ kind: 'full' });
    expect((await stored(repository)).ticks.size).toBe(0);

    state.error = undefined;
    await store.refresh();
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
      await store.putTick('phone', at);
      expect(store.contents?.ticks.has('phone')).toBe(true);
      expect(store.problem).toEqual(reason);
    },
  );

  it('starts over, and brings everything back until something new is answered', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    await store.putAnswer('errand', 'misuse');
    await store.putTick('block-mitid', at);
    await store.putShownList({ version: 1 });
    await store.startOver();
    expect([store.contents?.answers.size, store.contents?.ticks.size, store.hasList]).toEqual([
      0,
      0,
      false,
    ]);
    expect(store.canUndo).toBe(true);
    await store.undoStartOver();
    const back = await stored(repository);
    expect([back.answers.get('errand'), back.ticks.size, store.hasList]).toEqual([
      'misuse',
      1,
      true,
    ]);
    expect(store.canUndo).toBe(false);

    await store.startOver();
    await store.putAnswer('errand', 'first-mitid');
    expect(store.canUndo).toBe(false);
  });

  it('takes over what another tab wrote', async () => {
    const repository = createMemoryRepository();
    const store = await openStore(repository);
    await repository.putTick('phone', at);
    await store.refresh();
    expect(store.contents?.ticks.has('phone')).toBe(true);
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

  it('remembers the shown list once, and again when it has changed', async () => {
    const store = await openStore();
    await store.putAnswer('errand', 'misuse');
    await new MyList(store).rememberShown(at);
    const first = store.contents?.shownList;
    expect(first).toMatchObject({ version: 1, verdict: 'urgent', shownAt: at.toISOString() });
    await new MyList(store).rememberShown(new Date('2026-12-01T09:00:00Z'));
    expect(store.contents?.shownList).toBe(first);
    await store.putAnswer('errand', 'something-else');
    await store.putAnswer('booking', 'no');
    await new MyList(store).rememberShown(at);
    expect(store.contents?.shownList).toMatchObject({ verdict: 'ask-first' });
  });
});
