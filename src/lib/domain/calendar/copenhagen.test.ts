import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copenhagenInstant, toCopenhagen } from './copenhagen';

const deviceZones = [
  ['Europe/Copenhagen', -60],
  ['America/Los_Angeles', 480],
  ['Pacific/Apia', -780],
  ['Asia/Kathmandu', -345],
] as const;

describe.each(deviceZones)('with the phone in %s', (zone, winterOffset) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('the zone really is set', () => {
    expect(new Date('2027-01-01T12:00Z').getTimezoneOffset()).toBe(winterOffset);
  });

  it.each([
    ['2026-11-22T18:39:59Z', '2026-11-22', 19 * 60 + 39, 0],
    ['2026-12-31T22:59Z', '2026-12-31', 23 * 60 + 59, 4],
    ['2026-12-31T23:00Z', '2027-01-01', 0, 5],
    ['2028-02-29T11:00Z', '2028-02-29', 12 * 60, 2],
    // The nights of the clock changes
    ['2026-10-25T00:59Z', '2026-10-25', 2 * 60 + 59, 0],
    ['2026-10-25T01:00Z', '2026-10-25', 2 * 60, 0],
    ['2026-10-25T23:00Z', '2026-10-26', 0, 1],
    ['2027-03-28T00:59Z', '2027-03-28', 60 + 59, 0],
    ['2027-03-28T01:00Z', '2027-03-28', 3 * 60, 0],
    ['2027-10-31T00:59Z', '2027-10-31', 2 * 60 + 59, 0],
    ['2027-10-31T01:00Z', '2027-10-31', 2 * 60, 0],
  ])('%s is %s, minute %i, weekday %i in Copenhagen', (at, day, minutes, weekday) => {
    expect(toCopenhagen(new Date(at))).toEqual({ day, minutes, weekday });
  });

  it.each([
    ['2026-11-22', 16 * 60, '2026-11-22T15:00Z'],
    ['2027-07-01', 8 * 60, '2027-07-01T06:00Z'],
    ['2026-12-31', 24 * 60, '2026-12-31T23:00Z'],
    ['2026-10-25', 0, '2026-10-24T22:00Z'],
    ['2026-10-25', 2 * 60 + 30, '2026-10-25T00:30Z'],
    ['2026-10-25', 3 * 60, '2026-10-25T02:00Z'],
    ['2026-10-25', 10 * 60, '2026-10-25T09:00Z'],
    ['2027-03-28', 60 + 59, '2027-03-28T00:59Z'],
    ['2027-03-28', 2 * 60 + 30, '2027-03-28T01:30Z'],
    ['2027-03-28', 3 * 60, '2027-03-28T01:00Z'],
    ['2027-03-28', 10 * 60, '2027-03-28T08:00Z'],
    ['2027-10-31', 2 * 60, '2027-10-31T00:00Z'],
  ] as const)('%s, minute %i is the instant %s', (day, minutes, at) => {
    expect(copenhagenInstant(day, minutes)).toEqual(new Date(at));
  });
});

it('refuses an invalid date', () => {
  expect(() => toCopenhagen(new Date(Number.NaN))).toThrow(RangeError);
});
