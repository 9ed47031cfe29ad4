import { describe, expect, it } from 'vitest';
import { buildChecklist } from '$lib/domain/checklist/build-checklist';
import { shownListOf, type ShownList } from '$lib/domain/checklist/shown-list';
import { parseAnswers } from '$lib/domain/errand/parse-answers';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import { SHOWN_LIST } from './list-in-hand';
import { ListStore } from './list-store.svelte';
import { markRead, noteShown } from './shown-lists';

async function openStore(): Promise<ListStore> {
  const contents = { lists: new Map(), progress: new Map(), settings: new Map(), damaged: [] };
  const store = new ListStore(() =>
    Promise.resolve({ repository: createMemoryRepository(), contents }),
  );
  await store.open();
  await store.putAnswer('errand', 'misuse');
  return store;
}

/** The list in hand, as the app of today or of tomorrow shows it. */
function shown(store: ListStore, change: Partial<ShownList> = {}): ShownList {
  const { answers } = parseAnswers(store.list.answers);
  return { ...shownListOf(buildChecklist(answers), store.list, 'da', String), ...change };
}

const kept = (store: ListStore) => store.list.notes.get(SHOWN_LIST);

describe('noteShown', () => {
  it('keeps a list shown for the first time, and writes it once', async () => {
    const store = await openStore();
    const now = shown(store);
    expect(await noteShown(store, now)).toBeUndefined();
    const first = kept(store);
    expect(first).toEqual(now);
    expect(await noteShown(store, shown(store))).toBeUndefined();
    expect(kept(store)).toBe(first);
    expect(store.hasList).toBe(true);
  });

  it('tells what an update changed until it is read, and can be found afterwards', async () => {
    const store = await openStore();
    await noteShown(store, shown(store, { verdict: 'enough' }));
    const now = shown(store);
    const told = await noteShown(store, now);
    expect(told).toMatchObject({ changes: { isOtherVerdict: true }, isRead: false });
    expect(await noteShown(store, now)).toEqual(told);
    await markRead(store, now);
    expect(kept(store)).toEqual(now);
    expect(await noteShown(store, now)).toEqual({ ...told, isRead: true });
  });

  it('tells all that was changed since the list was read, also by several updates', async () => {
    const store = await openStore();
    const rows = shown(store).rows.slice(1);
    await noteShown(store, shown(store, { verdict: 'enough', rows }));
    await noteShown(store, shown(store, { rows }));
    const { changes } = (await noteShown(store, shown(store))) ?? {};
    expect(changes).toMatchObject({ isOtherVerdict: true, added: [{}] });
  });

  it('tells nothing of what new answers change, and keeps the new list', async () => {
    const store = await openStore();
    await noteShown(store, shown(store));
    await store.putAnswer('errand', 'lost-phone');
    const now = shown(store);
    expect(await noteShown(store, now)).toBeUndefined();
    expect(kept(store)).toEqual(now);
  });

  it('forgets what an update changed once the answers are others', async () => {
    const store = await openStore();
    await noteShown(store, shown(store, { verdict: 'enough' }));
    expect(await noteShown(store, shown(store))).toBeDefined();
    await markRead(store, shown(store));
    await store.putAnswer('errand', 'lost-phone');
    expect(await noteShown(store, shown(store))).toBeUndefined();
    expect(kept(store)).toEqual(shown(store));
  });

  it('tells each list its own', async () => {
    const store = await openStore();
    await noteShown(store, shown(store, { verdict: 'enough' }));
    expect(await noteShown(store, shown(store))).toBeDefined();
    await store.addList();
    await store.putAnswer('errand', 'misuse');
    expect(await noteShown(store, shown(store))).toBeUndefined();
    await store.activate('list-1');
    expect(await noteShown(store, shown(store))).toBeDefined();
  });

  it('never writes into a list that came into hand meanwhile', async () => {
    const store = await openStore();
    await noteShown(store, shown(store, { verdict: 'enough' }));
    const telling = noteShown(store, shown(store));
    await store.addList();
    expect(await telling).toBeUndefined();
    expect(kept(store)).toBeUndefined();
    await store.activate('list-1');
    expect(kept(store)).toMatchObject({ verdict: 'enough' });
  });

  it('keeps the list of today in the place of a torn one', async () => {
    const store = await openStore();
    await store.putEntry({ kind: 'note', key: SHOWN_LIST, value: 'torn' });
    const now = shown(store);
    expect(await noteShown(store, now)).toBeUndefined();
    expect(kept(store)).toEqual(now);
  });
});
