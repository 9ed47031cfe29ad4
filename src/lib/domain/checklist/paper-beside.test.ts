import { expect, it } from 'vitest';
import type { BringId } from '../errand/questions';
import type { Situation } from '../identity/second-proof';
import { besideOf, type Beside } from './paper-beside';

it.each<[readonly BringId[], Situation, Beside]>([
  [['passport-dk'], 'years', 'lacking'],
  [['passport-dk', 'health-card'], 'years', 'along'],
  [['passport-dk', 'residence-certificate', 'witness'], 'new', 'along'],
  [['passport-dk', 'driving-licence'], 'years', 'other-is-enough'],
  [['passport-dk', 'certificate'], 'years', 'ask'],
  [['passport-dk'], 'no-cpr', 'ask'],
])('a passport without the CPR number among %j, %s: %s', (bring, situation, expected) => {
  const answers = { errand: 'first-mitid', bring, situation, booking: 'yes' } as const;
  expect(besideOf('passport-dk', answers, { 'passport-dk': { cpr: 'no' } })).toBe(expected);
});
