import type {
  ListContents,
  ListRepository,
  StorageResult,
  StorageStatus,
} from '../list-repository';
import { noRecords, readRecords, recordsOf, toInstant, toRecord, toRecords } from '../records';
import { createConnection } from './connection';
import { MIGRATIONS, type MigrationStep } from './migrations';
import { DATABASE_NAME, type ListTransaction } from './schema';

export interface IdbOptions {
  readonly name?: string;
  readonly steps?: readonly MigrationStep[];
  /** Milliseconds until an open that does not answer is given up. */
  readonly openMs?: number;
  /** Milliseconds until a read is given up and tried once more; short, as a read can be repeated freely. */
  readonly readMs?: number;
  /** Milliseconds until a write is given up and tried once more. */
  readonly writeMs?: number;
}

type Write = (transaction: ListTransaction<'readwrite'>) => readonly Promise<unknown>[];

/** The list kept in IndexedDB. Opens nothing until the first operation. */
export function createIdbRepository(options: IdbOptions = {}): ListRepository {
  const listeners = new Set<(status: StorageStatus) => void>();
  let status: StorageStatus = 'ready';
  let held: (() => ListContents) | undefined;
  const connection = createConnection({
    name: options.name ?? DATABASE_NAME,
    steps: options.steps ?? MIGRATIONS,
    openMs: options.openMs ?? 5000,
    readMs: options.readMs ?? 2000,
    writeMs: options.writeMs ?? 5000,
    onStatus(next) {
      if (next === status) return;
      status = next;
      for (const listener of listeners) listener(next);
    },
    held: () => (held === undefined ? noRecords : recordsOf(held())),
  });

  function write(change: Write): Promise<StorageResult<undefined>> {
    return connection.run('readwrite', async (transaction) => {
      await Promise.all(change(transaction));
      return undefined;
    });
  }

  /** Values are made ready before the transaction: it would not survive waiting, nor a throw in its middle. */
  function writeValue<Value>(
    ready: StorageResult<Value>,
    change: (
      transaction: ListTransaction<'readwrite'>,
      value: Value,
    ) => readonly Promise<unknown>[],
  ): Promise<StorageResult<undefined>> {
    if (!ready.ok) return Promise.resolve(ready);
    return write((transaction) => change(transaction, ready.value));
  }

  return {
    async load() {
      const read = await connection.run('readonly', async (transaction) => {
        const [entries, progress, settings] = await Promise.all([
          transaction.objectStore('entries').getAll(),
          transaction.objectStore('progress').getAll(),
          transaction.objectStore('settings').getAll(),
        ]);
        return { entries, progress, settings };
      });
      return read.ok ? { ok: true, value: readRecords(read.value ?? noRecords) } : read;
    },
    putEntry: (listId, entry) =>
      writeValue(toRecord(listId, entry), (transaction, record) => [
        transaction.objectStore('entries').put(record),
      ]),
    deleteEntry: (listId, kind, key) =>
      write((transaction) => [transaction.objectStore('entries').delete([listId, kind, key])]),
    replaceList: (listId, list) =>
      writeValue(toRecords(listId, list), (transaction, records) => {
        const entries = transaction.objectStore('entries');
        return [
          // An array sorts after every text, so this is every key that starts with the list's id.
          entries.delete(IDBKeyRange.bound([listId], [listId, []])),
          ...records.map((record) => entries.put(record)),
        ];
      }),
    putProgress: (topicId, at) =>
      writeValue(toInstant(at), (transaction, readAt) => [
        transaction.objectStore('progress').put({ topicId, readAt }),
      ]),
    putSetting: (key, value) =>
      write((transaction) => [transaction.objectStore('settings').put({ key, value })]),
    eraseAll: connection.erase,
    refillFrom(contents) {
      held = contents;
    },
    status: () => status,
    onStatus(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: connection.close,
  };
}
