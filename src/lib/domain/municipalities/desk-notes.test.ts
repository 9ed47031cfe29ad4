import { describe, expect, it, test } from 'vitest';
import {
  checkHours,
  checkPhone,
  formatPhone,
  hoursLimit,
  phoneHref,
  readNotes,
  writeNotes,
} from './desk-notes';

describe('the phone number', () => {
  it.each([
    ['12345678', '12345678', '12 34 56 78', 'tel:+4512345678'],
    ['12 34 56 78', '12345678', '12 34 56 78', 'tel:+4512345678'],
    [' 12-34-56-78 ', '12345678', '12 34 56 78', 'tel:+4512345678'],
    ['\u202A12\u00A034\u00A056\u00A078\u202C', '12345678', '12 34 56 78', 'tel:+4512345678'],
    ['+45 12345678', '+4512345678', '+45 12 34 56 78', 'tel:+4512345678'],
    ['+45 (12) 34.56.78', '+4512345678', '+45 12 34 56 78', 'tel:+4512345678'],
    ['+299 12 34 56', '+299123456', '+299123456', 'tel:+299123456'],
    ['+31 10 123 45 67', '+31101234567', '+31101234567', 'tel:+31101234567'],
  ])('%j is kept as %s, shown on one line as %s and called at %s', (typed, note, spoken, href) => {
    const shown = spoken.replaceAll(' ', '\u{a0}');
    expect(checkPhone(typed)).toEqual({ ok: true, note });
    expect(formatPhone(note)).toBe(shown);
    expect(checkPhone(shown)).toEqual({ ok: true, note });
    expect(phoneHref(note)).toBe(href);
  });

  it.each(['', '   ', '\n'])('%j is no note', (typed) => {
    expect(checkPhone(typed)).toEqual({ ok: true, note: undefined });
  });

  it.each([
    ['1234567', 'no-phone-number'],
    ['123456789', 'no-phone-number'],
    ['4512345678', 'no-phone-number'],
    ['004512345678', 'no-phone-number'],
    ['+451234567', 'no-phone-number'],
    ['+45123456789', 'no-phone-number'],
    ['+012345678', 'no-phone-number'],
    ['+1234567', 'no-phone-number'],
    ['+1234567890123456', 'no-phone-number'],
    ['12 34 56 78 lokal 5', 'no-phone-number'],
    ['kommunen', 'no-phone-number'],
    ['12345678;wait=1', 'no-phone-number'],
    ['010190-1234', 'cpr-number'],
    ['0101901234', 'cpr-number'],
    ['010190 1234', 'cpr-number'],
  ])('%j is refused as %s', (typed, problem) => {
    expect(checkPhone(typed)).toEqual({ ok: false, problem });
  });
});

describe('the opening hours', () => {
  const longest = 'å'.repeat(hoursLimit);

  it.each([
    ['Man-fre 9-15', 'Man-fre 9-15'],
    ['  Man 10-17\r\nFre lukket  ', 'Man 10-17\nFre lukket'],
    [longest, longest],
    [` ${longest}\n`, longest],
    ['👵'.repeat(hoursLimit), '👵'.repeat(hoursLimit)],
    ['', undefined],
    [' \n ', undefined],
  ])('%j is kept as %j', (typed, note) => {
    expect(checkHours(typed)).toEqual({ ok: true, note });
  });

  it.each([
    [`${longest}å`, 'too-long'],
    ['Spørg efter sag 010190-1234', 'cpr-number'],
    [`${longest} 0101901234`, 'cpr-number'],
  ])('%j is refused as %s', (typed, problem) => {
    expect(checkHours(typed)).toEqual({ ok: false, problem });
  });
});

test.each([
  {},
  { phone: '12345678' },
  { hours: 'Man-fre\n9-15' },
  { phone: '+4512345678', hours: 'Man-fre 9-15' },
])('%j comes back as it was kept', (notes) => {
  expect(readNotes(writeNotes(notes))).toEqual(notes);
});

test.each([
  [undefined, {}],
  ['', {}],
  ['{torn', {}],
  ['null', {}],
  ['"text"', {}],
  ['[]', {}],
  ['{"phone":12345678,"hours":"Man 9-15"}', { hours: 'Man 9-15' }],
  ['{"phone":"12345678","hours":{}}', { phone: '12345678' }],
  ['{"phone":"tel:112","hours":"Man 9-15"}', { hours: 'Man 9-15' }],
  ['{"phone":"12345678","hours":"010190-1234"}', { phone: '12345678' }],
  [`{"phone":"12345678","hours":"${'x'.repeat(201)}"}`, { phone: '12345678' }],
  ['{"phone":"12345678","more":"x"}', { phone: '12345678' }],
])('of the kept text %j the good parts are read', (kept, notes) => {
  expect(readNotes(kept)).toEqual(notes);
});
