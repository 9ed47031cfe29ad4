import { beforeAll, expect, it, vi } from 'vitest';

// The path is written into the modules when they are made, so they are asked for after it is set.
// The other tests share the modules, and want them as they were.
beforeAll(() => {
  vi.stubGlobal('__BASE_PATH__', '/under');
  vi.resetModules();
  return () => {
    vi.unstubAllGlobals();
    vi.resetModules();
  };
});

it('the worker of a site below a path answers for that path only', async () => {
  const { routeRequest } = await import('./routing');
  const kindOf = (path: string) =>
    routeRequest(
      {
        method: 'GET',
        url: new URL(path, 'https://host.example'),
        isNavigation: false,
        hasRange: false,
      },
      'https://host.example',
    ).kind;
  expect(kindOf('/under/_app/immutable/old.js')).toBe('any-build');
  expect(kindOf('/_app/immutable/old.js')).toBe('browser');
  expect(kindOf('/under/viden/')).toBe('page-to-show');
  expect(kindOf('/viden/')).toBe('browser');
});

it('its caches are its own, and those of the root are not', async () => {
  const { cacheName, ourCaches } = await import('./builds');
  const storage = {
    keys: () =>
      Promise.resolve([cacheName('1'), 'id-klar-1', 'id-klar/other-1', 'id-klar/under-test-1']),
  };
  expect(await ourCaches(storage)).toEqual(['id-klar/under-1']);
});
