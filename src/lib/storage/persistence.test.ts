import { afterEach, expect, it, vi } from 'vitest';
import { askToPersist } from './persistence';

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['no storage manager', undefined, 'unknown'],
  ['no persist (WebKit)', {}, 'unknown'],
  ['granted', { persist: () => Promise.resolve(true) }, 'persisted'],
  ['refused', { persist: () => Promise.resolve(false) }, 'not-guaranteed'],
  ['a browser that throws', { persist: () => Promise.reject(new Error('no')) }, 'unknown'],
])('%s', async (_name, storage, expected) => {
  vi.stubGlobal('navigator', { storage });
  expect(await askToPersist()).toBe(expected);
});

it('does not ask again what was granted before', async () => {
  const persist = vi.fn(() => Promise.resolve(false));
  vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(true) } });
  expect(await askToPersist()).toBe('persisted');
  expect(persist).not.toHaveBeenCalled();
});
