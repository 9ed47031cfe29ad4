import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTopicId } from '../../src/lib/content/guidance/topics';
import { disagreements } from '../../src/lib/domain/validity/disagreements';
import { isFactId } from '../../src/lib/domain/validity/facts';

const page = readFileSync(
  path.join(import.meta.dirname, '..', '..', 'docs', 'content-coverage.md'),
  'utf8',
);
/** The cells of every row of every table, without the heads. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells, at, all) => !isRule(cells) && !isRule(all[at + 1] ?? []));

function isRule(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^-+$/.test(cell));
}

const namesIn = (text: string) =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);

describe('the page that says what became of the fact base', () => {
  test('names only facts, disagreements and topics that exist', () => {
    const names = rows.flatMap((cells) => cells.flatMap(namesIn));
    const unknown = names.filter(
      (name) => !isFactId(name) && !isTopicId(name) && !Object.hasOwn(disagreements, name),
    );
    expect(unknown).toEqual([]);
    expect(new Set(names).size).toBeGreaterThan(120);
  });

  test('gives each row a place or a reason', () => {
    const empty = rows.filter((cells) => {
      const where = cells.at(-1) ?? '';
      return namesIn(where).length === 0 && where.split(' ').length < 4;
    });
    expect(empty).toEqual([]);
    expect(rows.length).toBeGreaterThan(200);
  });

  test('leaves out no sentence of the text it began from, and counts none twice', () => {
    const start = page.indexOf('## The text of 2022-23');
    const counted = page
      .slice(start)
      .split('\n')
      .flatMap((line) => {
        const [, from, to] = /^\| (\d+)(?:-(\d+))? +\|/.exec(line) ?? [];
        if (from === undefined) return [];
        const length = Number(to ?? from) - Number(from) + 1;
        return Array.from({ length }, (_, index) => Number(from) + index);
      });
    expect(counted).toEqual(Array.from({ length: 84 }, (_, index) => index + 1));
  });
});
