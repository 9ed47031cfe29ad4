import { describe, expect, it } from 'vitest';
import type { FiledList } from '$lib/domain/carry/list-file';
import { createMemoryRepository } from '$lib/storage/memory/repository';
import { CarryList } from './carry-list.svelte';
import { ListStore, OUTCOME } from './list-store.svelte';

const at = new Date('2026-11-23T09:00:00Z');

const incoming: FiledList = {
  answers: { errand: 'first-mitid', bring: ['passport-dk'], situation: 'years', booking: 'yes' },
  checks: { 'passport-dk': { valid: 'yes' } },
  ticks: new Map([['passport-dk', at]]),
};

async function openStore(): Promise<ListStore> {
  const repository = createMemoryRepository();
  const contents = await repository.load();
  if (!contents.ok) throw new Error(contents.error.kind);
  const store = new ListStore(() => Promise.resolve({ repository, contents: contents.value }));
  await store.open();
  return store;
}

describe('a list that is taken in', () => {
  it('is the first list of an empty phone, and the app knows that it has one', async () => {
    const store = await openStore();
    const carry = new CarryList(store);
    expect(carry.hasList).toBe(false);
    await carry.add(incoming);
    expect(store.listIds).toEqual(['list-1']);
    expect(store.hasList).toBe(true);
    expect(carry.filed).toEqual(incoming);
    expect(carry.mine).toEqual({ ...incoming, ticks: ['passport-dk'] });
  });

  it('stands beside the others and leaves them as they are', async () => {
    const store = await openStore();
    await store.putAnswer('errand', 'misuse');
    const before = store.list;
    await new CarryList(store).add(incoming);
    expect(store.listIds).toEqual(['list-1', 'list-2']);
    expect(store.activeId).toBe('list-2');
    expect(store.contents?.lists.get('list-1')).toEqual(before);
  });

  it('is found among the lists that are not in hand, where it is the same', async () => {
    const store = await openStore();
    const carry = new CarryList(store);
    await carry.add(incoming);
    expect(carry.twinOf(incoming)).toBeUndefined();
    await store.addList();
    await store.putAnswer('errand', 'misuse');
    expect(carry.twinOf(incoming)).toBe('list-1');
    expect(carry.twinOf({ ...incoming, ticks: new Map() })).toBeUndefined();
    const appointment = { day: '2026-11-26', minutes: 615 } as const;
    expect(carry.twinOf({ ...incoming, appointment })).toBeUndefined();
  });

  it('takes the place of the one in hand, whose booked time stays, and can give it back', async () => {
    const store = await openStore();
    const appointment = { day: '2026-11-26', minutes: 615 };
    await store.putAnswer('errand', 'misuse');
    await store.putTick('block-mitid', at);
    await store.putEntry({ kind: 'note', key: 'appointment', value: appointment });
    await store.putEntry({ kind: 'note', key: OUTCOME, value: 'refused' });
    const before = store.list;
    const carry = new CarryList(store);
    const putBack = await carry.replace(incoming);
    expect(store.listIds).toEqual(['list-1']);
    expect(store.list.notes.has(OUTCOME)).toBe(false);
    expect(carry.filed).toEqual({ ...incoming, appointment });
    await putBack();
    expect(store.list).toEqual(before);
  });

  it('brings its own booked time where it has one', async () => {
    const store = await openStore();
    await store.putEntry({
      kind: 'note',
      key: 'appointment',
      value: { day: '2026-11-26', minutes: 615 },
    });
    const carry = new CarryList(store);
    const appointment = { day: '2026-12-01', minutes: 540, place: 'Rådhuset' } as const;
    await carry.replace({ ...incoming, appointment });
    expect(carry.filed.appointment).toEqual(appointment);
  });

  it('keeps of the phone only what the rules know', async () => {
    const store = await openStore();
    await store.putAnswer('errand', 'first-mitid');
    await store.putAnswer('pet', 'dog');
    await store.putTick('moon', at);
    await store.putEntry({ kind: 'check', key: 'passport-dk', value: { valid: 'maybe' } });
    const { filed } = new CarryList(store);
    expect(filed).toEqual({ answers: { errand: 'first-mitid' }, checks: {}, ticks: new Map() });
  });
});
