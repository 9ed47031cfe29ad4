import { describe, expect, test } from 'vitest';
import { isDay } from '../calendar/day';
import { factOf, isFactId } from '../validity/facts';
import { nemidTimeline, timelineFacts } from './timeline';

describe('the way from NemID to MitID', () => {
  test('has every step once, the oldest first', () => {
    expect(nemidTimeline.map(({ fact }) => fact)).toEqual(timelineFacts);
    const days = nemidTimeline.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
  });

  test('names days that exist', () => {
    for (const { on } of nemidTimeline) expect(isDay(on.length === 7 ? `${on}-01` : on)).toBe(true);
  });

  test('closes on the last day that the fact gives, and begins nothing that a fact ends', () => {
    const known = nemidTimeline.filter(({ fact }) => isFactId(fact));
    expect(known.length).toBeGreaterThanOrEqual(3);
    for (const { fact, kind, on } of known) {
      const validTo = isFactId(fact) ? factOf(fact).validTo : undefined;
      expect([fact, validTo]).toEqual([fact, kind === 'end' ? on : undefined]);
    }
  });
});
