import { describe, expect, it } from 'vitest';
import { callOrder } from './call-order';

const later = ['police', 'tell-creditors', 'credit-warning', 'change-user-id'];
const byDay = [
  'call-mitid-support',
  'block-on-mitid-dk',
  'call-bank',
  'call-cyberhotline',
  ...later,
];
const byNight = [
  'block-on-mitid-dk',
  'call-bank',
  'call-older-identity-line',
  'call-mitid-support-when-open',
  'call-cyberhotline-when-open',
  ...later,
];
const onlyCyberhotline = [
  'block-on-mitid-dk',
  'call-bank',
  'call-cyberhotline',
  'call-mitid-support-when-open',
  ...later,
];

describe('the order of steps against misuse', () => {
  it.each([
    ['Monday 7:59', '2026-11-23T07:59+01:00', byNight],
    ['Monday 8:00', '2026-11-23T08:00+01:00', byDay],
    ['Monday 19:59', '2026-11-23T19:59+01:00', byDay],
    ['Monday 20:00', '2026-11-23T20:00+01:00', byNight],
    ['Sunday 9:59', '2026-11-29T09:59+01:00', byNight],
    ['Sunday 10:00', '2026-11-29T10:00+01:00', byDay],
    ['Christmas Day 12:00', '2026-12-25T12:00+01:00', byDay],
    // On Christmas Eve the Cyberhotline is in doubt from 8 to 20, Support is open from 10 to 14.
    ['Christmas Eve 9:00', '2026-12-24T09:00+01:00', onlyCyberhotline],
    ['Christmas Eve 10:00', '2026-12-24T10:00+01:00', byDay],
    ['Christmas Eve 14:00', '2026-12-24T14:00+01:00', onlyCyberhotline],
    ['Christmas Eve 20:00', '2026-12-24T20:00+01:00', byNight],
    ['past the review date, within the hours we know', '2027-06-01T12:00+02:00', byDay],
    ['past the review date, at night', '2027-06-01T03:00+02:00', byNight],
    ['with a wrong clock', '2020-01-01T03:00+01:00', byDay],
  ])('%s', (_, at, expected) => {
    expect(callOrder(new Date(at))).toEqual(expected);
  });

  it('names the older line only where both other lines are closed', () => {
    for (let hour = 0; hour < 24 * 60; hour += 1) {
      const steps = callOrder(new Date(Date.UTC(2026, 11, 1, hour)));
      const bothClosed =
        !steps.includes('call-mitid-support') && !steps.includes('call-cyberhotline');
      expect(steps.includes('call-older-identity-line')).toBe(bothClosed);
    }
  });

  it('has each step once', () => {
    for (const at of ['2026-11-23T12:00Z', '2026-11-23T03:00Z', '2026-12-24T15:00Z']) {
      const steps = callOrder(new Date(at));
      expect(new Set(steps).size).toBe(steps.length);
    }
  });
});
