import { expect, test } from 'vitest';
import { readChosen, siteName, writeChosen } from './chosen-municipality';
import { municipalities } from './municipalities';

test.each(municipalities)('$name is read as it was kept, without its region', (row) => {
  const { code, name, site } = row;
  expect(readChosen(writeChosen(row))).toEqual({ code, name, site });
  expect(`https://${siteName(site)}/`).toBe(site);
});

const good = { code: '0751', name: 'Aarhus', site: 'https://aarhus.dk/' };

test('a municipality of a later version is read too', () => {
  const later = { code: '0999', name: 'Ny-Kommune', site: 'https://ny-kommune.dk/' };
  expect(readChosen(JSON.stringify({ ...later, more: 1 }))).toEqual(later);
});

test.each([
  undefined,
  '',
  '{torn',
  'null',
  '"0751"',
  '[]',
  JSON.stringify({ code: '0751', name: 'Aarhus' }),
  JSON.stringify({ ...good, code: 751 }),
  JSON.stringify({ ...good, code: '751' }),
  JSON.stringify({ ...good, code: '0751/x' }),
  JSON.stringify({ ...good, name: '' }),
  JSON.stringify({ ...good, name: 'Aarhus <b>' }),
  JSON.stringify({ ...good, name: 'A'.repeat(50) }),
  JSON.stringify({ ...good, site: 'javascript:alert(1)' }),
  JSON.stringify({ ...good, site: 'https://aarhus.dk.example.com/' }),
])('of the kept text %j nothing is believed', (kept) => {
  expect(readChosen(kept)).toBeUndefined();
});
