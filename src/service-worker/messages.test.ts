import { describe, expect, it } from 'vitest';
import { readRequest } from './messages';

describe('readRequest', () => {
  it.each(['ADOPT', 'STATUS', 'REPAIR'] as const)('knows %s', (type) => {
    expect(readRequest({ type })).toBe(type);
  });

  it.each([undefined, null, 'STATUS', 7, {}, { type: 'CACHE_URLS' }, { type: ['STATUS'] }])(
    'ignores %j',
    (data) => {
      expect(readRequest(data)).toBeUndefined();
    },
  );
});
