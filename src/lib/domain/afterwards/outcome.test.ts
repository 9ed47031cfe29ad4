import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemIds } from '../checklist/items';
import { outcomeIds, outcomeNote, parseOutcome } from './outcome';

describe('an outcome on the phone', () => {
  it('comes back as it was kept, through JSON', () => {
    const instant = fc.date({ noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...outcomeIds),
        fc.option(instant, { nil: undefined }),
        fc.array(fc.tuple(fc.constantFrom(...itemIds), instant)),
        (id, toldAt, ticks) => {
          const outcome = { id, toldAt, reopened: new Map(ticks) };
          const kept: unknown = JSON.parse(JSON.stringify(outcomeNote(outcome)));
          expect(parseOutcome(kept)).toEqual(outcome);
        },
      ),
    );
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'worked'],
    ['null', null],
    ['no version', { id: 'worked' }],
    ['a later version', { version: 2, id: 'worked' }],
    ['an unknown outcome', { version: 1, id: 'toString' }],
    ['a list as the outcome', { version: 1, id: ['worked'] }],
  ])('is none: %s', (_, kept) => {
    expect(parseOutcome(kept)).toBeUndefined();
  });

  it('keeps what it knows beside what it does not', () => {
    const at = '2026-11-23T09:00:00.000Z';
    const reopened = { 'passport-dk': at, phone: 'soon', witness: 5, gone: at, constructor: at };
    expect(parseOutcome({ version: 1, id: 'papers', reopened })).toEqual({
      id: 'papers',
      reopened: new Map([['passport-dk', new Date(at)]]),
    });
    expect(parseOutcome({ version: 1, id: 'worked', toldAt: 'soon' })?.toldAt).toBeUndefined();
    for (const broken of [null, 'x', 3, undefined])
      expect(parseOutcome({ version: 1, id: 'papers', reopened: broken })?.reopened.size).toBe(0);
  });

  it('is whatever else never an error', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const read = parseOutcome(kept);
        expect(read === undefined || outcomeIds.includes(read.id)).toBe(true);
      }),
    );
  });
});
