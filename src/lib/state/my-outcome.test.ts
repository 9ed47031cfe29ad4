import { expect, it } from 'vitest';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import type { ListRepository } from '$lib/storage/list-repository';
import { CounterNotes } from './counter-notes.svelte';
import { ListStore } from './list-store.svelte';
import { MyAppointment } from './my-appointment.svelte';
import { MyList } from './my-list.svelte';
import { MyOutcome } from './my-outcome.svelte';

const tickedAt = new Date('2026-11-20T18:00:00Z');
const toldAt = new Date('2026-11-23T10:00:00Z');
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
  await new MyOutcome(store).note('papers', toldAt);
  expect(ticksOf(store)).toEqual(['phone']);

  const later = await openStore(repository);
  const mine = new MyOutcome(later);
  expect(mine.noted).toEqual({
    id: 'papers',
    toldAt,
    reopened: new Map([['passport-dk', tickedAt]]),
  });
  expect(ticksOf(later)).toEqual(['phone']);
  expect(later.list.answers.get('errand')).toBe('first-mitid');
});

it('gives the ticks back to whoever meant something else, however fast', async () => {
  const store = await openStore(createMemoryRepository());
  await store.putTick('passport-dk', tickedAt);
  await store.putTick('witness', tickedAt);
  const mine = new MyOutcome(store);
  await Promise.all([
    mine.note('papers', toldAt),
    mine.note('witness', toldAt),
    mine.note('worked', toldAt),
  ]);
  expect(ticksOf(store)).toEqual(['passport-dk', 'witness']);
  expect(store.list.ticks.get('passport-dk')).toEqual(tickedAt);
  expect(mine.noted).toEqual({ id: 'worked', toldAt, reopened: new Map() });
});

it('takes the queue number away: it was that of the visit', async () => {
  const store = await openStore(createMemoryRepository());
  const notes = new CounterNotes(store);
  await notes.noteQueueNumber('A42');
  await new MyOutcome(store).note('no-time', toldAt);
  expect(notes.queueNumber).toBeUndefined();
  await notes.noteQueueNumber('B7');
  expect(notes.queueNumber).toBe('B7');
});

it('leaves a tick alone that was set anew', async () => {
  const store = await openStore(createMemoryRepository());
  const again = new Date('2026-11-24T08:00:00Z');
  await store.putTick('passport-dk', tickedAt);
  const mine = new MyOutcome(store);
  await mine.note('papers', toldAt);
  await store.putTick('passport-dk', again);
  await mine.note('no-time', toldAt);
  expect(store.list.ticks.get('passport-dk')).toEqual(again);
});

it('belongs to the list in hand, and goes with it', async () => {
  const store = await openStore(createMemoryRepository());
  const mine = new MyOutcome(store);
  await mine.note('worked', toldAt);
  await store.addList();
  expect(mine.noted).toBeUndefined();
  await store.activate('list-1');
  await store.startOver();
  expect(mine.noted).toBeUndefined();
  await store.undoRemove();
  expect(mine.noted?.id).toBe('worked');
});

it('changes the list in hand, and what the list was made from', async () => {
  const store = await openStore(createMemoryRepository());
  await store.putAnswer('errand', 'first-mitid');
  await store.putAnswer('bring', ['passport-dk']);
  await store.putAnswer('situation', 'years');
  await store.putAnswer('booking', 'in-line');
  const list = new MyList(store);
  expect([list.checklist.verdict.kind, list.isInLine]).toEqual(['enough', true]);
  await new MyOutcome(store).note('questions', toldAt);
  expect([list.checklist.verdict.kind, list.isInLine]).toEqual(['missing', false]);
  expect(list.before.verdict.kind).toBe('enough');
  expect(list.waysOut.map(({ missing }) => missing.thing)).toEqual(['witness']);
  await store.putAnswer('errand', 'misuse');
  expect(list.outcome).toBeUndefined();
});

it('is asked for once a time is over, and anew after a later one', async () => {
  const store = await openStore(createMemoryRepository());
  const clock = { now: new Date('2026-11-30T09:00:00Z') };
  const booked = new MyAppointment(store, clock);
  await booked.note({ day: '2026-11-23', minutes: 9 * 60 });
  expect(booked.asksHowItWent).toBe(true);
  await new MyOutcome(store).note('no-time', toldAt);
  expect(booked.asksHowItWent).toBe(false);
  await booked.note({ day: '2026-11-27', minutes: 9 * 60 });
  expect(booked.asksHowItWent).toBe(true);
  // Earlier versions kept no instant: better not asked than asked twice.
  await store.putEntry({ kind: 'note', key: 'outcome', value: { version: 1, id: 'no-time' } });
  expect(booked.asksHowItWent).toBe(false);
});
