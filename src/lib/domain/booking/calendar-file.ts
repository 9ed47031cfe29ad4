import { generateIcsCalendar, type IcsTimezone } from 'ts-ics';
import { copenhagenInstant } from '../calendar/copenhagen';
import { addDays, utcMsOf } from '../calendar/day';
import { instantOf, type Appointment } from './appointment';

export type AlarmId = 'evening-before' | 'two-hours-before';

/** Six in the evening: time to look for a paper, and shops are open. */
const evening = 18 * 60;
const minuteMs = 60_000;

/** The instant of an alarm. */
export function alarmAt(appointment: Appointment, alarm: AlarmId): Date {
  return alarm === 'evening-before'
    ? copenhagenInstant(addDays(appointment.day, -1), evening)
    : new Date(instantOf(appointment).getTime() - 120 * minuteMs);
}

/** The alarms that are still to come. */
export function alarmsAhead(appointment: Appointment, now: Date): readonly AlarmId[] {
  const all: readonly AlarmId[] = ['evening-before', 'two-hours-before'];
  return all.filter((alarm) => alarmAt(appointment, alarm) > now);
}

/** What stands in the calendar beside the time. Lines of `description` are parted by `\n`. */
export interface CalendarWords {
  readonly title: string;
  readonly description: string;
}

/**
 * A calendar file (RFC 5545) with one event at the booked time, in Copenhagen's time zone. It has no end: nobody knows
 * how long it takes. `uid` names the event in the calendar, `writtenAt` is now.
 */
export function calendarFile(
  appointment: Appointment,
  words: CalendarWords,
  alarm: AlarmId | undefined,
  uid: string,
  writtenAt: Date,
): string {
  const at = instantOf(appointment);
  const wall = utcMsOf(appointment.day) + appointment.minutes * minuteMs;
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//ID-klar//ID-klar//DA',
    timezones: [copenhagen],
    events: [
      {
        uid,
        stamp: { date: writtenAt },
        start: {
          date: at,
          type: 'DATE-TIME',
          local: {
            date: new Date(wall),
            timezone: copenhagen.id,
            tzoffset: offsetText(Math.round((wall - at.getTime()) / minuteMs)),
          },
        },
        duration: {},
        summary: words.title,
        description: words.description,
        ...(appointment.place === undefined ? {} : { location: appointment.place }),
        ...(alarm === undefined
          ? {}
          : {
              alarms: [
                {
                  action: 'DISPLAY',
                  description: words.title,
                  // Counted back from the start, which every calendar understands.
                  trigger: {
                    type: 'relative',
                    value: {
                      before: true,
                      minutes: Math.round(
                        (at.getTime() - alarmAt(appointment, alarm).getTime()) / minuteMs,
                      ),
                    },
                  },
                },
              ],
            }),
      },
    ],
  });
  // The package wants a duration, and writes one for nothing.
  return foldLines(text.replace(/^DURATION:.*\r\n/m, ''));
}

/** Most bytes of a line, without its end. */
const lineLimit = 75;

/** Folds anew by bytes: the package counts characters, and may part the two halves of an emoji. */
function foldLines(text: string): string {
  return text.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const sign of line) {
    const bytes = bytesOf(sign);
    if (length + bytes > lineLimit) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += bytes;
  }
  return folded;
}

/** How many bytes one character takes in UTF-8. */
function bytesOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** `+0100` for an hour ahead of UTC. */
function offsetText(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `+${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/**
 * The last Sunday of March at 2 and of October at 3, as it has been since 1981 and 1996. The package adds `offsetTo` to
 * `start` before it writes the time on the wall, so that is taken off beforehand.
 */
const copenhagen: IcsTimezone = {
  id: 'Europe/Copenhagen',
  props: [
    {
      type: 'DAYLIGHT',
      start: new Date('1981-03-29T00:00:00Z'),
      offsetFrom: '+0100',
      offsetTo: '+0200',
      name: 'CEST',
      recurrenceRule: { frequency: 'YEARLY', byMonth: [2], byDay: [{ day: 'SU', occurrence: -1 }] },
    },
    {
      type: 'STANDARD',
      start: new Date('1996-10-27T02:00:00Z'),
      offsetFrom: '+0200',
      offsetTo: '+0100',
      name: 'CET',
      recurrenceRule: { frequency: 'YEARLY', byMonth: [9], byDay: [{ day: 'SU', occurrence: -1 }] },
    },
  ],
};
