import { afterEach, expect, test, vi } from 'vitest';
import { readTabNote, writeTabNote } from './tab-note';

afterEach(() => vi.unstubAllGlobals());

test('a note is kept until it is taken away, each by itself', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  expect(readTabNote('carried-code')).toBeUndefined();
  writeTabNote('carried-code', '19ZB0J19');
  expect(readTabNote('carried-code')).toBe('19ZB0J19');
  expect(readTabNote('at-counter')).toBeUndefined();
  writeTabNote('carried-code', undefined);
  expect(readTabNote('carried-code')).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('a browser that refuses it notes nothing', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => writeTabNote('at-counter', 'x')).not.toThrow();
  expect(readTabNote('at-counter')).toBeUndefined();
});
