import type { IDBPTransaction, StoreNames } from 'idb';
import type { ListDatabase, ListSchema } from './schema';

export type UpgradeTransaction = IDBPTransaction<
  ListSchema,
  StoreNames<ListSchema>[],
  'versionchange'
>;

/** One step. It may wait for requests of its own transaction and for nothing else: the transaction would end. */
export type MigrationStep = (
  database: ListDatabase,
  transaction: UpgradeTransaction,
) => undefined | Promise<undefined>;

/**
 * Step n takes the database from version n to n + 1. A released step is never edited, and a store is never
 * removed in the release that brings its replacement: a person may come from any version.
 */
export const MIGRATIONS: readonly MigrationStep[] = [
  (database) => {
    database.createObjectStore('answers', { keyPath: 'questionId' });
    database.createObjectStore('ticks', { keyPath: 'itemId' });
    database.createObjectStore('shownList', { keyPath: 'id' });
    database.createObjectStore('progress', { keyPath: 'topicId' });
    database.createObjectStore('settings', { keyPath: 'key' });
    return undefined;
  },
];

/**
 * Runs every step from version `from`. Any error takes the whole upgrade back: without the explicit abort, one
 * thrown after a wait would leave the new version number over half the work.
 */
export async function migrate(
  database: ListDatabase,
  transaction: UpgradeTransaction,
  from: number,
  steps: readonly MigrationStep[],
): Promise<void> {
  try {
    for (const step of steps.slice(from)) {
      const pending = step(database, transaction);
      // Steps without waits run in one go, so that the transaction cannot end between them.
      if (pending !== undefined) await pending;
    }
  } catch {
    try {
      transaction.abort();
    } catch {
      // the failed request has aborted it already
    }
  }
}
