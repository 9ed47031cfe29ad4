import { emptyList } from '$lib/storage/list-repository';
import type { Entry, ListContents, StorageResult, StoredList } from '$lib/storage/list-repository';
import { valueOf } from '$lib/storage/value-of';

/** The list that tests of the storage write into. */
export const LIST = 'list-1';

export const answer = (key: string, value: unknown): Entry => ({ kind: 'answer', key, value });
export const tick = (key: string, value: Date): Entry => ({ kind: 'tick', key, value });
export const note = (key: string, value: unknown): Entry => ({ kind: 'note', key, value });

/** That list among what was read; empty where nothing is in it. */
export function listIn(read: StorageResult<ListContents>): StoredList {
  return valueOf(read).lists.get(LIST) ?? emptyList;
}
