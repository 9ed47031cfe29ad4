import type { ListChanges } from '$lib/domain/checklist/list-changes';
import type { ShownList } from '$lib/domain/checklist/shown-list';
import type { ListId } from './list-ids';
import { SHOWN_LIST } from './list-in-hand';
import type { ListStore } from './list-store.svelte';

/** What an update has changed, until the app is closed or the person has read it. By list. */
const unread = new WeakMap<ListStore, Map<ListId, Unread>>();

interface Unread {
  readonly madeFrom: string;
  readonly changes: ListChanges;
}

/**
 * Keeps the list in hand as it is on the screen now, and gives what an update has changed since it was last shown: once,
 * and again on a return to the page until `markRead`. `undefined` where nothing has changed, or where the person did it.
 */
export async function noteShown(
  store: ListStore,
  now: ShownList,
): Promise<ListChanges | undefined> {
  const id = store.activeId;
  const kept = store.list.notes.get(SHOWN_LIST);
  if (JSON.stringify(kept) !== JSON.stringify(now)) {
    if (kept !== undefined) {
      // Before anything is kept anew: where it cannot be fetched, the next visit tells what changed.
      const { changesSince } = await import('$lib/domain/checklist/list-changes');
      // Another list has come into hand, or another call was quicker.
      if (store.activeId !== id || store.list.notes.get(SHOWN_LIST) !== kept)
        return unreadOf(store, now);
      const changes = changesSince(kept, now);
      if (changes !== undefined) {
        const all = unread.get(store) ?? new Map<ListId, Unread>();
        unread.set(store, all.set(id, { madeFrom: now.madeFrom, changes }));
      }
    }
    await store.putEntry({ kind: 'note', key: SHOWN_LIST, value: now });
  }
  return unreadOf(store, now);
}

/** The person has read what changed on the list in hand. */
export function markRead(store: ListStore): void {
  unread.get(store)?.delete(store.activeId);
}

/** Once the answers are others, it is told no more: the list is a new one. */
function unreadOf(store: ListStore, { madeFrom }: ShownList): ListChanges | undefined {
  const held = unread.get(store)?.get(store.activeId);
  return held?.madeFrom === madeFrom ? held.changes : undefined;
}
