import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist, persistenceNow } from './persistence';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('how it stands', () => {
  it.each([
    ['no storage manager', {}, 'unknown'],
    ['a manager that cannot tell', { storage: {} }, 'unknown'],
    ['promised', { storage: { persisted: () => Promise.resolve(true) } }, 'persisted'],
    ['not promised', { storage: { persisted: () => Promise.resolve(false) } }, 'not-guaranteed'],
    [
      'a browser that throws',
      { storage: { persisted: () => Promise.reject(new Error('no')) } },
      'unknown',
    ],
  ])('%s', async (_name, navigator, expected) => {
    vi.stubGlobal('navigator', navigator);
    expect(await persistenceNow()).toBe(expected);
  });
});

describe('asking', () => {
  it.each([
    ['is done where nothing was promised', false, true, 1],
    ['is not done again where it was', true, true, 0],
    ['may be refused with an error', false, new Error('no'), 1],
  ])('%s', async (_name, before, answer, times) => {
    const persist = vi.fn(() =>
      answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
    );
    vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(before) } });
    await askToPersist();
    expect(persist).toHaveBeenCalledTimes(times);
  });

  it('is left out where it cannot be done', async () => {
    vi.stubGlobal('navigator', {});
    await expect(askToPersist()).resolves.toBeUndefined();
  });
});
