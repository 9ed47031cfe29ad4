import { describe, expect, it } from 'vitest';
import { routeRequest } from './routing';
import type { RequestFacts } from './routing';

const ORIGIN = 'https://id-klar.example';
const SEALED = new Set(['/', '/liste/', '/404.html', '/k%C3%B8rekort/', '/_app/immutable/a.js']);

function route(address: string, facts: Partial<RequestFacts> = {}) {
  const request = {
    method: 'GET',
    url: new URL(address, ORIGIN),
    isNavigation: false,
    hasRange: false,
    ...facts,
  };
  return routeRequest(request, ORIGIN, (path) => SEALED.has(path));
}

describe('routeRequest', () => {
  it.each([
    ['another method', '/liste/', { method: 'POST' }],
    ['a range', '/liste/', { hasRange: true }],
    ['another origin', 'https://example.org/liste/', {}],
    ['an unknown file', '/robots.txt', {}],
  ])('leaves %s to the browser', (_name, address, facts) => {
    expect(route(address, facts)).toEqual({ kind: 'browser' });
  });

  it.each([
    ['/liste/', '/liste/'],
    ['/liste/?x=1#y', '/liste/'],
    ['/kørekort/', '/k%C3%B8rekort/'],
  ])('answers the page %s from the cache', (address, path) => {
    expect(route(address, { isNavigation: true })).toEqual({ kind: 'page', path });
  });

  it('sends a page without its slash to the right address and keeps the query', () => {
    expect(route('/liste?x=1', { isNavigation: true })).toEqual({
      kind: 'redirect',
      to: '/liste/?x=1',
    });
  });

  it('treats any other page as unknown, also where the app fetches it', () => {
    expect(route('/nope/', { isNavigation: true })).toEqual({ kind: 'unknown-page' });
    expect(route('/viden/nope/')).toEqual({ kind: 'unknown-page' });
  });

  it('looks into every build for files that never change under their name', () => {
    expect(route('/_app/immutable/a.js')).toEqual({ kind: 'sealed', path: '/_app/immutable/a.js' });
    expect(route('/_app/immutable/old.js')).toEqual({
      kind: 'any-build',
      path: '/_app/immutable/old.js',
    });
  });
});
