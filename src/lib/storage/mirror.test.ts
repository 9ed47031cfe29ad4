import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LIST } from '../../../tests/support/entries';
import { emptyList, type ListContents } from './list-repository';
import { readMirror, writeMirror } from './mirror';

const AT = new Date('2026-11-22T09:30:00.000Z');
const contents: ListContents = {
  lists: new Map([
    [
      LIST,
      {
        answers: new Map<string, unknown>([['errand', 'first-mitid']]),
        checks: new Map(),
        ticks: new Map([['phone', AT]]),
        notes: new Map([['shown-list', { version: 1 }]]),
      },
    ],
  ]),
  progress: new Map(),
  settings: new Map([['lang', 'en']]),
  damaged: [],
};

/** The browser's other store, as far as it is used. */
function fakeStorage(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

let storage: ReturnType<typeof fakeStorage>;

beforeEach(() => {
  storage = fakeStorage();
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives back lists and settings as they were', () => {
  writeMirror(contents);
  expect(readMirror()).toEqual(contents);
});

it('is not there without lists, and goes with the last of them', () => {
  expect(readMirror()).toBeUndefined();
  writeMirror(contents);
  writeMirror({ ...contents, lists: new Map([[LIST, emptyList]]) });
  expect([readMirror(), storage.kept.size]).toEqual([undefined, 0]);
});

it.each([
  ['no JSON', '{"version":1,'],
  ['something else', '[1]'],
  ['nothing', 'null'],
  ['a later version', '{"version":2,"entries":[],"settings":[]}'],
  ['records that are none', '{"version":1,"entries":7,"settings":[]}'],
  ['no good record', '{"version":1,"entries":[{"listId":1}],"settings":[]}'],
])('is ignored where it is broken: %s', (_name, text) => {
  storage.kept.set('id-klar-lists', text);
  expect(readMirror()).toBeUndefined();
});

it('keeps the good records beside a bad one', () => {
  writeMirror(contents);
  const [key = '', text = ''] = [...storage.kept][0] ?? [];
  storage.kept.set(key, text.replace('"first-mitid"', '"first-mitid"},{"listId":4'));
  const read = readMirror();
  expect(read?.lists.get(LIST)?.ticks).toEqual(new Map([['phone', AT]]));
  expect(read?.damaged).toEqual(['entries/?']);
});

it('is done without where the browser refuses', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => writeMirror(contents)).not.toThrow();
  expect(readMirror()).toBeUndefined();
});
