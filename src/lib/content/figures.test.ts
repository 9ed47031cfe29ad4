import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures';

describe('figuresOf', () => {
  test.each<[string, string]>([
    ['Ring 33 98 00 10 før 31. oktober 2023.', 'Call 33 98 00 10 before 31 October 2023.'],
    ['Det koster 41,76 kr. fra kl. 8.00.', 'It costs 41.76 kr. from 8:00.'],
    ['Oktober 2021: Mandag til torsdag kl. 8-20.', 'October 2021: Monday to Thursday 8-20.'],
    ['Lukket 24. og 31. december og 1. maj.', 'Closed 24 and 31 December and 1 May.'],
    ['Det kan du gøre om søndagen.', 'May you do it on Sundays? You may.'],
  ])('%s: the same as in English', (danish, english) => {
    expect(figuresOf('en', english)).toEqual(figuresOf('da', danish));
  });

  test('names phone numbers, numbers, months and weekdays', () => {
    expect(figuresOf('da', 'Ring 33 98 00 10 den 1. maj, ikke fredag kl. 8.')).toEqual({
      phones: ['33 98 00 10'],
      numbers: ['33', '98', '00', '10', '1', '8'],
      months: [5],
      weekdays: [5],
    });
  });

  test.each<[string, string]>([
    ['31. oktober 2023', '31 November 2023'],
    ['31. oktober 2023', '30 October 2023'],
    ['fredag kl. 8', 'Saturday 8'],
    ['33 98 00 10', '33 98 00 98'],
  ])('%s is not %s', (danish, english) => {
    expect(figuresOf('en', english)).not.toEqual(figuresOf('da', danish));
  });
});
