import type { Entry, EntryKind, ListContents, StorageResult, StoredList } from './list-repository';

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

/** One thing in one of the lists. A tick's value is a UTC instant, ISO 8601. */
export interface StoredEntryV1 {
  readonly listId: string;
  readonly kind: EntryKind;
  readonly key: string;
  readonly value: unknown;
}

/** Everything that is kept, as it is written. */
export interface Records {
  readonly entries: readonly StoredEntryV1[];
  readonly progress: readonly StoredProgressV1[];
  readonly settings: readonly StoredSettingV1[];
}

export const noRecords: Records = { entries: [], progress: [], settings: [] };

/** Everything found on the phone, not yet trusted. */
export type RawRecords = Readonly<Record<keyof Records, readonly unknown[]>>;

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

/** The record of one entry, or the reason why it cannot be written. */
export function toRecord(listId: string, entry: Entry): StorageResult<StoredEntryV1> {
  const { kind, key } = entry;
  const ready = entry.kind === 'tick' ? toInstant(entry.value) : toPlain(entry.value);
  return ready.ok ? { ok: true, value: { listId, kind, key, value: ready.value } } : ready;
}

/** The records of a whole list, or the first reason why it cannot be written. */
export function toRecords(
  listId: string,
  list: StoredList,
): StorageResult<readonly StoredEntryV1[]> {
  const records: StoredEntryV1[] = [];
  for (const entry of entriesOf(list)) {
    const ready = toRecord(listId, entry);
    if (!ready.ok) return ready;
    records.push(ready.value);
  }
  return { ok: true, value: records };
}

/** The records of everything. What cannot be written is left out, and the rest is whole. */
export function recordsOf({ lists, progress, settings }: ListContents): Records {
  const fit = <Value, Stored>(
    ready: StorageResult<Value>,
    toStored: (value: Value) => Stored,
  ): readonly Stored[] => (ready.ok ? [toStored(ready.value)] : []);
  return {
    entries: [...lists].flatMap(([id, list]) =>
      entriesOf(list).flatMap((entry) => fit(toRecord(id, entry), (record) => record)),
    ),
    progress: [...progress].flatMap(([topicId, at]) =>
      fit(toInstant(at), (readAt) => ({ topicId, readAt })),
    ),
    settings: [...settings].map(([key, value]) => ({ key, value })),
  };
}

function entriesOf({ answers, checks, ticks, notes }: StoredList): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [key, value] of answers) entries.push({ kind: 'answer', key, value });
  for (const [key, value] of checks) entries.push({ kind: 'check', key, value });
  for (const [key, value] of ticks) entries.push({ kind: 'tick', key, value });
  for (const [key, value] of notes) entries.push({ kind: 'note', key, value });
  return entries;
}

/** A list while it is read. */
interface OpenList {
  readonly answers: Map<string, unknown>;
  readonly checks: Map<string, unknown>;
  readonly ticks: Map<string, Date>;
  readonly notes: Map<string, unknown>;
}

/** Reads what was found record by record: a bad one is named and left out, and the rest is kept. */
export function readRecords(raw: RawRecords): ListContents {
  const damaged: string[] = [];
  const lists = new Map<string, OpenList>();

  for (const record of raw.entries) {
    const listId = field(record, 'listId');
    const key = field(record, 'key');
    const name = typeof key === 'string' ? key : '?';
    if (typeof listId !== 'string' || typeof key !== 'string') {
      damaged.push(`entries/${name}`);
      continue;
    }
    const list = lists.get(listId) ?? {
      answers: new Map<string, unknown>(),
      checks: new Map<string, unknown>(),
      ticks: new Map<string, Date>(),
      notes: new Map<string, unknown>(),
    };
    if (putInto(list, field(record, 'kind'), key, field(record, 'value'))) lists.set(listId, list);
    else damaged.push(`entries/${name}`);
  }

  function collect<Value>(
    store: 'progress' | 'settings',
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
    lists,
    progress: collect('progress', 'topicId', 'readAt', readInstant),
    settings: collect('settings', 'key', 'value', readText),
    damaged,
  };
}

/** Puts a value where it belongs; says whether it could be read. */
function putInto(list: OpenList, kind: unknown, key: string, value: unknown): boolean {
  if (value === undefined) return false;
  switch (kind) {
    case 'answer':
      list.answers.set(key, value);
      return true;
    case 'check':
      list.checks.set(key, value);
      return true;
    case 'note':
      list.notes.set(key, value);
      return true;
    case 'tick': {
      const at = readInstant(value);
      if (at !== undefined) list.ticks.set(key, at);
      return at !== undefined;
    }
    default:
      return false;
  }
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
