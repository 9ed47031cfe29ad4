import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTopicId } from '../../src/lib/content/guidance/topics';
import { disagreements } from '../../src/lib/domain/validity/disagreements';
import { facts, isFactId } from '../../src/lib/domain/validity/facts';

const root = path.join(import.meta.dirname, '..', '..');
const guidance = path.join(root, 'src', 'lib', 'content', 'guidance');
const page = readFileSync(path.join(root, 'docs', 'content-coverage.md'), 'utf8');
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

/** The words of a topic, as they are edited. */
const ofTopic = (lang: 'da' | 'en', id: string) =>
  readFileSync(path.join(guidance, lang, `${id}.md`), 'utf8');

const namesIn = (text: string) =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);

/** What comes after a heading, up to the next one. */
function partUnder(heading: string): string {
  const [, part = ''] = page.split(`\n## ${heading}\n`);
  return part.split('\n## ')[0] ?? '';
}

/** The numbers in the first cells of a part: "1.5.1, 1.5.2" is two, "1.2.1-1.2.3" is three. */
function rowsNamedIn(part: string): string[] {
  return part
    .split('\n')
    .flatMap((line) => (line.startsWith('|') ? (line.split('|')[1] ?? '').split(', ') : []))
    .map((name) => name.trim())
    .flatMap((name) => {
      const [, head, from, to] = /^([\d.]+\.)(\d+)-\1(\d+)$/.exec(name) ?? [];
      if (head === undefined) return [name];
      const length = Number(to) - Number(from) + 1;
      return Array.from({ length }, (_, index) => `${head}${String(Number(from) + index)}`);
    });
}

/** The numbered rows of the facts about MitID that are marked high, wholly or in part, by the numbers that they begin with. */
const highRows = {
  '1.0.': [1, 2, 3, 4, 5, 6],
  '1.1.': [1, 2, 3, 4, 5, 6, 7],
  '1.2.': [1, 2, 3, 4, 5, 6, 7, 8],
  '1.3.': [1, 3],
  '1.4.': [3],
  '1.5.': [1, 2, 3, 4, 5],
  '2.': [1, 2, 3, 6, 7, 8, 9, 10, 11, 13, 14],
  '3.': [
    1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 16, 19, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 33,
    34, 37,
  ],
  '4.': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  '5.': [1, 2, 6, 7, 8],
  '7.': [2, 4, 6, 8, 9, 11, 12, 13, 15, 16],
} as const;

describe('the page that says what became of the fact base', () => {
  test('names only facts, disagreements and topics that exist', () => {
    const names = rows.flatMap((cells) => cells.flatMap(namesIn));
    const unknown = names.filter(
      (name) => !isFactId(name) && !isTopicId(name) && !Object.hasOwn(disagreements, name),
    );
    expect(unknown).toEqual([]);
  });

  test.each([
    ['fact', Object.keys(facts)],
    ['disagreement', Object.keys(disagreements)],
  ])('names every %s of the app, so that a new one is not forgotten', (_, ids) => {
    const named = new Set(rows.flatMap((cells) => cells.flatMap(namesIn)));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });

  test('lists every disagreement once more under the contradictions', () => {
    const listed = namesIn(
      partUnder('Contradictions found there') +
        partUnder('Contradictions found among the ways without MitID'),
    );
    expect(listed.toSorted()).toEqual(Object.keys(disagreements).toSorted());
  });

  test('leaves out no numbered row that is marked high', () => {
    const named = new Set(rowsNamedIn(partUnder('MitID at Borgerservice: rows marked high')));
    const expected = Object.entries(highRows).flatMap(([head, numbers]) =>
      numbers.map((number) => `${head}${String(number)}`),
    );
    expect(expected.filter((row) => !named.has(row))).toEqual([]);
  });

  test('gives each row a place or a reason', () => {
    const empty = rows.filter((cells) => {
      const where = cells.at(-1) ?? '';
      return namesIn(where).length === 0 && where.split(' ').length < 4;
    });
    expect(empty).toEqual([]);
    expect(rows.length).toBeGreaterThan(200);
  });

  test('says that something is history only of topics that tell when it ended', () => {
    const topics = [...page.matchAll(/[Hh]istory in `([^`]+)`/g)].flatMap(([, id]) => id ?? []);
    expect(topics.length).toBeGreaterThan(15);
    const untold = topics.filter(
      (id) =>
        !ofTopic('da', id).includes('> **Sluttede ') || !ofTopic('en', id).includes('> **Ended '),
    );
    expect(untold).toEqual([]);
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
