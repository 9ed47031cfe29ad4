import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkAppointment,
  instantOf,
  placeLimit,
  readAppointment,
  typedTime,
  type TypedAppointment,
} from './appointment';

/** Ten in the morning in Copenhagen, on a Sunday in winter. */
const now = new Date('2026-11-22T09:00:00Z');
const plain: TypedAppointment = { day: '2026-11-26', time: '10:15', place: '' };
const fine = { day: undefined, time: undefined, place: undefined };

describe('checkAppointment', () => {
  it.each<[string, Partial<TypedAppointment>, object]>([
    ['a day and a time', {}, { day: '2026-11-26', minutes: 615 }],
    ['seconds, as some browsers add them', { time: '10:15:00' }, { minutes: 615 }],
    ['midnight', { time: '00:00' }, { minutes: 0 }],
    ['today, this minute', { day: '2026-11-22', time: '10:00' }, { minutes: 600 }],
    ['a year ahead', { day: '2027-11-23' }, { day: '2027-11-23' }],
    ['a leap day', { day: '2027-03-01' }, { day: '2027-03-01' }],
    ['a place', { place: ' Rådhuset,\n 2.  sal ' }, { place: 'Rådhuset, 2. sal' }],
    ['the longest place', { place: '😀'.repeat(placeLimit) }, { place: '😀'.repeat(placeLimit) }],
    [
      'the hour that comes twice in autumn',
      { day: '2027-10-31', time: '02:30' },
      { day: '2027-10-31', minutes: 150 },
    ],
  ])('takes %s', (_name, change, expected) => {
    const checked = checkAppointment({ ...plain, ...change }, now);
    expect(checked).toMatchObject({ ok: true, appointment: expected });
  });

  it.each<[string, Partial<TypedAppointment>, object]>([
    ['no day', { day: '' }, { day: 'no-day' }],
    ['a day that does not exist', { day: '2027-02-29' }, { day: 'no-day' }],
    ['another way to write a day', { day: '26-11-2026' }, { day: 'no-day' }],
    ['yesterday', { day: '2026-11-21' }, { day: 'past' }],
    ['a minute ago', { day: '2026-11-22', time: '09:59' }, { day: 'past' }],
    ['far ahead', { day: '2027-11-24' }, { day: 'too-far' }],
    ['a year of six digits', { day: '202611-22' }, { day: 'no-day' }],
    ['the last of all days', { day: '9999-12-31' }, { day: 'too-far' }],
    ['the first of all days', { day: '0000-01-01' }, { day: 'past' }],
    ['no time', { time: '' }, { time: 'no-time' }],
    ['an hour too many', { time: '24:00' }, { time: 'no-time' }],
    ['a minute too many', { time: '10:60' }, { time: 'no-time' }],
    ['the hour skipped in spring', { day: '2027-03-28', time: '02:30' }, { time: 'skipped' }],
    ['a place too long', { place: 'x'.repeat(placeLimit + 1) }, { place: 'too-long' }],
    ['a CPR number', { place: 'Rådhuset 010190-1234' }, { place: 'cpr-number' }],
    ['nothing at all', { day: '', time: '' }, { day: 'no-day', time: 'no-time' }],
  ])('refuses %s', (_name, change, expected) => {
    const checked = checkAppointment({ ...plain, ...change }, now);
    expect(checked).toEqual({ ok: false, ...fine, ...expected });
  });

  it('calls no day too far away where the clock is wrong', () => {
    expect(checkAppointment(plain, new Date('2020-01-01T09:00:00Z'))).toMatchObject({ ok: true });
  });

  it('knows in Copenhagen that it is tomorrow already', () => {
    const lateInUtc = new Date('2026-11-22T23:30:00Z');
    const typed = { ...plain, day: '2026-11-22', time: '23:45' };
    expect(checkAppointment(typed, lateInUtc)).toMatchObject({ ok: false, day: 'past' });
  });
});

describe('readAppointment', () => {
  const kept = { day: '2026-11-26', minutes: 615, place: 'Rådhuset' };

  it.each<[string, unknown, unknown]>([
    ['what was kept', kept, kept],
    ['a time in the past', { ...kept, day: '2020-01-01' }, { ...kept, day: '2020-01-01' }],
    ['no place', { day: kept.day, minutes: 0 }, { day: kept.day, minutes: 0 }],
    ['no place for one that is no text', { ...kept, place: 7 }, { day: kept.day, minutes: 615 }],
    [
      'no place for one with a CPR number',
      { ...kept, place: '010190-1234' },
      { day: kept.day, minutes: 615 },
    ],
    ['nothing of text', '{"day":"2026-11-26","minutes":615}', undefined],
    ['nothing of null', null, undefined],
    ['nothing without a day', { minutes: 615 }, undefined],
    ['nothing without a time', { day: kept.day }, undefined],
    ['nothing of half a minute', { ...kept, minutes: 0.5 }, undefined],
    ['nothing of a day that is over', { ...kept, minutes: 1440 }, undefined],
    ['nothing of a time as text', { ...kept, minutes: '615' }, undefined],
    ['nothing of a skipped hour', { ...kept, day: '2027-03-28', minutes: 150 }, undefined],
    ['nothing of the year 0', { ...kept, day: '0000-01-01' }, undefined],
    ['nothing of the last of all days', { ...kept, day: '9999-12-31' }, undefined],
  ])('gives %s', (_name, value, expected) => {
    expect(readAppointment(value)).toEqual(expected);
  });

  test('never throws, whatever lies on the phone', () => {
    const day = fc.oneof(fc.anything(), fc.date({ noInvalidDate: true }).map(isoDay));
    const value = fc.oneof(
      fc.anything(),
      fc.record({ day, minutes: fc.oneof(fc.anything(), fc.nat(2000)), place: fc.anything() }),
    );
    fc.assert(
      fc.property(value, (some) => {
        expect(() => readAppointment(some)).not.toThrow();
      }),
    );
  });
});

test('what is kept and read again is the same, and stands at the time that was typed', () => {
  const days = fc.integer({ min: 0, max: 366 });
  fc.assert(
    fc.property(
      days,
      fc.nat(1439),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (after, minutes, place) => {
        const day = isoDay(new Date(now.getTime() + after * 86_400_000));
        const checked = checkAppointment({ day, time: typedTime(minutes), place }, now);
        fc.pre(checked.ok);
        const copy: unknown = JSON.parse(JSON.stringify(checked.appointment));
        expect(readAppointment(copy)).toEqual(checked.appointment);
        const clock = instantOf(checked.appointment).toLocaleTimeString('en-GB', {
          timeZone: 'Europe/Copenhagen',
          hour: '2-digit',
          minute: '2-digit',
        });
        expect(clock).toBe(typedTime(minutes));
      },
    ),
  );
});

function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}
