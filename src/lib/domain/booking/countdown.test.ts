import { expect, test } from 'vitest';
import type { Appointment } from './appointment';
import { bookedTimeOf, countdownTo, stepOf, type BookedTime, type Countdown } from './countdown';

/** A quarter past ten in the morning, in winter: 09:15 in UTC. */
const winter: Appointment = { day: '2026-11-26', minutes: 615 };

test.each<[string, string, Countdown]>([
  ['four days before', '2026-11-22T09:00:00Z', { kind: 'days', days: 4 }],
  ['two days before, at night', '2026-11-24T22:59:00Z', { kind: 'days', days: 2 }],
  ['the day before from midnight in Copenhagen', '2026-11-24T23:00:00Z', { kind: 'tomorrow' }],
  ['the same day from midnight in Copenhagen', '2026-11-25T23:00:00Z', { kind: 'today' }],
  ['61 minutes before', '2026-11-26T08:14:00Z', { kind: 'today' }],
  ['an hour before', '2026-11-26T08:15:00Z', { kind: 'minutes', minutes: 60 }],
  ['40 minutes before', '2026-11-26T08:35:00Z', { kind: 'minutes', minutes: 40 }],
  ['a second before', '2026-11-26T09:14:59Z', { kind: 'minutes', minutes: 1 }],
  ['on time', '2026-11-26T09:15:00Z', { kind: 'now' }],
  ['59 minutes late', '2026-11-26T10:14:59Z', { kind: 'now' }],
  ['an hour late', '2026-11-26T10:15:00Z', { kind: 'past' }],
  ['a clock that shows a day before the app was there', '2020-01-01T09:00:00Z', { kind: 'unsure' }],
  ['a year late', '2027-11-26T09:15:00Z', { kind: 'past' }],
])('%s', (_name, now, expected) => {
  expect(countdownTo(winter, new Date(now))).toEqual(expected);
});

test.each<[string, Appointment, string, Countdown]>([
  [
    'across midnight it is minutes',
    { day: '2026-11-27', minutes: 10 },
    '2026-11-26T22:30:00Z',
    { kind: 'minutes', minutes: 40 },
  ],
  [
    'the day with 23 hours is a day like others',
    { day: '2027-03-29', minutes: 615 },
    '2027-03-27T22:30:00Z',
    { kind: 'days', days: 2 },
  ],
  [
    'the day with 25 hours is a day like others',
    { day: '2027-11-01', minutes: 615 },
    '2027-10-30T22:30:00Z',
    { kind: 'tomorrow' },
  ],
])('%s', (_name, appointment, now, expected) => {
  expect(countdownTo(appointment, new Date(now))).toEqual(expected);
});

test('in the last hour only four steps are worth saying aloud', () => {
  const steps = Array.from({ length: 60 }, (_, left) =>
    stepOf({ kind: 'minutes', minutes: 60 - left }),
  );
  expect([...new Set(steps)]).toEqual(['minutes 60', 'minutes 30', 'minutes 15', 'minutes 5']);
  expect(stepOf({ kind: 'days', days: 2 })).not.toBe(stepOf({ kind: 'days', days: 3 }));
});

test.each<[string, Countdown | undefined, boolean, BookedTime]>([
  ['nothing noted or told leaves it to the answers', undefined, false, undefined],
  ['a noted time to come', { kind: 'days', days: 4 }, false, 'ahead'],
  ['a noted time to come after the last visit', { kind: 'days', days: 4 }, true, 'ahead'],
  ['the time of a person who still waits', { kind: 'now' }, false, 'ahead'],
  ['a noted time that has passed', { kind: 'past' }, false, 'over'],
  ['a noted time and a wrong clock', { kind: 'unsure' }, false, undefined],
  ['a visit that is told, and a wrong clock', { kind: 'unsure' }, true, 'over'],
  ['a visit that is told, with nothing noted', undefined, true, 'over'],
  ['a visit that is told, at the noted time', { kind: 'past' }, true, 'over'],
])('%s', (_name, countdown, isTold, expected) => {
  expect(bookedTimeOf(countdown, isTold)).toBe(expected);
});
