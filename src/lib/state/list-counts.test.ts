import { expect, test } from 'vitest';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import { countTicks } from './list-counts';
import { ListStore } from './list-store.svelte';
import { MyList } from './my-list.svelte';

test('counts the rows of a list as its own page does, also after a refusal', async () => {
  const repository = createMemoryRepository();
  const contents = await repository.load();
  if (!contents.ok) throw new Error(contents.error.kind);
  const store = new ListStore(() => Promise.resolve({ repository, contents: contents.value }));
  await store.open();
  await store.putAnswer('errand', 'first-mitid');
  expect(countTicks(store.list)).toBeUndefined();
  await store.putAnswer('bring', ['passport-dk']);
  await store.putAnswer('situation', 'years');
  await store.putAnswer('booking', 'yes');
  await store.putTick('phone', new Date());
  await store.putTick('moon', new Date());
  const mine = new MyList(store);
  expect(countTicks(store.list)).toEqual({ done: 1, total: mine.checklist.items.length });
  await store.putEntry({ kind: 'note', key: 'outcome', value: { version: 1, id: 'papers' } });
  expect(mine.outcome).toBe('papers');
  expect(countTicks(store.list)?.total).toBe(mine.checklist.items.length);
});
