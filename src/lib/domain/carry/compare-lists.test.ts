import { expect, it } from 'vitest';
import type { CarriedList } from './carried-list';
import { compareLists, isNoDifference, type Difference } from './compare-lists';

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
