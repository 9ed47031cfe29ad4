import { expect, test } from 'vitest';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import { ListStore } from './list-store.svelte';
import { openWitnessList, witnessListIn } from './witness-list';

async function openStore(): Promise<ListStore> {
  const repository = createMemoryRepository();
  const contents = await repository.load();
  if (!contents.ok) throw new Error(contents.error.kind);
  const store = new ListStore(() => Promise.resolve({ repository, contents: contents.value }));
  await store.open();
  return store;
}

test('a witness has one list, however often it is asked for, beside the own one', async () => {
  const store = await openStore();
  await store.putAnswer('errand', 'first-mitid');
  const mine = store.list;
  expect(witnessListIn(store)).toBeUndefined();
  expect(await openWitnessList(store, undefined)).toBe(false);
  expect(store.activeId).toBe('list-2');
  await store.activate('list-1');
  expect(await openWitnessList(store, ['adult', 'mitid-30-days'])).toBe(true);
  expect(await openWitnessList(store, undefined)).toBe(true);
  expect(store.listIds).toEqual(['list-1', 'list-2']);
  expect(store.activeId).toBe('list-2');
  expect(store.list.answers.get('fit')).toEqual(['adult', 'mitid-30-days']);
  expect(store.contents?.lists.get('list-1')).toEqual(mine);
});
