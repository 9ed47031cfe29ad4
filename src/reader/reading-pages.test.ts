import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fromWithin, isReadingPage } from './reading-pages';

beforeEach(() => void vi.stubGlobal('__BASE_PATH__', ''));
afterEach(() => void vi.unstubAllGlobals());

it.each([
  ['/', true],
  ['/en/', true],
  ['/viden/', true],
  ['/en/viden/vidne/', true],
  ['/ord/', true],
  ['/mere/kilder/', true],
  ['/mere/', false],
  ['/liste/', false],
  ['/ordbog/', false],
  ['/en/spoergsmaal/', false],
])('%s comes without Kit: %s', (pathname, isOne) => {
  expect(isReadingPage(pathname)).toBe(isOne);
});

it.each([
  ['http://localhost/', 'http://localhost/#within'],
  ['http://localhost/en/', 'http://localhost/en/#within'],
  ['http://localhost/#top', 'http://localhost/#top'],
  ['http://localhost/viden/', 'http://localhost/viden/'],
])('from within the app %s is asked for as %s', (href, asked) => {
  expect(fromWithin(href)).toBe(asked);
});
