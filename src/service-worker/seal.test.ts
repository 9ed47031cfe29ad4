import { describe, expect, it } from 'vitest';
import { readList, readSeal } from './seal';

const SEAL = { version: '1a', total: 2, packs: 1, lists: ['x', 'y'] };

describe('readSeal', () => {
  it('reads what the seal step writes', () => {
    expect(readSeal(SEAL)).toEqual(SEAL);
  });

  it.each([
    undefined,
    null,
    {},
    { ...SEAL, version: 1 },
    { ...SEAL, total: '2' },
    { ...SEAL, packs: undefined },
    { ...SEAL, lists: { 0: 'x' } },
    { ...SEAL, lists: [1] },
  ])('refuses %j, so that an unsealed worker never installs', (data) => {
    expect(() => readSeal(data)).toThrow('not sealed');
  });
});

describe('readList', () => {
  it('reads files with the digests of their pieces', () => {
    expect([...readList('{"/":["x","y"],"/icon.svg":["z"]}')]).toEqual([
      ['/', ['x', 'y']],
      ['/icon.svg', ['z']],
    ]);
  });

  it.each(['', '<h1>Log in</h1>', 'null', '7', '{"/":"x"}', '{"/":[1]}'])('refuses %s', (text) => {
    expect(() => readList(text)).toThrow();
  });
});
