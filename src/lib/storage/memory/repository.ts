import type { ListRepository, StorageResult } from '../list-repository';
import { readRecords, toInstant, toPlain, toRecords } from '../records';
import type {
  StoredAnswerV1,
  StoredProgressV1,
  StoredSettingV1,
  StoredShownListV1,
  StoredTickV1,
} from '../records';

/** The same contract without a phone: for a browser that keeps nothing, and for tests. Gone with the page. */
export function createMemoryRepository(): ListRepository {
  const answers = new Map<string, StoredAnswerV1>();
  const ticks = new Map<string, StoredTickV1>();
  const shownList = new Map<string, StoredShownListV1>();
  const progress = new Map<string, StoredProgressV1>();
  const settings = new Map<string, StoredSettingV1>();

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
        answers: [...answers.values()],
        ticks: [...ticks.values()],
        shownList: [...shownList.values()],
        progress: [...progress.values()],
        settings: [...settings.values()],
      });
      return Promise.resolve({ ok: true, value: readRecords(raw) });
    },
    putAnswer: (questionId, value) =>
      write(toPlain(value), (plain) => answers.set(questionId, { questionId, value: plain })),
    deleteAnswer: (questionId) => write(always, () => answers.delete(questionId)),
    putTick: (itemId, at) =>
      write(toInstant(at), (tickedAt) => ticks.set(itemId, { itemId, tickedAt })),
    deleteTick: (itemId) => write(always, () => ticks.delete(itemId)),
    putShownList: (shown) =>
      write(toPlain(shown), (list) => shownList.set('current', { id: 'current', list })),
    putProgress: (topicId, at) =>
      write(toInstant(at), (readAt) => progress.set(topicId, { topicId, readAt })),
    putSetting: (key, value) => write(always, () => settings.set(key, { key, value })),
    replaceList: (list) =>
      write(toRecords(list), (records) => {
        for (const store of [answers, ticks, shownList]) store.clear();
        for (const record of records.answers) answers.set(record.questionId, record);
        for (const record of records.ticks) ticks.set(record.itemId, record);
        for (const record of records.shownList) shownList.set(record.id, record);
      }),
    clearAll: () =>
      write(always, () => {
        for (const store of [answers, ticks, shownList, progress, settings]) store.clear();
      }),
    status: () => 'ready',
    onStatus: () => () => undefined,
    close: () => undefined,
  };
}
