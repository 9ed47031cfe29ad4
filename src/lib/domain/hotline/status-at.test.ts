import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpLines, type HelpLine, type LineId } from './lines';
import { nextChangeAt, statusAt, type Status } from './status-at';

const deviceZones = [
  ['Europe/Copenhagen', -60],
  ['America/Los_Angeles', 480],
  ['Pacific/Apia', -780],
  ['Asia/Kathmandu', -345],
] as const;

/** The same lines, as if their hours had been checked again: the rules of the year can be tried beyond the review. */
const laterReview = '2029-05-22';
const checkedAgain: { readonly [Id in LineId]: HelpLine } = {
  'mitid-support': { ...helpLines['mitid-support'], reviewBy: laterReview },
  cyberhotline: { ...helpLines.cyberhotline, reviewBy: laterReview },
  'digital-hotline': { ...helpLines['digital-hotline'], reviewBy: laterReview },
};

function wordFor(status: Status): string {
  return status.status === 'unsure' ? `unsure: ${status.reason}` : status.status;
}

type Word = 'open' | 'closed' | 'unsure: holiday' | 'unsure: special-day';
/** From hour to hour on one day, with Copenhagen's offset from UTC there; outside it the line is closed. */
type DayRow = readonly [
  line: LineId,
  day: string,
  offset: '+01:00' | '+02:00',
  from: number,
  to: number,
  word: Word,
];

const days: readonly DayRow[] = [
  // An ordinary week
  ['digital-hotline', '2026-11-23', '+01:00', 8, 20, 'open'],
  ['digital-hotline', '2026-11-26', '+01:00', 8, 20, 'open'],
  ['digital-hotline', '2026-11-27', '+01:00', 8, 16, 'open'],
  ['digital-hotline', '2026-11-29', '+01:00', 16, 20, 'open'],
  ['mitid-support', '2026-11-23', '+01:00', 8, 20, 'open'],
  ['mitid-support', '2026-11-27', '+01:00', 8, 20, 'open'],
  ['mitid-support', '2026-11-28', '+01:00', 10, 16, 'open'],
  ['mitid-support', '2026-11-29', '+01:00', 10, 16, 'open'],
  ['cyberhotline', '2026-11-23', '+01:00', 8, 20, 'open'],
  ['cyberhotline', '2026-11-28', '+01:00', 10, 16, 'open'],
  // Christmas and New Year
  ['digital-hotline', '2026-12-23', '+01:00', 8, 20, 'open'],
  ['digital-hotline', '2026-12-24', '+01:00', 8, 20, 'unsure: special-day'],
  ['digital-hotline', '2026-12-25', '+01:00', 8, 16, 'unsure: holiday'],
  ['digital-hotline', '2026-12-27', '+01:00', 16, 20, 'unsure: special-day'],
  ['digital-hotline', '2026-12-28', '+01:00', 8, 20, 'unsure: special-day'],
  ['digital-hotline', '2026-12-29', '+01:00', 8, 20, 'unsure: special-day'],
  ['digital-hotline', '2026-12-30', '+01:00', 8, 20, 'unsure: special-day'],
  ['digital-hotline', '2026-12-31', '+01:00', 8, 20, 'unsure: special-day'],
  ['digital-hotline', '2027-01-01', '+01:00', 8, 16, 'unsure: holiday'],
  ['digital-hotline', '2027-01-03', '+01:00', 16, 20, 'open'],
  ['mitid-support', '2026-12-24', '+01:00', 10, 14, 'open'],
  ['mitid-support', '2026-12-25', '+01:00', 10, 16, 'open'],
  ['mitid-support', '2026-12-30', '+01:00', 8, 20, 'open'],
  ['mitid-support', '2026-12-31', '+01:00', 10, 14, 'open'],
  ['mitid-support', '2027-01-01', '+01:00', 10, 16, 'open'],
  ['mitid-support', '2027-12-24', '+01:00', 10, 14, 'open'],
  ['cyberhotline', '2026-12-24', '+01:00', 8, 20, 'unsure: special-day'],
  ['cyberhotline', '2026-12-25', '+01:00', 10, 16, 'open'],
  ['cyberhotline', '2026-12-31', '+01:00', 8, 20, 'unsure: special-day'],
  ['cyberhotline', '2028-12-24', '+01:00', 10, 16, 'unsure: special-day'],
  // Easter; the clocks change on Easter Sunday 2027
  ['digital-hotline', '2027-03-25', '+01:00', 8, 20, 'unsure: holiday'],
  ['digital-hotline', '2027-03-26', '+01:00', 8, 16, 'unsure: holiday'],
  ['digital-hotline', '2027-03-28', '+02:00', 16, 20, 'unsure: holiday'],
  ['digital-hotline', '2027-03-29', '+02:00', 8, 20, 'unsure: holiday'],
  ['digital-hotline', '2027-03-30', '+02:00', 8, 20, 'open'],
  ['mitid-support', '2027-03-25', '+01:00', 10, 16, 'open'],
  ['mitid-support', '2027-03-28', '+02:00', 10, 16, 'open'],
  ['cyberhotline', '2027-03-29', '+02:00', 10, 16, 'open'],
  // Spring, and what is no holiday any more
  ['digital-hotline', '2027-04-23', '+02:00', 8, 16, 'open'],
  ['digital-hotline', '2028-05-01', '+02:00', 8, 20, 'unsure: special-day'],
  ['digital-hotline', '2027-05-06', '+02:00', 8, 20, 'unsure: holiday'],
  ['digital-hotline', '2027-05-07', '+02:00', 8, 16, 'unsure: special-day'],
  ['digital-hotline', '2027-05-16', '+02:00', 16, 20, 'unsure: holiday'],
  ['digital-hotline', '2028-06-05', '+02:00', 8, 20, 'unsure: holiday'],
  ['mitid-support', '2027-05-07', '+02:00', 8, 20, 'open'],
  ['mitid-support', '2028-06-05', '+02:00', 10, 16, 'open'],
  // A leap day, and the autumn clock change
  ['digital-hotline', '2028-02-29', '+01:00', 8, 20, 'open'],
  ['digital-hotline', '2027-10-31', '+01:00', 16, 20, 'open'],
  ['mitid-support', '2027-10-31', '+01:00', 10, 16, 'open'],
];

const closedAllDay: readonly (readonly [LineId, string])[] = [
  ['digital-hotline', '2026-11-28'],
  ['digital-hotline', '2026-12-26'],
  // 1 May and 5 June on a Saturday
  ['digital-hotline', '2027-05-01'],
  ['digital-hotline', '2027-06-05'],
];

function stateAt(line: LineId, text: string): string {
  return wordFor(statusAt(checkedAgain[line], new Date(text)));
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

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

  it.each(days)('%s on %s (%s) from %i to %i: %s', (line, day, offset, from, to, word) => {
    const at = (hour: number, minute: number) =>
      stateAt(line, `${day}T${clock(hour, minute)}${offset}`);
    expect({
      midnight: at(0, 0),
      minuteBefore: at(from - 1, 59),
      opening: at(from, 0),
      minuteAfterOpening: at(from, 1),
      lastMinute: at(to - 1, 59),
      closing: at(to, 0),
      minuteAfterClosing: at(to, 1),
      lastOfDay: at(23, 59),
    }).toEqual({
      midnight: 'closed',
      minuteBefore: 'closed',
      opening: word,
      minuteAfterOpening: word,
      lastMinute: word,
      closing: 'closed',
      minuteAfterClosing: 'closed',
      lastOfDay: 'closed',
    });
  });

  it.each(closedAllDay)('%s is closed all day on %s', (line, day) => {
    const seen = new Set(
      Array.from({ length: 24 }, (_, hour) => stateAt(line, `${day}T${clock(hour, 30)}+01:00`)),
    );
    expect([...seen]).toEqual(['closed']);
  });

  it.each<readonly [LineId, string, string | null, string | null]>([
    // Friday after closing: over the closed Saturday to Sunday
    ['digital-hotline', '2026-11-27T16:00+01:00', '2026-11-29T16:00+01:00', null],
    ['digital-hotline', '2026-11-28T12:00+01:00', '2026-11-29T16:00+01:00', null],
    ['digital-hotline', '2026-11-29T20:00+01:00', '2026-11-30T08:00+01:00', null],
    ['digital-hotline', '2026-11-30T05:00+01:00', '2026-11-30T08:00+01:00', null],
    // The longest wait: nothing sure between 23 December and the first Sunday of January
    [
      'digital-hotline',
      '2026-12-23T20:00+01:00',
      '2027-01-03T16:00+01:00',
      '2026-12-24T08:00+01:00',
    ],
    [
      'digital-hotline',
      '2026-12-26T12:00+01:00',
      '2027-01-03T16:00+01:00',
      '2026-12-27T16:00+01:00',
    ],
    ['digital-hotline', '2027-01-01T16:00+01:00', '2027-01-03T16:00+01:00', null],
    // Easter, over the clock change
    [
      'digital-hotline',
      '2027-03-24T20:00+01:00',
      '2027-03-30T08:00+02:00',
      '2027-03-25T08:00+01:00',
    ],
    [
      'digital-hotline',
      '2027-03-27T12:00+01:00',
      '2027-03-30T08:00+02:00',
      '2027-03-28T16:00+02:00',
    ],
    // Both nights of clock change
    ['mitid-support', '2027-03-27T16:00+01:00', '2027-03-28T10:00+02:00', null],
    ['mitid-support', '2027-10-30T16:00+02:00', '2027-10-31T10:00+01:00', null],
    ['mitid-support', '2027-10-31T02:30+02:00', '2027-10-31T10:00+01:00', null],
    ['mitid-support', '2027-10-31T02:30+01:00', '2027-10-31T10:00+01:00', null],
    ['mitid-support', '2026-12-23T20:00+01:00', '2026-12-24T10:00+01:00', null],
    ['mitid-support', '2026-12-31T14:00+01:00', '2027-01-01T10:00+01:00', null],
    ['cyberhotline', '2026-12-23T20:00+01:00', '2026-12-25T10:00+01:00', '2026-12-24T08:00+01:00'],
    ['digital-hotline', '2028-02-28T20:00+01:00', '2028-02-29T08:00+01:00', null],
  ])('%s closed at %s opens at %s, perhaps at %s', (line, at, opensAt, mayOpenAt) => {
    expect(statusAt(checkedAgain[line], new Date(at))).toMatchObject({
      status: 'closed',
      opensAt: opensAt === null ? null : new Date(opensAt),
      mayOpenAt: mayOpenAt === null ? null : new Date(mayOpenAt),
    });
  });

  it('says when an open or doubtful line closes', () => {
    const friday = statusAt(helpLines['digital-hotline'], new Date('2026-11-27T15:40+01:00'));
    expect(friday).toEqual({
      status: 'open',
      closesAt: new Date('2026-11-27T16:00+01:00'),
      sureness: 'likely',
    });
    const christmasEve = statusAt(helpLines['digital-hotline'], new Date('2026-12-24T09:00+01:00'));
    expect(christmasEve).toEqual({
      status: 'unsure',
      reason: 'special-day',
      inHours: true,
      hoursChangeAt: new Date('2026-12-24T20:00+01:00'),
      opensAt: new Date('2027-01-03T16:00+01:00'),
    });
  });
});

describe('sureness', () => {
  it.each<readonly [LineId, string, string]>([
    ['mitid-support', '2026-11-23T12:00+01:00', 'certain'],
    ['mitid-support', '2026-12-24T12:00+01:00', 'likely'],
    ['mitid-support', '2026-12-31T15:00+01:00', 'likely'],
    ['mitid-support', '2026-12-25T12:00+01:00', 'certain'],
    ['cyberhotline', '2026-11-23T12:00+01:00', 'certain'],
    ['digital-hotline', '2026-11-23T12:00+01:00', 'likely'],
  ])('%s at %s is %s', (line, at, sureness) => {
    expect(statusAt(helpLines[line], new Date(at))).toMatchObject({ sureness });
  });
});

describe('the review date', () => {
  const line = helpLines['digital-hotline'];

  it.each([
    ['2027-05-20T19:59+02:00', 'open'],
    ['2027-05-21T23:59+02:00', 'closed'],
    ['2027-05-22T00:00+02:00', 'unsure: past-review'],
    ['2027-05-24T12:00+02:00', 'unsure: past-review'],
    ['2031-01-01T03:00+01:00', 'unsure: past-review'],
  ])('at %s the line is %s', (at, word) => {
    expect(wordFor(statusAt(line, new Date(at)))).toBe(word);
  });

  it('promises no opening beyond it, and tells when the status changes', () => {
    const status = statusAt(line, new Date('2027-05-21T16:00+02:00'));
    expect(status).toMatchObject({
      status: 'closed',
      opensAt: null,
      mayOpenAt: new Date('2027-05-23T16:00+02:00'),
    });
    expect(nextChangeAt(status)).toEqual(new Date('2027-05-22T00:00+02:00'));
  });

  it('after it, still tells the hours we know', () => {
    const night = statusAt(line, new Date('2027-05-25T03:00+02:00'));
    expect(night).toEqual({
      status: 'unsure',
      reason: 'past-review',
      inHours: false,
      hoursChangeAt: new Date('2027-05-25T08:00+02:00'),
      opensAt: null,
    });
    const noon = statusAt(line, new Date('2027-05-25T12:00+02:00'));
    expect(noon).toMatchObject({
      inHours: true,
      hoursChangeAt: new Date('2027-05-25T20:00+02:00'),
    });
  });
});

describe('a known last day of the hours', () => {
  const line: HelpLine = { ...helpLines['mitid-support'], validTo: '2027-01-14' };

  it.each([
    ['2027-01-14T19:59+01:00', 'open'],
    ['2027-01-14T23:59+01:00', 'closed'],
    ['2027-01-15T00:00+01:00', 'unsure: past-review'],
    ['2027-01-15T12:00+01:00', 'unsure: past-review'],
  ])('at %s the line is %s', (at, word) => {
    expect(wordFor(statusAt(line, new Date(at)))).toBe(word);
  });

  it('is the next change in the evening before', () => {
    const status = statusAt(line, new Date('2027-01-14T21:00+01:00'));
    expect(nextChangeAt(status)).toEqual(new Date('2027-01-15T00:00+01:00'));
  });

  it('makes no difference after the review date', () => {
    const later: HelpLine = { ...line, validTo: '2028-01-01' };
    expect(wordFor(statusAt(later, new Date('2027-05-21T19:00+02:00')))).toBe('open');
    expect(wordFor(statusAt(later, new Date('2027-05-22T12:00+02:00')))).toBe(
      'unsure: past-review',
    );
  });
});

describe('a clock that cannot be right', () => {
  it.each([
    '2026-11-21T22:59Z',
    '2024-05-01T12:00Z',
    '1970-01-01T00:00Z',
    '2100-01-01T12:00Z',
    '+012027-01-01T12:00Z',
    'no date',
  ])('%s is said', (text) => {
    const status = statusAt(helpLines['mitid-support'], new Date(text));
    expect(status).toEqual({ status: 'unsure', reason: 'clock-wrong' });
    expect(nextChangeAt(status)).toBeNull();
  });

  it('the first minute of the newest day read is right', () => {
    const status = statusAt(helpLines['mitid-support'], new Date('2026-11-21T23:00Z'));
    expect(status.status).toBe('closed');
  });
});
