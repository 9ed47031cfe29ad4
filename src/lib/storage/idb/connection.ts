import { deleteDB, openDB } from 'idb';
import type { StorageError, StorageResult, StorageStatus } from '../list-repository';
import { noRecords, type Records } from '../records';
import { within } from '../within';
import { nameOf, toOpenFailure, toTransactionFailure, type Failure } from './errors';
import type { OpenTrouble } from './errors';
import { migrate, type MigrationStep } from './migrations';
import { STORES, type ListDatabase, type ListSchema, type ListTransaction } from './schema';

export interface ConnectionOptions {
  readonly name: string;
  readonly steps: readonly MigrationStep[];
  readonly openMs: number;
  readonly readMs: number;
  readonly writeMs: number;
  readonly onStatus: (status: StorageStatus) => void;
  /** What goes into a database that has to be made, as the page may know more than a phone that has lost it. */
  readonly held: () => Records;
}

export interface Connection {
  /**
   * Does `work` in one transaction over all stores and gives its value after the transaction is done. `work` may
   * wait only for requests of that transaction, and may run twice: a new connection is tried after a lost one.
   * Reading makes no database: `undefined` where there is none.
   */
  run<Mode extends 'readonly' | 'readwrite', Value>(
    mode: Mode,
    work: (transaction: ListTransaction<Mode>) => Promise<Value>,
  ): Promise<StorageResult<Value | undefined>>;
  /** Deletes the whole database; the next write makes a new one. */
  readonly erase: () => Promise<StorageResult<undefined>>;
  /** Lets go; the next transaction opens again. */
  readonly close: () => void;
}

/** Milliseconds before the second and the third try. */
const PAUSES = [50, 200];

type Opened =
  | { readonly ok: true; readonly database: ListDatabase | undefined }
  | { readonly ok: false; readonly failure: Failure };

/**
 * A connection that heals. Browsers close connections without asking (data cleared, a sleeping iPhone, an
 * upgrade in another tab); a dead one that is kept in a variable fails for ever, so it is dropped and reopened.
 */
export function createConnection(options: ConnectionOptions): Connection {
  let current: Promise<Opened> | undefined;
  /** Erased, and nothing written since, as far as this page knows. */
  let isErased = false;
  let queue: Promise<unknown> = Promise.resolve();

  function open(mode: IDBTransactionMode): Promise<Opened> {
    if (current !== undefined) return current;
    const trouble: OpenTrouble = { blocked: false, upgradeError: undefined };
    let isMissing = false;
    let database: ListDatabase | undefined;
    const letGo = (status: StorageStatus): void => {
      database?.close();
      if (current !== opening) return;
      current = undefined;
      isErased = status === 'erased';
      options.onStatus(status);
    };
    const openDatabase = async (): Promise<ListDatabase | undefined> => {
      // An opening that is given up leaves an empty database in WebKit, which would count as left.
      if (mode === 'readonly' && isErased && !(await isThere(options.name))) return undefined;
      isErased = false;
      database = await openDB<ListSchema>(options.name, options.steps.length, {
        upgrade(upgraded, from, _to, transaction) {
          transaction.done.catch((error: unknown) => {
            trouble.upgradeError = nameOf(error);
          });
          const held = from === 0 ? options.held() : noRecords;
          isMissing = from === 0 && mode === 'readonly' && isNothing(held);
          if (isMissing) transaction.abort();
          else void migrate(upgraded, transaction, from, [...options.steps, putting(held)]);
        },
        blocked() {
          trouble.blocked = true;
        },
        // Standing in the way of a newer version would hang its tab. No version at all: the data is being erased.
        blocking(_from, to) {
          letGo(to === null ? 'erased' : 'newer-version');
        },
        terminated() {
          letGo('lost');
        },
      });
      // Nobody waits any more: an open connection left behind would block the next upgrade.
      if (current !== opening) database.close();
      return database;
    };
    const opening: Promise<Opened> = within(options.openMs, openDatabase()).then(
      (opened) => {
        if (opened === undefined && current === opening) current = undefined;
        return { ok: true, database: opened };
      },
      (error: unknown) => {
        if (current === opening) current = undefined;
        if (isMissing) return { ok: true, database: undefined };
        return { ok: false, failure: toOpenFailure(error, trouble, options.openMs) };
      },
    );
    current = opening;
    return opening;
  }

  function close(): void {
    const closing = current;
    current = undefined;
    void closing?.then((opened) => {
      if (opened.ok) opened.database?.close();
    });
  }

  async function eraseDatabase(): Promise<StorageResult<undefined>> {
    close();
    const trouble = { isBlocked: false };
    const deleting = deleteDB(options.name, {
      blocked() {
        trouble.isBlocked = true;
      },
    });
    try {
      await within(options.openMs, deleting);
      isErased = true;
      return { ok: true, value: undefined };
    } catch (error) {
      const name = nameOf(error);
      if (name !== 'TimeoutError') return { ok: false, error: { kind: 'failed', cause: name } };
      const late: StorageError = { kind: 'timeout', afterMs: options.openMs };
      return { ok: false, error: trouble.isBlocked ? { kind: 'blocked' } : late };
    }
  }

  async function attempt<Mode extends 'readonly' | 'readwrite', Value>(
    mode: Mode,
    work: (transaction: ListTransaction<Mode>) => Promise<Value>,
  ): Promise<{ ok: true; value: Value | undefined } | { ok: false; failure: Failure }> {
    const opening = open(mode);
    const opened = await opening;
    if (!opened.ok) {
      if (opened.failure.error.kind === 'newer-version') options.onStatus('newer-version');
      return opened;
    }
    if (opened.database === undefined) return { ok: true, value: undefined };
    const ms = mode === 'readonly' ? options.readMs : options.writeMs;
    try {
      const value = await inTransaction(opened.database, mode, ms, work);
      if (current === opening) options.onStatus('ready');
      return { ok: true, value };
    } catch (error) {
      const failure = toTransactionFailure(error, ms);
      if (failure.curable && current === opening) {
        close();
        options.onStatus('lost');
      }
      return { ok: false, failure };
    }
  }

  async function heal<Mode extends 'readonly' | 'readwrite', Value>(
    mode: Mode,
    work: (transaction: ListTransaction<Mode>) => Promise<Value>,
  ): Promise<StorageResult<Value | undefined>> {
    for (let tried = 0; ; tried++) {
      const result = await attempt(mode, work);
      if (result.ok) return result;
      const { error, curable } = result.failure;
      // A second silence is an answer: the person must hear soon that nothing is kept.
      const pause = error.kind === 'timeout' && tried > 0 ? undefined : PAUSES[tried];
      if (!curable || pause === undefined) return { ok: false, error };
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** One at a time: otherwise a tick that needs a second try could land after its own removal. */
  function inTurn<Value>(operation: () => Promise<Value>): Promise<Value> {
    const result = queue.then(operation);
    queue = result;
    return result;
  }

  return {
    run: (mode, work) => inTurn(() => heal(mode, work)),
    erase: () => inTurn(eraseDatabase),
    close,
  };
}

/** Has this database been made? Where the browser does not tell, it may have been. */
async function isThere(wanted: string): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name, version = 0 }) => name === wanted && version > 0);
  } catch {
    return true;
  }
}

function isNothing(records: Records): boolean {
  return STORES.every((name) => records[name].length === 0);
}

/** The last step of making a database: in the same transaction, so that nobody ever finds it half filled. */
function putting(held: Records): MigrationStep {
  return async (_database, transaction) => {
    await Promise.all([
      ...held.entries.map((record) => transaction.objectStore('entries').put(record)),
      ...held.progress.map((record) => transaction.objectStore('progress').put(record)),
      ...held.settings.map((record) => transaction.objectStore('settings').put(record)),
    ]);
  };
}

async function inTransaction<Mode extends 'readonly' | 'readwrite', Value>(
  database: ListDatabase,
  mode: Mode,
  ms: number,
  work: (transaction: ListTransaction<Mode>) => Promise<Value>,
): Promise<Value> {
  // Strict: "saved" should hold when the battery dies too. These writes are tiny.
  const transaction = database.transaction(STORES, mode, { durability: 'strict' });
  const finish = async (): Promise<Value> => {
    const { done } = transaction;
    // A full disk fails the commit after every request said yes, so both are waited for; and when a request only
    // says that it was aborted, the transaction knows why.
    const [worked, committed] = await Promise.allSettled([
      work(transaction).catch((error: unknown) => {
        abort(transaction);
        throw error;
      }),
      done,
    ]);
    if (worked.status === 'rejected' && nameOf(worked.reason) !== 'AbortError') throw worked.reason;
    if (committed.status === 'rejected') throw committed.reason;
    if (worked.status === 'rejected') throw worked.reason;
    return worked.value;
  };
  try {
    return await within(ms, finish());
  } catch (error) {
    // A write reported as not kept should not appear later by itself.
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // finished or aborted already
  }
}
