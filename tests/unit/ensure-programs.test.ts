import { expect, it } from 'vitest';
import { installMissing } from '../../scripts/ensure-programs.mjs';

it('a package that cannot be installed leaves out its own program only', () => {
  const there = new Set(['have']);
  const known = ['have', 'a', 'a-driver', 'b'];
  const program = (name: string, packages: readonly string[]) => ({
    name,
    packages,
    isThere: () => packages.every((one) => there.has(one)),
  });
  const asked: (readonly string[])[] = [];
  // As apt does: all of a call, or nothing.
  const install = (packages: readonly string[]): void => {
    asked.push(packages);
    if (packages.every((one) => known.includes(one))) for (const one of packages) there.add(one);
  };
  const programs = [
    program('have', ['have']),
    program('A', ['a', 'a-driver']),
    program('gone', ['gone', 'a']),
    program('B', ['b']),
  ];
  installMissing(programs, install);
  expect(asked).toEqual([['a', 'a-driver'], ['gone', 'a'], ['b']]);
  expect(programs.filter(({ isThere }) => !isThere()).map(({ name }) => name)).toEqual(['gone']);
});
