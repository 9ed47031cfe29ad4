import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeCprNumber } from './cpr-number';

describe('a CPR number', () => {
  it.each([
    '010190-1234',
    '0101901234',
    'Jens 010190-1234',
    'mit nr. er 3112991234.',
    '010190 1234',
    '010190 - 1234',
    '010190–1234',
    '01 01 90 12 34',
    '01.01.90 1234',
    'nr 01 01 90-1234',
    '2902001234',
    'Man-fre 9-15\n010190-1234\n',
    // With a dash also where the day does not exist: it is meant as one.
    '610190-1234',
    'tlf. 12 34 56 78, 010190-1234',
    '1 0 1 0 9 0 1 2 3 4',
    '1-0-1-0-9-0-1-2-3-4',
    '010 190 1234',
    '0101 90 1234',
    '01/01/90 1234',
    '01-01-90-1234',
    '０１０１９０１２３４',
  ])('is seen in %j', (text) => {
    expect(looksLikeCprNumber(text)).toBe(true);
  });

  it.each([
    '',
    '12345678',
    '12 34 56 78',
    '+45 12 34 56 78',
    '4512345678',
    '3201901234',
    '0113901234',
    '3106901234',
    '2902011234',
    '01019012345',
    'Man-fre 0900-1500, tors 0900-1730',
    'Mandag 10.00-17.00, fredag 9.00-12.00',
    '1. maj 2027 til 5. juni 2027',
    '24.12.2026 og 31.12.2026',
    'Man 10 00 12-15 00',
    '45 12 34 56 78',
    '12 10 56 78 8-9',
    '1.12.2026 9-15',
    '1 2 3 4 5 6 7 8 9 0',
  ])('is not seen in %j', (text) => {
    expect(looksLikeCprNumber(text)).toBe(false);
  });

  it('is seen for every day there is, with and without its dash', () => {
    const days = fc.date({
      min: new Date('1910-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.nat(9999), fc.constantFrom('', '-', ' '), (day, last, gap) => {
        const [year = '', month = '', date = ''] = day.toISOString().slice(2, 10).split('-');
        const number = `${date}${month}${year}${gap}${String(last).padStart(4, '0')}`;
        expect(looksLikeCprNumber(`a ${number} b`)).toBe(true);
      }),
    );
  });
});
