import { describe, expect, it } from 'vitest';
import { telHref } from './lines';

describe('telephone addresses', () => {
  it.each([
    ['70 20 00 00', 'tel:+4570200000'],
    ['33 98 00 10', 'tel:+4533980010'],
    ['114', 'tel:114'],
  ])('%s is %s', (number, href) => {
    expect(telHref(number)).toBe(href);
  });
});
