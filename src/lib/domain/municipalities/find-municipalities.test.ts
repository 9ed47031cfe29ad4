import { describe, expect, it } from 'vitest';
import { findMunicipalities } from './find-municipalities';
import { municipalities } from './municipalities';

const namesFor = (typed: string) => findMunicipalities(typed).map(({ name }) => name);

describe('what is typed', () => {
  it.each([
    ['København', 'København'],
    ['koebenhavn', 'København'],
    ['KOBENHAVN', 'København'],
    ['københavns kommune', 'København'],
    ['Copenhagen', 'København'],
    ['kbh', 'København'],
    ['aarhus', 'Aarhus'],
    ['Århus', 'Aarhus'],
    ['arhus', 'Aarhus'],
    ['A\u030Arhus', 'Aarhus'],
    ['ålborg', 'Aalborg'],
    ['Tarnby', 'Tårnby'],
    ['taarnby', 'Tårnby'],
    ['aeroe', 'Ærø'],
    ['ærø', 'Ærø'],
    ['hillerød', 'Hillerød'],
    ['hilleroed', 'Hillerød'],
    ['Bornholms Regionskommune', 'Bornholm'],
    ['vesthimmerlands', 'Vesthimmerland'],
    ['nordfyn', 'Nordfyns'],
    ['  lyngby taarbæk ', 'Lyngby-Taarbæk'],
    ['skjern', 'Ringkøbing-Skjern'],
  ])('%s finds %s first', (typed, name) => {
    expect(namesFor(typed)[0]).toBe(name);
  });

  it.each(municipalities)(
    'finds $name by its full name, its site and its first three letters',
    (row) => {
      const { name } = row;
      expect(namesFor(name)[0]).toBe(name);
      expect(namesFor(name.toUpperCase())[0]).toBe(name);
      expect(namesFor(`${name} Kommune`)[0]).toBe(name);
      expect(namesFor(name.slice(0, 3))).toContain(name);
    },
  );

  it('with one letter finds names and words that begin with it, and no others', () => {
    expect(namesFor('v')).toEqual([
      'Vallensbæk',
      'Varde',
      'Vejen',
      'Vejle',
      'Vesthimmerland',
      'Viborg',
      'Vordingborg',
    ]);
    expect(namesFor('t')).toContain('Høje-Taastrup');
  });

  it('lists those that begin so before those that hold it', () => {
    expect(namesFor('fre')).toEqual([
      'Fredensborg',
      'Fredericia',
      'Frederiksberg',
      'Frederikshavn',
      'Frederikssund',
    ]);
    const named = namesFor('sund');
    expect(named).toEqual(['Frederikssund', 'Guldborgsund']);
  });

  it.each(['', '   ', '-', '123', 'kommune', 'xyz', 'Aarhus Odense'])(
    '%j finds nothing',
    (typed) => {
      expect(namesFor(typed)).toEqual([]);
    },
  );
});
