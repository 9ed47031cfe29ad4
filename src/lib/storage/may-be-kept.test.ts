import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from './idb/schema';
import { mayBeKept } from './may-be-kept';
import { MIRROR_KEY } from './mirror-key';

const copy = new Map<string, string>();
let factory = new IDBFactory();

beforeEach(() => {
  copy.clear();
  factory = new IDBFactory();
  vi.stubGlobal('localStorage', { getItem: (key: string) => copy.get(key) ?? null });
  vi.stubGlobal('indexedDB', factory);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function make(name: string): Promise<void> {
  return new Promise((resolve) => {
    factory.open(name).onsuccess = () => resolve();
  });
}

it('a phone that has kept nothing says so, whatever else lies there', async () => {
  await make('of-somebody-else');
  expect(await mayBeKept()).toBe(false);
});

it('the database is a sign, and so is the copy alone', async () => {
  copy.set(MIRROR_KEY, '{}');
  expect(await mayBeKept()).toBe(true);
  copy.clear();
  await make(DATABASE_NAME);
  expect(await mayBeKept()).toBe(true);
});

it.each([
  ['has no storage', undefined],
  ['cannot list it', {}],
  ['refuses', { databases: () => Promise.reject(new DOMException('', 'SecurityError')) }],
])('a browser that %s may keep something', async (_what, given) => {
  vi.stubGlobal('indexedDB', given);
  expect(await mayBeKept()).toBe(true);
});

it('a browser that stays silent is not waited for', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { databases: () => new Promise(() => undefined) });
  const asked = mayBeKept();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await asked).toBe(true);
});
