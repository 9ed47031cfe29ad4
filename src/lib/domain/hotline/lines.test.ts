import { describe, expect, it } from 'vitest';
import { factOf, facts } from '../validity/facts';
import { newestDay } from '../validity/freshness';
import { helpLines, lineIds, newestCheckedOn, telHref, type HelpLine } from './lines';

describe('telephone addresses', () => {
  it.each([
    ['70 20 00 00', 'tel:+4570200000'],
    ['33 98 00 10', 'tel:+4533980010'],
    ['114', 'tel:114'],
  ])('%s is %s', (number, href) => {
    expect(telHref(number)).toBe(href);
  });
});

describe('the lines and the facts', () => {
  it.each(lineIds)('say the same about %s', (id) => {
    const { fact, sureness, reviewBy, validTo }: HelpLine = helpLines[id];
    expect(factOf(fact)).toMatchObject({ sureness, reviewBy });
    expect(factOf(fact).validTo).toBe(validTo);
  });

  it('agree on the newest day read', () => {
    expect(newestCheckedOn).toBe(newestDay(Object.values(facts)));
  });
});
