import { expect, it } from 'vitest';
import { isLongUnused } from './last-used';

it.each([
  ['2026-11-23', '2026-11-23', false],
  ['2026-11-23', '2027-01-21', false],
  ['2026-11-23', '2027-01-22', true],
  ['2026-11-23', '2030-01-01', true],
  ['2027-11-23', '2026-11-23', false],
  ['2026-02-30', '2030-01-01', false],
  [undefined, '2030-01-01', false],
  [20261123, '2030-01-01', false],
] as const)('last used %j, today %s: %s', (kept, today, isLong) => {
  expect(isLongUnused(kept, today)).toBe(isLong);
});
