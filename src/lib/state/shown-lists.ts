import type { ListChanges } from '$lib/domain/checklist/list-changes';
import type { ShownList } from '$lib/domain/checklist/shown-list';
import { SHOWN_LIST } from './list-in-hand';
import type { ListStore } from './list-store.svelte';

/** The note that holds the list as it was before the changes that the person has read last. */
const EARLIER_LIST = 'earlier-list';

/** What updates have changed on the list in hand. */
export interface ToldChanges {
  readonly changes: ListChanges;
  /** The person has said so. */
  readonly isRead: boolean;
}

/**
 * Keeps the list in hand as it is on the screen now, unless an update has changed it: then the one before is kept until
 * `markRead`, so that a phone that ends the app does not end the telling. Gives what is to be told, or was told last;
 * `undefined` where nothing has changed, or where the person did it.
 */
export async function noteShown(
  store: ListStore,
  now: ShownList,
): Promise<ToldChanges | undefined> {
  const id = store.activeId;
  const kept = store.list.notes.get(SHOWN_LIST);
  if (JSON.stringify(kept) !== JSON.stringify(now)) {
    const changes = kept === undefined ? undefined : await changesIn(kept, now);
    // Another list has come into hand.
    if (store.activeId !== id) return undefined;
    // Another call was quicker.
    if (store.list.notes.get(SHOWN_LIST) !== kept) return noteShown(store, now);
    if (changes !== undefined) return { changes, isRead: false };
    await store.putEntry({ kind: 'note', key: SHOWN_LIST, value: now });
  }
  const earlier = store.activeId === id ? store.list.notes.get(EARLIER_LIST) : undefined;
  const changes = earlier === undefined ? undefined : await changesIn(earlier, now);
  return changes && { changes, isRead: true };
}

/** The person has read what changed on the list in hand, which is `now` on the screen. */
export async function markRead(store: ListStore, now: ShownList): Promise<void> {
  const value = store.list.notes.get(SHOWN_LIST);
  await store.putEntry({ kind: 'note', key: EARLIER_LIST, value });
  await store.putEntry({ kind: 'note', key: SHOWN_LIST, value: now });
}

/** Hardly any visit to the list needs the code that compares. */
async function changesIn(before: unknown, now: ShownList): Promise<ListChanges | undefined> {
  const { changesSince } = await import('$lib/domain/checklist/list-changes');
  return changesSince(before, now);
}
