import type { EntryKind, ListRepository, StorageResult } from '../list-repository';
import { readRecords, toInstant, toRecord, toRecords } from '../records';
import type { StoredEntryV1, StoredProgressV1, StoredSettingV1 } from '../records';

/** The same contract without a phone: for a browser that keeps nothing, and for tests. Gone with the page. */
export function createMemoryRepository(): ListRepository {
  const entries = new Map<string, StoredEntryV1>();
  const progress = new Map<string, StoredProgressV1>();
  const settings = new Map<string, StoredSettingV1>();

  const keyOf = (listId: string, kind: EntryKind, key: string) =>
    JSON.stringify([listId, kind, key]);
  const put = (record: StoredEntryV1) =>
    entries.set(keyOf(record.listId, record.kind, record.key), record);

  /** Changes only when the value is fit to be kept. */
  function write<Value>(
    ready: StorageResult<Value>,
    change: (value: Value) => void,
  ): Promise<StorageResult<undefined>> {
    if (!ready.ok) return Promise.resolve(ready);
    change(ready.value);
    return Promise.resolve({ ok: true, value: undefined });
  }

  const always: StorageResult<undefined> = { ok: true, value: undefined };

  return {
    load() {
      // Copied, so that nobody changes the kept list through a read one.
      const raw = structuredClone({
        entries: [...entries.values()],
        progress: [...progress.values()],
        settings: [...settings.values()],
      });
      return Promise.resolve({ ok: true, value: readRecords(raw) });
    },
    putEntry: (listId, entry) => write(toRecord(listId, entry), put),
    deleteEntry: (listId, kind, key) =>
      write(always, () => entries.delete(keyOf(listId, kind, key))),
    replaceList: (listId, list) =>
      write(toRecords(listId, list), (records) => {
        for (const [key, record] of entries) if (record.listId === listId) entries.delete(key);
        records.forEach(put);
      }),
    putProgress: (topicId, at) =>
      write(toInstant(at), (readAt) => progress.set(topicId, { topicId, readAt })),
    putSetting: (key, value) => write(always, () => settings.set(key, { key, value })),
    eraseAll: () =>
      write(always, () => {
        for (const store of [entries, progress, settings]) store.clear();
      }),
    refillFrom: () => undefined,
    status: () => 'ready',
    onStatus: () => () => undefined,
    close: () => undefined,
  };
}
