import type { Day } from './fact';

interface Reading {
  readonly checkedOn: Day;
  readonly reviewBy: Day;
}

/** Law and rules: read on that day, to be read again within a year. */
export const rule = {
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
} as const satisfies Reading;

/** Opening hours, phone numbers and prices change sooner: to be read again within half a year. */
export const changing = {
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
} as const satisfies Reading;
