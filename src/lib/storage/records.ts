import type { ListContents, StorageResult, StoredList } from './list-repository';

/*
 * What lies on the phone, one type per kind of record. The suffix is the version of the shape: a changed shape
 * is a new type and a migration, never an edit, because phones keep the old records for years.
 */

export interface StoredAnswerV1 {
  readonly questionId: string;
  readonly value: unknown;
}

export interface StoredTickV1 {
  readonly itemId: string;
  /** UTC instant, ISO 8601. */
  readonly tickedAt: string;
}

export interface StoredShownListV1 {
  readonly id: 'current';
  readonly list: unknown;
}

export interface StoredProgressV1 {
  readonly topicId: string;
  /** UTC instant, ISO 8601. */
  readonly readAt: string;
}

export interface StoredSettingV1 {
  readonly key: string;
  readonly value: string;
}

/** The records of a whole list, ready to be written. */
export interface ListRecords {
  readonly answers: readonly StoredAnswerV1[];
  readonly ticks: readonly StoredTickV1[];
  readonly shownList: readonly StoredShownListV1[];
}

/** Everything found on the phone, not yet trusted. */
export type RawRecords = Readonly<
  Record<'answers' | 'ticks' | 'shownList' | 'progress' | 'settings', readonly unknown[]>
>;

/**
 * A plain copy of a value, by way of JSON. Reactive state is made of proxies, which browsers refuse to store; and
 * a copy cannot change behind our back. What JSON cannot hold is refused rather than half kept.
 */
export function toPlain(value: unknown): StorageResult<unknown> {
  try {
    const copy: unknown = JSON.parse(JSON.stringify({ value }));
    if (isObject(copy) && 'value' in copy) return { ok: true, value: copy.value };
  } catch {
    // circular, or a big integer: the same answer as for a function
  }
  return { ok: false, error: { kind: 'failed', cause: 'not-json' } };
}

/** The instant as text, or `failed` for an invalid date. */
export function toInstant(at: Date): StorageResult<string> {
  return Number.isNaN(at.getTime())
    ? { ok: false, error: { kind: 'failed', cause: 'invalid-date' } }
    : { ok: true, value: at.toISOString() };
}

/** The records of a list, or the first reason why it cannot be written. */
export function toRecords(list: StoredList): StorageResult<ListRecords> {
  const answers: StoredAnswerV1[] = [];
  for (const [questionId, value] of list.answers) {
    const plain = toPlain(value);
    if (!plain.ok) return plain;
    answers.push({ questionId, value: plain.value });
  }
  const ticks: StoredTickV1[] = [];
  for (const [itemId, at] of list.ticks) {
    const tickedAt = toInstant(at);
    if (!tickedAt.ok) return tickedAt;
    ticks.push({ itemId, tickedAt: tickedAt.value });
  }
  if (list.shownList === undefined) return { ok: true, value: { answers, ticks, shownList: [] } };
  const shown = toPlain(list.shownList);
  if (!shown.ok) return shown;
  const shownList: StoredShownListV1[] = [{ id: 'current', list: shown.value }];
  return { ok: true, value: { answers, ticks, shownList } };
}

/** Reads what was found record by record: a bad one is named and left out, and the rest is kept. */
export function readRecords(raw: RawRecords): ListContents {
  const damaged: string[] = [];

  function collect<Value>(
    store: keyof RawRecords,
    keyName: string,
    valueName: string,
    read: (value: unknown) => Value | undefined,
  ): Map<string, Value> {
    const good = new Map<string, Value>();
    for (const record of raw[store]) {
      const key = field(record, keyName);
      const value = read(field(record, valueName));
      if (typeof key === 'string' && value !== undefined) good.set(key, value);
      else damaged.push(`${store}/${typeof key === 'string' ? key : '?'}`);
    }
    return good;
  }

  return {
    answers: collect('answers', 'questionId', 'value', (value) => value),
    ticks: collect('ticks', 'itemId', 'tickedAt', readInstant),
    shownList: collect('shownList', 'id', 'list', (value) => value).get('current'),
    progress: collect('progress', 'topicId', 'readAt', readInstant),
    settings: collect('settings', 'key', 'value', readText),
    damaged,
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readInstant(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const at = new Date(value);
  // Only text we could have written ourselves: Date also takes "1" and guesses a year.
  return !Number.isNaN(at.getTime()) && at.toISOString() === value ? at : undefined;
}

function field(record: unknown, name: string): unknown {
  return isObject(record) && Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
