import { describe, expect, it } from 'vitest';
import { isDue, retryDelay } from './timing';

describe('retryDelay', () => {
  it('doubles from five seconds and stops at five minutes', () => {
    expect([0, 1, 2, 3, 20].map((failures) => retryDelay(failures, 0.5))).toEqual([
      5_000, 10_000, 20_000, 40_000, 300_000,
    ]);
  });

  it('spreads by a fifth to either side', () => {
    expect(retryDelay(0, 0)).toBe(4_000);
    expect(retryDelay(0, 1)).toBe(6_000);
  });
});

describe('isDue', () => {
  it('is due the first time and after the gap', () => {
    expect(isDue(undefined, 0, 60)).toBe(true);
    expect(isDue(100, 159, 60)).toBe(false);
    expect(isDue(100, 160, 60)).toBe(true);
  });
});
