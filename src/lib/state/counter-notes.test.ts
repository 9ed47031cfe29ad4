import { expect, it } from 'vitest';
import type { ListRepository } from '$lib/storage/list-repository';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import { CounterNotes } from './counter-notes.svelte';
import { ListStore } from './list-store.svelte';

async function openStore(repository: ListRepository): Promise<ListStore> {
  const contents = await repository.load();
  if (!contents.ok) throw new Error(contents.error.kind);
  const store = new ListStore(() => Promise.resolve({ repository, contents: contents.value }));
  await store.open();
  return store;
}

it('keeps the number and the choices for the next launch, and forgets the number when told', async () => {
  const repository = createMemoryRepository();
  const notes = new CounterNotes(await openStore(repository));
  expect(notes.queueNumber).toBeUndefined();
  expect(notes.clerkChoices).toEqual({ language: undefined, needs: [] });
  await notes.noteQueueNumber('A42');
  await notes.chooseForClerk({ language: 'so', needs: ['hearing', 'helper'] });

  const later = new CounterNotes(await openStore(repository));
  expect(later.queueNumber).toBe('A42');
  expect(later.clerkChoices).toEqual({ language: 'so', needs: ['hearing', 'helper'] });
  await later.noteQueueNumber(undefined);
  await later.chooseForClerk({ language: undefined, needs: [] });

  const last = new CounterNotes(await openStore(repository));
  expect(last.queueNumber).toBeUndefined();
  expect(last.clerkChoices).toEqual({ language: undefined, needs: [] });
});

it('belong to the list in hand', async () => {
  const store = await openStore(createMemoryRepository());
  const notes = new CounterNotes(store);
  await notes.noteQueueNumber('A42');
  await notes.noteHelping(true);
  await store.addList();
  expect([notes.queueNumber, notes.isHelping]).toEqual([undefined, false]);
  await store.activate('list-1');
  expect([notes.queueNumber, notes.isHelping]).toEqual(['A42', true]);
  await notes.noteHelping(false);
  expect(notes.isHelping).toBe(false);
});

it.each([['0101901234'], [42], [{ number: 'A42' }]])(
  '%j on the phone is no number',
  async (kept) => {
    const store = await openStore(createMemoryRepository());
    await store.putEntry({ kind: 'note', key: 'queue-number', value: kept });
    expect(new CounterNotes(store).queueNumber).toBeUndefined();
  },
);
