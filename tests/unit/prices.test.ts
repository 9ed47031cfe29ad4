import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const content = path.join(import.meta.dirname, '..', '..', 'src', 'lib', 'content');
/** What a reader meets. The disagreements are left out: they quote the exact prices that do not agree. */
const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.test)\.(?:md|ts|yaml)$/.test(file) && path.basename(file) !== 'disagreements.ts',
);
const lines = files.flatMap((file) =>
  readFileSync(path.join(content, file), 'utf8')
    .split('\n')
    .map((text, at) => ({ text, place: `${file}:${String(at + 1)}` })),
);
const withPrice = lines.flatMap(({ text, place }) =>
  [...text.matchAll(/(\d+(?:[.,]\d+)?) kr\b/g)].map(([, price = '']) => ({
    price: price.replace(',', '.'),
    place,
  })),
);

/** Code display; chip; municipal identity card. Nothing else has a price that could be established. */
const known = ['42', '143.60', '150'];

test('every price that is told is one of the known, and told in one way', () => {
  expect(withPrice.filter(({ price }) => !known.includes(price))).toEqual([]);
  expect([...new Set(withPrice.map(({ price }) => price))].toSorted()).toEqual(known.toSorted());
});
