import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type {
  StoredAnswerV1,
  StoredProgressV1,
  StoredSettingV1,
  StoredShownListV1,
  StoredTickV1,
} from '../records';

/** Never renamed: a new name would be an empty list for everybody. */
export const DATABASE_NAME = 'id-klar';

/** One record per answer and per tick, so that two tabs never overwrite each other's. */
export interface ListSchema extends DBSchema {
  answers: { key: string; value: StoredAnswerV1 };
  ticks: { key: string; value: StoredTickV1 };
  shownList: { key: string; value: StoredShownListV1 };
  progress: { key: string; value: StoredProgressV1 };
  settings: { key: string; value: StoredSettingV1 };
}

export const STORES = ['answers', 'ticks', 'shownList', 'progress', 'settings'] as const;

export type ListDatabase = IDBPDatabase<ListSchema>;

export type ListTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  ListSchema,
  typeof STORES,
  Mode
>;
