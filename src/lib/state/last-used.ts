import { isLongUnused } from '$lib/domain/checklist/last-used';
import type { Day } from '$lib/domain/validity/fact';
import type { ListStore } from './list-store.svelte';

/** The note that holds the day on which a list was opened last. */
const LAST_USED = 'last-used';

/** The list in hand is open on this day. Gives whether it had lain unused for long. Once a day it is written. */
export function noteUse(store: ListStore, today: Day): boolean {
  const kept = store.list.notes.get(LAST_USED);
  if (kept !== today) void store.putEntry({ kind: 'note', key: LAST_USED, value: today });
  return isLongUnused(kept, today);
}
