import { describe, expect, it, test } from 'vitest';
import { isMunicipalitySite } from './chosen-municipality';
import { municipalities, municipalityOf, regionIds } from './municipalities';

describe('the municipalities', () => {
  it('are 98, each with a code and a name of its own', () => {
    expect(municipalities).toHaveLength(98);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(98);
    expect(new Set(municipalities.map(({ name }) => name)).size).toBe(98);
    expect(new Set(municipalities.map(({ site }) => site)).size).toBe(98);
  });

  it('lie in five regions', () => {
    const counts = regionIds.map((id) => [
      id,
      municipalities.filter(({ region }) => region === id).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      hovedstaden: 29,
      sjaelland: 17,
      syddanmark: 22,
      midtjylland: 19,
      nordjylland: 11,
    });
  });

  it.each(municipalities)('$name has a code of four digits and a fit address', (row) => {
    expect(row.code).toMatch(/^0[1-8]\d\d$/);
    expect(row.name).toMatch(/^[A-ZÆØÅ][a-zæøå]+(-[A-ZÆØÅ][a-zæøå]+)?$/);
    expect(isMunicipalitySite(row.site)).toBe(true);
    expect(new URL(row.site).href).toBe(row.site);
  });

  it.each([
    ['0101', 'København', 'https://kk.dk/'],
    ['0400', 'Bornholm', 'https://brk.dk/'],
    ['0376', 'Guldborgsund', 'https://guldborgsund.dk/'],
    ['0492', 'Ærø', 'https://aeroekommune.dk/'],
    ['0751', 'Aarhus', 'https://aarhus.dk/'],
    ['0860', 'Hjørring', 'https://hjoerring.dk/'],
  ])('%s is %s', (code, name, site) => {
    expect(municipalityOf(code)).toMatchObject({ code, name, site });
  });

  it('do not hold Christiansø, nor anything else', () => {
    for (const code of ['0411', '', '101', '0999', 'toString']) {
      expect(municipalityOf(code)).toBeUndefined();
    }
  });

  it('stand in the order of the Danish alphabet', () => {
    const names = municipalities.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Albertslund', 'Allerød', 'Assens']);
    expect(names.slice(-4)).toEqual(['Ærø', 'Aabenraa', 'Aalborg', 'Aarhus']);
  });
});

test.each([
  ['http://aarhus.dk/', false],
  ['https://aarhus.dk', false],
  ['https://aarhus.dk/x', false],
  ['https://aarhus.dk.example.com/', false],
  ['https://user@aarhus.dk/', false],
  ['https://aarhus.com/', false],
  ['https://-aarhus.dk/', false],
  ['javascript:alert(1)//.dk/', false],
  ['https://ikast-brande.dk/', true],
])('%s is a site of the right shape: %s', (address, isFit) => {
  expect(isMunicipalitySite(address)).toBe(isFit);
});
