import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it, test } from 'vitest';
import { placeLimit, readAppointment, type Appointment } from './appointment';
import { alarmAt, alarmsAhead, calendarFile } from './calendar-file';

const writtenAt = new Date('2026-11-22T10:00:00Z');
const words = { title: 'Tid i Borgerservice', description: 'Tag med:\n- Pas, gyldigt; ikke kopi' };
const winter: Appointment = {
  day: '2026-11-26',
  minutes: 615,
  place: 'Rådhuset, 2. sal; dør \\ B',
};
const summer: Appointment = { day: '2027-07-01', minutes: 615 };
const fileOf = (appointment: Appointment) =>
  calendarFile(appointment, words, 'evening-before', 'one', writtenAt);

/** The only event of a file, as the package reads it. */
function eventIn(text: string) {
  const { events = [] } = convertIcsCalendar(undefined, text);
  expect(events).toHaveLength(1);
  return events[0];
}

describe('the event', () => {
  it.each<[string, Appointment, string, string]>([
    ['in winter', winter, '2026-11-26T09:15:00.000Z', '20261126T101500'],
    ['in summer', summer, '2027-07-01T08:15:00.000Z', '20270701T101500'],
    [
      'the day after the clock goes forward',
      { day: '2027-03-29', minutes: 540 },
      '2027-03-29T07:00:00.000Z',
      '20270329T090000',
    ],
    [
      'the day after the clock goes back',
      { day: '2026-10-26', minutes: 540 },
      '2026-10-26T08:00:00.000Z',
      '20261026T090000',
    ],
  ])('is at the right instant %s', (_name, appointment, instant, wall) => {
    const text = fileOf(appointment);
    expect(eventIn(text)?.start.date.toISOString()).toBe(instant);
    expect(text).toContain(`DTSTART;VALUE=DATE-TIME;TZID=Europe/Copenhagen:${wall}\r\n`);
  });

  it('keeps its words and claims no end', () => {
    const event = eventIn(fileOf(winter));
    expect(event).toMatchObject({
      uid: 'one',
      summary: words.title,
      description: words.description,
      location: winter.place,
    });
    expect(fileOf(winter)).not.toMatch(/^(DTEND|DURATION)/m);
    expect(fileOf(summer)).not.toMatch(/^LOCATION/m);
  });

  it('knows the change of the clock as everybody writes it', () => {
    const text = fileOf(winter);
    expect(text).toContain(
      'BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200',
    );
    expect(text).toContain(
      'BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100',
    );
    expect(text).toContain('RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n');
    expect(text).toContain('RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n');
  });
});

describe('the alarm', () => {
  it.each<[string, Appointment, Parameters<typeof alarmAt>[1], string, string]>([
    ['the evening before', winter, 'evening-before', '2026-11-25T17:00:00.000Z', '-PT975M'],
    ['two hours before', winter, 'two-hours-before', '2026-11-26T07:15:00.000Z', '-PT120M'],
    [
      'the evening before the clock goes forward',
      { day: '2027-03-28', minutes: 615 },
      'evening-before',
      '2027-03-27T17:00:00.000Z',
      '-PT915M',
    ],
  ])('rings %s', (_name, appointment, alarm, instant, trigger) => {
    expect(alarmAt(appointment, alarm).toISOString()).toBe(instant);
    const text = calendarFile(appointment, words, alarm, 'one', writtenAt);
    expect(text).toContain(`\r\nTRIGGER:${trigger}\r\n`);
  });

  it('is left out where it is too late for it', () => {
    const at = (text: string) => alarmsAhead(winter, new Date(text));
    expect(at('2026-11-25T16:59:00Z')).toEqual(['evening-before', 'two-hours-before']);
    expect(at('2026-11-25T17:00:00Z')).toEqual(['two-hours-before']);
    expect(at('2026-11-26T07:15:00Z')).toEqual([]);
    expect(calendarFile(winter, words, undefined, 'one', writtenAt)).not.toContain('VALARM');
  });
});

test('whatever stands in it, the file is well formed and says it again', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((some) => some.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim());
  const place = fc.string({ unit: 'grapheme', maxLength: placeLimit });
  fc.assert(
    fc.property(line, line, place, (title, description, somewhere) => {
      const appointment = readAppointment({ ...winter, place: somewhere }) ?? winter;
      const text = calendarFile(appointment, { title, description }, undefined, 'one', writtenAt);
      expect(text.isWellFormed()).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const one of text.split('\r\n')) {
        expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
        expect(one.isWellFormed()).toBe(true);
      }
      const unfolded = text.replaceAll('\r\n ', '');
      const escaped = (some: string) => some.replace(/[\\;,]/g, '\\$&');
      expect(unfolded).toContain(`\r\nSUMMARY:${escaped(title)}\r\n`);
      expect(unfolded).toContain(`\r\nDESCRIPTION:${escaped(description)}\r\n`);
      if (appointment.place !== undefined)
        expect(unfolded).toContain(`\r\nLOCATION:${escaped(appointment.place)}\r\n`);
    }),
  );
});
