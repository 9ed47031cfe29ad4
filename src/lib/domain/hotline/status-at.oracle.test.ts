import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpLines, lineIds, type HelpLine, type LineId } from './lines';
import { nextChangeAt, statusAt } from './status-at';

/*
 * An oracle that shares nothing with the code under test: no Intl, no Date, no Easter algorithm, no tables of lines.
 * It counts minutes since 1970, knows the EU rule for summer time, writes the holidays out and finds the next change
 * by walking from quarter hour to quarter hour.
 */

const minutesPerDay = 1440;

/** Days from 1970-01-01 to a date, counted year by year and month by month. */
function dayNumber(year: number, month: number, day: number): number {
  const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const lengths = [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let days = day - 1;
  for (let y = 1970; y < year; y += 1) days += leap(y) ? 366 : 365;
  for (const length of lengths.slice(0, month - 1)) days += length;
  return days;
}

/** 1 January 1970 was a Thursday. */
const weekday = (day: number): number => (day + 4) % 7;

function lastSunday(year: number, month: number): number {
  const last = dayNumber(year, month, month === 3 || month === 10 ? 31 : 30);
  return last - weekday(last);
}

/** Summer time in the EU: from the last Sunday of March, 1:00 UTC, to the last Sunday of October, 1:00 UTC. */
const summers = [2026, 2027, 2028, 2029].map((year) => ({
  from: lastSunday(year, 3) * minutesPerDay + 60,
  to: lastSunday(year, 10) * minutesPerDay + 60,
}));

function wallMinutes(utcMinutes: number): number {
  const summer = summers.some(({ from, to }) => from <= utcMinutes && utcMinutes < to);
  return utcMinutes + (summer ? 120 : 60);
}

// prettier-ignore
const holidays = new Set(
  (
    [
      [2026, 12, 25], [2026, 12, 26],
      [2027, 1, 1], [2027, 3, 25], [2027, 3, 26], [2027, 3, 28], [2027, 3, 29], [2027, 5, 6],
      [2027, 5, 16], [2027, 5, 17], [2027, 12, 25], [2027, 12, 26],
      [2028, 1, 1], [2028, 4, 13], [2028, 4, 14], [2028, 4, 16], [2028, 4, 17], [2028, 5, 25],
      [2028, 6, 4], [2028, 6, 5], [2028, 12, 25], [2028, 12, 26], [2029, 1, 1],
    ] as const
  ).map(([year, month, day]) => dayNumber(year, month, day)),
);

const christmasAndNewYearsEves = new Set(
  [2026, 2027, 2028].flatMap((year) => [dayNumber(year, 12, 24), dayNumber(year, 12, 31)]),
);

const hotlineDoubts = new Set([
  ...holidays,
  ...[2026, 2027, 2028].flatMap((year) => [
    dayNumber(year, 5, 1),
    dayNumber(year, 6, 5),
    ...[24, 27, 28, 29, 30, 31].map((day) => dayNumber(year, 12, day)),
  ]),
  dayNumber(2027, 5, 7),
  dayNumber(2028, 5, 26),
]);

type Word = 'open' | 'closed' | 'unsure';

function supportHours(day: number): readonly [number, number] {
  if (christmasAndNewYearsEves.has(day)) return [10, 14];
  return weekday(day) === 0 || weekday(day) === 6 || holidays.has(day) ? [10, 16] : [8, 20];
}

function cyberHours(day: number): readonly [number, number] {
  return weekday(day) === 0 || weekday(day) === 6 || holidays.has(day) ? [10, 16] : [8, 20];
}

function hotlineHours(day: number): readonly [number, number] {
  switch (weekday(day)) {
    case 0:
      return [16, 20];
    case 5:
      return [8, 16];
    case 6:
      return [0, 0];
    default:
      return [8, 20];
  }
}

const never = new Set<number>();
const oracleRules: {
  readonly [Id in LineId]: readonly [
    (day: number) => readonly [number, number],
    doubts: ReadonlySet<number>,
  ];
} = {
  'mitid-support': [supportHours, never],
  cyberhotline: [cyberHours, christmasAndNewYearsEves],
  'digital-hotline': [hotlineHours, hotlineDoubts],
};

/** What the line should be at a minute since 1970 in UTC, as far as its hours go. */
function wordByHand(line: LineId, utcMinutes: number): Word {
  const wall = wallMinutes(utcMinutes);
  const day = Math.floor(wall / minutesPerDay);
  const minute = wall - day * minutesPerDay;
  const [hoursOf, doubts] = oracleRules[line];
  const [from, to] = hoursOf(day);
  if (minute < from * 60 || minute >= to * 60) return 'closed';
  return doubts.has(day) ? 'unsure' : 'open';
}

/** The first quarter hour after a minute where `isThere` holds; all hours begin and end on one. */
function nextQuarter(utcMinutes: number, isThere: (at: number) => boolean): number | null {
  const first = Math.floor(utcMinutes / 15) * 15 + 15;
  for (let at = first; at < first + 21 * minutesPerDay; at += 15) if (isThere(at)) return at;
  return null;
}

const start = dayNumber(2026, 11, 22) * minutesPerDay;
const end = dayNumber(2028, 11, 22) * minutesPerDay;

/** Any minute of two years, half of them close to a clock change, a holiday or another special day. */
const instants = fc.oneof(
  fc.integer({ min: start, max: end }),
  fc
    .tuple(
      fc.constantFrom(
        ...[...hotlineDoubts].map((day) => day * minutesPerDay),
        ...summers.flatMap(({ from, to }) => [from, to]),
      ),
      fc.integer({ min: -25 * 60, max: 49 * 60 }),
    )
    .map(([near, minutes]) => near + minutes)
    .filter((minute) => minute >= start && minute <= end),
);

const toDate = (minute: number): Date => new Date(minute * 60_000);
const orNull = (minute: number | null): Date | null => (minute === null ? null : toDate(minute));

const farReview = '2030-01-01';
const checkedAgain: { readonly [Id in LineId]: HelpLine } = {
  'mitid-support': { ...helpLines['mitid-support'], reviewBy: farReview },
  cyberhotline: { ...helpLines.cyberhotline, reviewBy: farReview },
  'digital-hotline': { ...helpLines['digital-hotline'], reviewBy: farReview },
};

describe.each([
  ['Europe/Copenhagen', -60],
  ['America/Los_Angeles', 480],
  ['Pacific/Apia', -780],
  ['Asia/Kathmandu', -345],
] as const)('two years by hand, with the phone in %s', (zone, winterOffset) => {
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

  it.each(lineIds)('%s: the state and every next change', (line) => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 59_999 }), (minute, milliseconds) => {
        const at = new Date(minute * 60_000 + milliseconds);
        const status = statusAt(checkedAgain[line], at);
        const word = wordByHand(line, minute);
        expect(status.status).toBe(word);
        const changes = nextQuarter(minute, (later) => wordByHand(line, later) !== word);
        expect(nextChangeAt(status)).toEqual(orNull(changes));

        if (status.status !== 'closed') return;
        const opens = nextQuarter(minute, (later) => wordByHand(line, later) === 'open');
        const mayOpen = nextQuarter(minute, (later) => wordByHand(line, later) !== 'closed');
        expect(status.opensAt).toEqual(orNull(opens));
        expect(status.mayOpenAt).toEqual(mayOpen === opens ? null : orNull(mayOpen));
      }),
      { numRuns: 400 },
    );
  });

  it.each(lineIds)('%s: nothing is claimed from the review date on', (line) => {
    const review = dayNumber(2027, 5, 22) * minutesPerDay - 120;
    fc.assert(
      fc.property(instants, (minute) => {
        const status = statusAt(helpLines[line], toDate(minute));
        const word = wordByHand(line, minute);
        expect(status.status).toBe(minute < review ? word : 'unsure');
        if (status.status === 'unsure' && status.reason === 'past-review') {
          expect(status.inHours).toBe(word !== 'closed');
        }
      }),
      { numRuns: 400 },
    );
  });
});
