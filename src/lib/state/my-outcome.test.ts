import { expect, it } from 'vitest';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import type { ListRepository } from '$lib/storage/list-repository';
import { ListStore } from './list-store.svelte';
import { MyOutcome } from './my-outcome.svelte';

const tickedAt = new Date('2026-11-20T18:00:00Z');
const ticksOf = (store: ListStore) => [...store.list.ticks.keys()].sort();

async function openStore(repository: ListRepository): Promise<ListStore> {
  const contents = await repository.load();
  if (!contents.ok) throw new Error(contents.error.kind);
  const store = new ListStore(() => Promise.resolve({ repository, contents: contents.value }));
  await store.open();
  return store;
}

it('opens what was not enough, keeps the rest, and survives the next launch', async () => {
  const repository = createMemoryRepository();
  const store = await openStore(repository);
  await store.putTick('passport-dk', tickedAt);
  await store.putTick('phone', tickedAt);
  await store.putAnswer('errand', 'first-mitid');
  await new MyOutcome(store).note('papers');
  expect(ticksOf(store)).toEqual(['phone']);

  const later = await openStore(repository);
  const mine = new MyOutcome(later);
  expect(mine.noted).toEqual({ id: 'papers', reopened: new Map([['passport-dk', tickedAt]]) });
  expect(ticksOf(later)).toEqual(['phone']);
  expect(later.list.answers.get('errand')).toBe('first-mitid');
});

it('gives the ticks back to whoever meant something else, however fast', async () => {
  const store = await openStore(createMemoryRepository());
  await store.putTick('passport-dk', tickedAt);
  await store.putTick('witness', tickedAt);
  const mine = new MyOutcome(store);
  await Promise.all([mine.note('papers'), mine.note('witness'), mine.note('worked')]);
  expect(ticksOf(store)).toEqual(['passport-dk', 'witness']);
  expect(store.list.ticks.get('passport-dk')).toEqual(tickedAt);
  expect(mine.noted).toEqual({ id: 'worked', reopened: new Map() });
});

it('leaves a tick alone that was set anew', async () => {
  const store = await openStore(createMemoryRepository());
  const again = new Date('2026-11-24T08:00:00Z');
  await store.putTick('passport-dk', tickedAt);
  const mine = new MyOutcome(store);
  await mine.note('papers');
  await store.putTick('passport-dk', again);
  await mine.note('no-time');
  expect(store.list.ticks.get('passport-dk')).toEqual(again);
});

it('belongs to the list in hand, and goes with it', async () => {
  const store = await openStore(createMemoryRepository());
  const mine = new MyOutcome(store);
  await mine.note('worked');
  await store.addList();
  expect(mine.noted).toBeUndefined();
  await store.activate('list-1');
  await store.startOver();
  expect(mine.noted).toBeUndefined();
  await store.undoRemove();
  expect(mine.noted?.id).toBe('worked');
});
