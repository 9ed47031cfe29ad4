import { describe, expect, it } from 'vitest';
import { readSeal } from './seal';

describe('readSeal', () => {
  it('reads version and files', () => {
    const seal = readSeal('{"version":"1a","files":{"/":"x","/liste/":"y"}}');
    expect(seal.version).toBe('1a');
    expect([...seal.files]).toEqual([
      ['/', 'x'],
      ['/liste/', 'y'],
    ]);
  });

  it.each(['__PRECACHE_SEAL__', 'null', '{}', '{"version":1,"files":{}}', '{"version":"1"}'])(
    'refuses %s, so that an unsealed worker never installs',
    (text) => {
      expect(() => readSeal(text)).toThrow();
    },
  );

  it('refuses a file without a digest', () => {
    expect(() => readSeal('{"version":"1","files":{"/":1}}')).toThrow('/');
  });
});
