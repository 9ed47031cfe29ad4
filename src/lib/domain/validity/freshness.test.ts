import { describe, expect, it } from 'vitest';
import type { Day, Fact, Sureness } from './fact';
import { facts } from './facts';
import { freshnessOf, hasEnded, newestDay, surenessOn, type Freshness } from './freshness';

const plain: Fact = {
  sources: ['mitid-about'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  sureness: 'certain',
};

describe('freshnessOf', () => {
  const limited: Fact = { ...plain, validFrom: '2027-01-01', validTo: '2027-06-30' };
  const past: Fact = { ...plain, validTo: '2023-10-31' };
  const table: [name: string, fact: Fact, today: Day, expected: Freshness][] = [
    ['on the day it was read', plain, '2026-11-22', 'current'],
    ['the day before review', plain, '2027-05-21', 'current'],
    ['on the day of review', plain, '2027-05-22', 'due'],
    ['years after review', plain, '2031-01-01', 'due'],
    ['with a clock that is far behind', plain, '1970-01-01', 'current'],
    ['the day before it begins', limited, '2026-12-31', 'not-yet'],
    ['on its first day', limited, '2027-01-01', 'current'],
    ['due while it holds', limited, '2027-06-01', 'due'],
    ['on its last day', limited, '2027-06-30', 'due'],
    ['the day after its last', limited, '2027-07-01', 'ended'],
    ['on a last day before it was read', past, '2023-10-31', 'current'],
    ['ended before it was read', past, '2026-11-22', 'ended'],
    ['ended and past its review', past, '2030-01-01', 'ended'],
  ];
  it.each(table)('%s', (_name, fact, today, expected) => {
    expect(freshnessOf(fact, today)).toBe(expected);
  });
});

describe('surenessOn', () => {
  const table: [sureness: Sureness, today: Day, expected: Sureness][] = [
    ['certain', '2027-05-21', 'certain'],
    ['certain', '2027-05-22', 'likely'],
    ['certain', '2040-01-01', 'likely'],
    ['likely', '2027-05-21', 'likely'],
    ['likely', '2027-05-22', 'likely'],
    ['ask-first', '2027-05-21', 'ask-first'],
    ['ask-first', '2027-05-22', 'ask-first'],
  ];
  it.each(table)('%s on %s is %s', (sureness, today, expected) => {
    expect(surenessOn({ ...plain, sureness }, today)).toBe(expected);
  });

  it('is certain of no fact once every review is due', () => {
    const sure = Object.values(facts).map((fact) => surenessOn(fact, '2027-11-22'));
    expect(sure).not.toContain('certain');
  });
});

describe('hasEnded', () => {
  it.each<[validTo: Day, today: Day, expected: boolean]>([
    ['2027-06-30', '2026-11-22', false],
    ['2027-06-30', '2027-06-30', false],
    ['2027-06-30', '2027-07-01', true],
    ['2027-12-31', '2028-01-01', true],
  ])('what holds until %s has ended on %s: %s', (validTo, today, expected) => {
    expect(hasEnded(validTo, today)).toBe(expected);
  });
});

describe('newestDay', () => {
  it('is the newest reading, wherever it stands', () => {
    const days: Day[] = ['2026-11-22', '2027-02-01', '2026-12-31'];
    expect(newestDay(days.map((checkedOn) => ({ ...plain, checkedOn })))).toBe('2027-02-01');
  });

  it('is the one day on which everything was read so far', () => {
    expect(newestDay(Object.values(facts))).toBe('2026-11-22');
  });

  it('refuses an empty list', () => {
    expect(() => newestDay([])).toThrow(RangeError);
  });
});
