import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type {
  StoredAnswerV1,
  StoredEntryV1,
  StoredProgressV1,
  StoredSettingV1,
  StoredShownListV1,
  StoredTickV1,
} from '../records';

/** Never renamed: a new name would be an empty list for everybody. */
export const DATABASE_NAME = 'id-klar';

export interface ListSchema extends DBSchema {
  /** One record per answer, tick and note, so that two tabs never overwrite each other's. Key: list, kind, key. */
  entries: { key: [string, string, string]; value: StoredEntryV1 };
  progress: { key: string; value: StoredProgressV1 };
  settings: { key: string; value: StoredSettingV1 };
  // Before there were several lists. Emptied by the step that moved them, and read by nobody since.
  answers: { key: string; value: StoredAnswerV1 };
  ticks: { key: string; value: StoredTickV1 };
  shownList: { key: string; value: StoredShownListV1 };
}

/** The stores in use. */
export const STORES = ['entries', 'progress', 'settings'] as const;

export type ListDatabase = IDBPDatabase<ListSchema>;

export type ListTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  ListSchema,
  typeof STORES,
  Mode
>;
