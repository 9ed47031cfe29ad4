import { expect, it } from 'vitest';
import type { CarriedList } from './carried-list';
import { compareLists, compareNotes, isNoDifference, type Difference } from './compare-lists';

const here: CarriedList = {
  answers: { errand: 'first-mitid', bring: ['passport-dk'], situation: 'years', booking: 'yes' },
  checks: { 'passport-dk': { valid: 'yes', right: 'yes' } },
  ticks: ['passport-dk', 'phone'],
};
const none: Difference = { questions: [], papers: 0, ticksAdded: 0, ticksRemoved: 0 };

it.each<[string, Partial<CarriedList>, Partial<Difference>]>([
  ['nothing', {}, {}],
  [
    'what is no longer asked counts for nothing',
    { answers: { ...here.answers, trouble: 'blocked', other: 'id-card' } },
    {},
  ],
  ['one answer', { answers: { ...here.answers, situation: 'new' } }, { questions: ['situation'] }],
  [
    'another errand',
    { answers: { errand: 'misuse' } },
    { questions: ['errand', 'bring', 'situation', 'booking'], papers: 1, ticksRemoved: 2 },
  ],
  [
    'a paper that was found invalid, and with it its row',
    { checks: { 'passport-dk': { valid: 'no' } } },
    { papers: 1, ticksRemoved: 1 },
  ],
  ['a paper that was not looked at', { checks: {} }, { papers: 1 }],
  [
    'what was found on a paper that does not come along counts for nothing',
    { checks: { ...here.checks, 'tax-statement': { valid: 'no' } } },
    {},
  ],
  [
    'a tick of a row that is not on the list counts for nothing',
    { ticks: [...here.ticks, 'witness'] },
    {},
  ],
  ['ticks', { ticks: ['phone', 'user-id-note'] }, { ticksAdded: 1, ticksRemoved: 1 }],
])('tells what would change: %s', (_name, change, difference) => {
  const found = compareLists(here, { ...here, ...change });
  expect(found).toEqual({ ...none, ...difference });
  expect(isNoDifference(found)).toBe(Object.keys(difference).length === 0);
});

const time = { day: '2026-11-26', minutes: 615, place: 'Rådhuset' } as const;
const clerk = { language: 'en', needs: ['hearing'] } as const;

it.each([
  ['nothing in either', {}, {}, {}],
  ['a time that comes', {}, { appointment: time }, { appointment: true }],
  ['the same time', { appointment: time }, { appointment: { ...time } }, {}],
  [
    'another hour',
    { appointment: time },
    { appointment: { ...time, minutes: 600 } },
    { appointment: true },
  ],
  [
    'another place',
    { appointment: time },
    { appointment: { ...time, place: 'Biblioteket' } },
    { appointment: true },
  ],
  ['a file without them leaves ours', { appointment: time, clerk }, {}, {}],
  ['choices for the clerk that come', { appointment: time }, { clerk }, { clerk: true }],
  ['the same choices', { clerk }, { clerk: { ...clerk } }, {}],
] as const)('tells which notes would change: %s', (_name, ours, theirs, difference) => {
  expect(compareNotes(ours, theirs)).toEqual({ appointment: false, clerk: false, ...difference });
});
