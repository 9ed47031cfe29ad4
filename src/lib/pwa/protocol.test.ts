import { describe, expect, it } from 'vitest';
import { readProgress, readStatus } from './protocol';

describe('messages from the worker', () => {
  it('reads progress and status', () => {
    expect(readProgress({ type: 'PROGRESS', saved: 13, total: 40 })).toEqual({
      saved: 13,
      total: 40,
    });
    const status = { type: 'STATUS', saved: 40, total: 40, version: '1a', latest: '2b' };
    expect(readStatus(status)).toEqual(status);
  });

  it.each([
    undefined,
    null,
    'PROGRESS',
    {},
    { type: 'PROGRESS', saved: '13', total: 40 },
    { type: 'PROGRESS', saved: -1, total: 40 },
    { type: 'STATUS', saved: 1, total: 1 },
    { type: 'STATUS', saved: 1, total: 1, version: '1a' },
    { type: 'CACHE_UPDATED', saved: 1, total: 1, version: '1a', latest: '1a' },
  ])('ignores %j', (data) => {
    expect(readProgress(data)).toBeUndefined();
    expect(readStatus(data)).toBeUndefined();
  });
});
