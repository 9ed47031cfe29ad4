import type { IDBPTransaction, StoreNames } from 'idb';
import type { ListDatabase, ListSchema } from './schema';

/** Where the one list of the first version lives on. */
const FIRST_LIST = 'list-1';

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
  // Several lists: the one there was becomes the first, record by record, damaged ones too.
  async (database, transaction) => {
    const entries = database.createObjectStore('entries', { keyPath: ['listId', 'kind', 'key'] });
    const answers = transaction.objectStore('answers');
    const ticks = transaction.objectStore('ticks');
    const shownList = transaction.objectStore('shownList');
    for (const { questionId: key, value } of await answers.getAll())
      await entries.put({ listId: FIRST_LIST, kind: 'answer', key, value });
    for (const { itemId: key, tickedAt: value } of await ticks.getAll())
      await entries.put({ listId: FIRST_LIST, kind: 'tick', key, value });
    for (const { list: value } of await shownList.getAll())
      await entries.put({ listId: FIRST_LIST, kind: 'note', key: 'shown-list', value });
    await Promise.all([answers.clear(), ticks.clear(), shownList.clear()]);
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
