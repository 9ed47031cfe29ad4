import { describe, expect, it } from 'vitest';
import { routeRequest } from './routing';
import type { RequestFacts } from './routing';

const ORIGIN = 'https://id-klar.example';

function route(address: string, facts: Partial<RequestFacts> = {}) {
  const request = {
    method: 'GET',
    url: new URL(address, ORIGIN),
    isNavigation: false,
    hasRange: false,
    ...facts,
  };
  return routeRequest(request, ORIGIN);
}

describe('routeRequest', () => {
  it.each([
    ['another method', '/liste/', { method: 'POST' }],
    ['a range', '/liste/', { hasRange: true }],
    ['another origin', 'https://example.org/liste/', {}],
  ])('leaves %s to the browser', (_name, address, facts) => {
    expect(route(address, facts)).toEqual({ kind: 'browser' });
  });

  it.each([
    ['/liste/', '/liste/'],
    ['/liste/?x=1#y', '/liste/'],
    ['/kørekort/', '/k%C3%B8rekort/'],
    ['/liste?x=1', '/liste'],
  ])('takes %s for a page by its path alone', (address, path) => {
    expect(route(address, { isNavigation: true })).toEqual({ kind: 'page', path });
  });

  it('knows a page that the app fetches to show', () => {
    expect(route('/viden/vidne/')).toEqual({ kind: 'page-to-show', path: '/viden/vidne/' });
  });

  it('looks into every build for files that never change under their name, and only for these', () => {
    const path = '/_app/immutable/old.js';
    expect(route(path)).toEqual({ kind: 'any-build', path });
    expect(route('/icon.svg')).toEqual({ kind: 'file', path: '/icon.svg' });
  });
});
