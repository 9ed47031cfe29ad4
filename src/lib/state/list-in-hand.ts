import type { ListContents, StoredList } from '$lib/storage/list-repository';
import { listIdsOf, type ListId } from './list-ids';

/** The setting that says which list the app opens with. */
export const ACTIVE = 'active-list';
/** The note that holds the list as it was last shown. */
export const SHOWN_LIST = 'shown-list';

/** The list that the app opens with: that of the last visit, while it is there; else the newest. */
export function listInHand({ lists, settings }: Pick<ListContents, 'lists' | 'settings'>): ListId {
  const ids = listIdsOf(lists.keys());
  const kept = settings.get(ACTIVE);
  return ids.find((id) => id === kept) ?? ids.at(-1) ?? 'list-1';
}

/** Has the list been made? Half the questions are none. */
export function isMade(list: StoredList | undefined): boolean {
  return list?.notes.has(SHOWN_LIST) ?? false;
}
