/**
 * The port between the app and wherever a person's list is kept. Nothing here throws: every operation gives a
 * tagged result, because a full or broken phone is an ordinary situation and not an exception.
 */

/** Why something could not be read or kept. `cause` is the browser's name for the error, for a fault report. */
export type StorageError =
  /** The browser has no storage for us, or refuses to open it (private window, Lockdown Mode). */
  | { readonly kind: 'unavailable'; readonly cause: string }
  /** The phone has no room. What was kept before is untouched. */
  | { readonly kind: 'full' }
  /** A tab with an older version of the app holds the storage; closing that tab helps. */
  | { readonly kind: 'blocked' }
  /** A newer version of the app has used the storage; this one must be reloaded to read it. */
  | { readonly kind: 'newer-version' }
  /** The browser did not answer within `afterMs` milliseconds. */
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'failed'; readonly cause: string };

/** What an operation gives back. A write is `ok` only after its transaction is done. */
export type StorageResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: StorageError };

/**
 * `lost`: the connection went away and the next operation opens a new one. `erased`: another tab has erased
 * everything; the next write begins anew. `newer-version`: another tab has moved the storage on, so nothing can be
 * kept from here until the page is reloaded.
 */
export type StorageStatus = 'ready' | 'lost' | 'erased' | 'newer-version';

/** One list: what a person answered, checked, ticked and noted for one errand. */
export interface StoredList {
  /** Answers by question id. Values are not checked here: the caller knows the questions. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** What the person found when looking at a paper, by paper id. Not checked here either. */
  readonly checks: ReadonlyMap<string, unknown>;
  /** When each item was ticked, by item id. */
  readonly ticks: ReadonlyMap<string, Date>;
  /** What else belongs to the list, by what it is: the list as last shown, the booked time and so on. */
  readonly notes: ReadonlyMap<string, unknown>;
}

/** One thing in a list, as it is written. */
export type Entry =
  | {
      readonly kind: 'answer' | 'check' | 'note';
      readonly key: string;
      readonly value: unknown;
    }
  | { readonly kind: 'tick'; readonly key: string; readonly value: Date };

export type EntryKind = Entry['kind'];

/** Everything that is kept. */
export interface ListContents {
  /** Every list in which something is kept, by its id. */
  readonly lists: ReadonlyMap<string, StoredList>;
  /** When each guidance topic was read, by topic id. */
  readonly progress: ReadonlyMap<string, Date>;
  readonly settings: ReadonlyMap<string, string>;
  /** Records that could not be read, as `store/key`. They are left where they are: a later version may read them. */
  readonly damaged: readonly string[];
}

/**
 * Keeps lists, reading progress and settings on this device only.
 *
 * Writes are per record and safe to repeat, so that two tabs end with the union of what was ticked. Operations
 * happen in the order they were asked for, and a read sees every earlier write. Values must survive JSON;
 * others are refused with `failed`.
 */
export interface ListRepository {
  load(): Promise<StorageResult<ListContents>>;
  putEntry(listId: string, entry: Entry): Promise<StorageResult<undefined>>;
  deleteEntry(listId: string, kind: EntryKind, key: string): Promise<StorageResult<undefined>>;
  /** Replaces a list, as a whole or not at all; by an empty one it is gone. The other lists stay as they are. */
  replaceList(listId: string, list: StoredList): Promise<StorageResult<undefined>>;
  putProgress(topicId: string, readAt: Date): Promise<StorageResult<undefined>>;
  putSetting(key: string, value: string): Promise<StorageResult<undefined>>;
  /** Erases everything, settings and progress too, and the place it was in. Other tabs are told by their status. */
  eraseAll(): Promise<StorageResult<undefined>>;
  /**
   * Says what the page holds. It goes into a place that has to be made anew, whole and before anything else: the browser
   * may have thrown away what was kept while the page was open.
   */
  refillFrom(held: () => ListContents): void;
  status(): StorageStatus;
  /** Calls `listener` (which must not throw) at each change of status. Gives back the way to stop. */
  onStatus(listener: (status: StorageStatus) => void): () => void;
  /** Lets go of the connection, for a page about to sleep. The next operation opens it again. */
  close(): void;
}

/** A list in which nothing is kept. */
export const emptyList: StoredList = {
  answers: new Map(),
  checks: new Map(),
  ticks: new Map(),
  notes: new Map(),
};
