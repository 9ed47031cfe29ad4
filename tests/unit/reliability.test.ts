import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
const page = readFileSync(path.join(root, 'docs', 'reliability.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d/.test(line));

/** The tests that a row names: behind each file the beginnings of titles in it. */
function namedTests(row: string): readonly { file: string; title: string }[] {
  const [, ...parts] = row.split(/`([^`]+\.ts)`/);
  return parts.flatMap((file, at) =>
    at % 2 === 1
      ? []
      : [...(parts[at + 1] ?? '').matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({
          file,
          title,
        })),
  );
}

/** What the file that holds a test runs in, by the letters of the table; N is no browser. */
function enginesOf(file: string): string {
  if (file.endsWith('.test.ts')) return 'N';
  if (file.startsWith('tests/e2e/')) return 'C';
  const found = /^tests\/engines\/[^.]+(?:\.(firefox|webkit))?\.spec\.ts$/.exec(file);
  if (found === null) throw new Error(`Nothing runs ${file}.`);
  return found[1] === undefined ? 'FW' : found[1] === 'firefox' ? 'F' : 'W';
}

describe('docs/reliability.md', () => {
  it('has a row for each of the 40 faults', () => {
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(
      Array.from({ length: 40 }, (_, at) => at + 1),
    );
  });

  it.each(rows.map((row) => [row.split('|')[1]?.trim(), row]))(
    'row %s names tests that are there, a check by hand, or says "not yet"',
    (_number, row) => {
      const named = namedTests(row);
      const isHonest = /phone-checks\.md|not yet/.test(row);
      expect(named.length > 0 || isHonest).toBe(true);
      expect(named.length).toBe(row.match(/“/g)?.length ?? 0);
      for (const { file, title } of named) {
        expect(existsSync(path.join(root, file)), file).toBe(true);
        // Right behind the quotation mark with which a title begins.
        const text = readFileSync(path.join(root, file), 'utf8');
        const begins = ["'", '`'].some((mark) => text.includes(mark + title));
        expect(begins, `${file}: ${title}`).toBe(true);
      }
    },
  );

  it.each(rows.map((row) => [row.split('|')[1]?.trim(), row]))(
    'row %s names the engines that its tests run in, and no other',
    (_number, row) => {
      const claimed = row.split('|')[3]?.trim().split(' ');
      const byHand = row.includes('phone-checks.md') ? 'P' : '';
      const held = namedTests(row).map(({ file }) => enginesOf(file));
      expect(claimed?.toSorted()).toEqual([...new Set(held.join('') + byHand)].toSorted());
    },
  );

  it('names every test that is called after a fault', () => {
    const called = ['tests/e2e', 'tests/engines'].flatMap((folder) =>
      readdirSync(path.join(root, folder)).flatMap((name) => {
        const text = readFileSync(path.join(root, folder, name), 'utf8');
        const file = `${folder}/${name}`;
        return [...text.matchAll(/['`]fault (\d+):/g)].map(([, row]) => ({
          file,
          row: Number(row),
        }));
      }),
    );
    expect(called).not.toEqual([]);
    for (const { file, row } of called) {
      const named = namedTests(rows[row - 1] ?? '');
      const isNamed = named.some(
        (test) => test.file === file && test.title.startsWith(`fault ${row}:`),
      );
      expect(isNamed, `${file} in row ${row}`).toBe(true);
    }
  });
});
