import { afterEach, expect, it, vi } from 'vitest';
import { pathTo, splitPath } from './lang';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['da', '', '/'],
  ['da', 'ord#vidne', '/ord/#vidne'],
  ['en', '', '/en/'],
  ['en', 'viden/bank', '/en/viden/bank/'],
] as const)('%s "%s" is found at %s, at the root and below a path', (lang, page, address) => {
  const [name = ''] = page.split('#');
  expect(pathTo(lang, page)).toBe(address);
  expect(splitPath(address.replace(/#.*/, ''))).toEqual({ lang, page: name });
  vi.stubGlobal('__BASE_PATH__', '/under');
  expect(pathTo(lang, page)).toBe(`/under${address}`);
  expect(splitPath(`/under${address.replace(/#.*/, '')}`)).toEqual({ lang, page: name });
});
