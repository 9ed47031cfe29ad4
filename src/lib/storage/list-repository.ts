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
 * `lost`: the connection went away and the next operation opens a new one. `newer-version`: another tab has
 * moved the storage on, so nothing can be kept from here until the page is reloaded.
 */
export type StorageStatus = 'ready' | 'lost' | 'newer-version';

/** The part that "start over" replaces and its undo brings back. */
export interface StoredList {
  /** Answers by question id. Values are not checked here: the caller knows the questions. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** When each item was ticked, by item id. */
  readonly ticks: ReadonlyMap<string, Date>;
  /** The generated list as last shown; `undefined` when none has been. Its shape is the caller's business. */
  readonly shownList: unknown;
}

/** Everything that is kept. */
export interface ListContents extends StoredList {
  /** When each guidance topic was read, by topic id. */
  readonly progress: ReadonlyMap<string, Date>;
  readonly settings: ReadonlyMap<string, string>;
  /** Records that could not be read, as `store/key`. They are left where they are: a later version may read them. */
  readonly damaged: readonly string[];
}

/**
 * Keeps answers, ticks, the shown list, reading progress and settings on this device only.
 *
 * Writes are per record and safe to repeat, so that two tabs end with the union of what was ticked. Operations
 * happen in the order they were asked for, and a read sees every earlier write. Values must survive JSON;
 * others are refused with `failed`.
 */
export interface ListRepository {
  load(): Promise<StorageResult<ListContents>>;
  putAnswer(questionId: string, value: unknown): Promise<StorageResult<undefined>>;
  deleteAnswer(questionId: string): Promise<StorageResult<undefined>>;
  putTick(itemId: string, tickedAt: Date): Promise<StorageResult<undefined>>;
  deleteTick(itemId: string): Promise<StorageResult<undefined>>;
  putShownList(list: unknown): Promise<StorageResult<undefined>>;
  putProgress(topicId: string, readAt: Date): Promise<StorageResult<undefined>>;
  putSetting(key: string, value: string): Promise<StorageResult<undefined>>;
  /** Replaces answers, ticks and shown list together or not at all. */
  replaceList(list: StoredList): Promise<StorageResult<undefined>>;
  /** Empties everything, settings and progress too. */
  clearAll(): Promise<StorageResult<undefined>>;
  status(): StorageStatus;
  /** Calls `listener` (which must not throw) at each change of status. Gives back the way to stop. */
  onStatus(listener: (status: StorageStatus) => void): () => void;
  /** Lets go of the connection, for a page about to sleep. The next operation opens it again. */
  close(): void;
}
