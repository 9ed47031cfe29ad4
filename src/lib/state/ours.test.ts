import { cacheName } from '../../service-worker/builds';
import { afterEach, expect, it, vi } from 'vitest';
import { DATABASE_NAME } from '$lib/storage/idb/schema';
import { MIRROR_KEY } from '$lib/storage/mirror-key';
import { clearOurs, isOurCache, isOurDatabase, isOurScope } from './ours';

const VERSION = '0123456789abcdef';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A small store of the browser: as there, what it holds are its own keys. */
function storeWith(...keys: readonly string[]): Storage {
  const store: Storage = Object.create({
    removeItem: (key: string) => Reflect.deleteProperty(store, key),
  });
  for (const key of keys) store[key] = '';
  return store;
}

it('what the app keeps is ours, by the names that it is kept under', () => {
  expect(isOurDatabase(DATABASE_NAME)).toBe(true);
  expect(isOurCache(cacheName(VERSION))).toBe(true);
  const store = storeWith(MIRROR_KEY, 'id-klar-carried-code', 'sveltekit:scroll');
  clearOurs(store);
  expect(Object.keys(store)).toEqual([]);
});

it('what other sites of the host keep is not', () => {
  vi.stubGlobal('location', { href: 'https://host.example/mere/' });
  expect(isOurDatabase('other')).toBe(false);
  expect(isOurDatabase(undefined)).toBe(false);
  expect(isOurCache('other-1')).toBe(false);
  expect(isOurScope('https://host.example/')).toBe(true);
  expect(isOurScope('https://host.example/other/')).toBe(false);
  const store = storeWith('other', 'theme');
  clearOurs(store);
  expect(Object.keys(store)).toEqual(['other', 'theme']);
});

it('nor is what the app keeps below another path', async () => {
  expect(isOurCache(`id-klar/under-${VERSION}`)).toBe(false);
  vi.stubGlobal('__BASE_PATH__', '/under');
  vi.stubGlobal('location', { href: 'https://host.example/under/mere/' });
  vi.resetModules();
  const under = await import('./ours');
  expect(under.isOurCache(`id-klar/under-${VERSION}`)).toBe(true);
  expect(under.isOurCache(`id-klar/under-test-${VERSION}`)).toBe(false);
  expect(under.isOurCache(cacheName(VERSION))).toBe(false);
  expect(under.isOurScope('https://host.example/under/')).toBe(true);
  expect(under.isOurScope('https://host.example/')).toBe(false);
  expect(under.isOurScope('https://host.example/under-test/')).toBe(false);
});
