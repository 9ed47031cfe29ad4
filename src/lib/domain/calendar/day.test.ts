import { describe, expect, it } from 'vitest';
import { addDays, dayOf, isDay, weekdayOf } from './day';

describe('days', () => {
  it.each(['2026-11-22', '2028-02-29', '0001-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2027-02-29', '2026-13-01', '2026-1-1', '26-11-22', '2026-11-22T00:00', ''])(
    '"%s" is not',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2026-11-22', 0, '2026-11-22'],
  ] as const)('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it('knows the day of the week', () => {
    expect(weekdayOf('2026-11-22')).toBe(0);
    expect(weekdayOf('2028-02-29')).toBe(2);
    expect(weekdayOf('2027-01-02')).toBe(6);
  });

  it('refuses a day that does not exist', () => {
    expect(() => dayOf(2027, 2, 29)).toThrow(RangeError);
    expect(() => dayOf(12_027, 2, 1)).toThrow(RangeError);
  });
});
