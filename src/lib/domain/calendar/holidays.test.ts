import { describe, expect, it } from 'vitest';
import type { Day } from '../validity/fact';
import { addDays } from './day';
import { easterSunday } from './easter';
import { holidayOn } from './holidays';

function holidaysOf(year: number): Record<string, string> {
  const found: Record<string, string> = {};
  const first: Day = `${year}-01-01`;
  for (let index = 0; index < 366; index += 1) {
    const day = addDays(first, index);
    const holiday = holidayOn(day);
    if (day.startsWith(String(year)) && holiday !== null) found[holiday] = day;
  }
  return found;
}

describe('Easter', () => {
  it.each([
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ] as const)('in %i is on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});

describe('Danish public holidays', () => {
  it('are these ten in 2027', () => {
    expect(holidaysOf(2027)).toEqual({
      'new-years-day': '2027-01-01',
      'maundy-thursday': '2027-03-25',
      'good-friday': '2027-03-26',
      'easter-sunday': '2027-03-28',
      'easter-monday': '2027-03-29',
      'ascension-day': '2027-05-06',
      'whit-sunday': '2027-05-16',
      'whit-monday': '2027-05-17',
      'christmas-day': '2027-12-25',
      'second-christmas-day': '2027-12-26',
    });
  });

  it('count Whit Monday on 5 June in 2028', () => {
    expect(holidayOn('2028-06-05')).toBe('whit-monday');
  });

  it('had Store Bededag until 2023', () => {
    expect(holidayOn('2023-05-05')).toBe('great-prayer-day');
    expect(holidayOn('2024-04-26')).toBeNull();
    expect(holidayOn('2027-04-23')).toBeNull();
  });

  it.each(['2027-05-01', '2027-06-05', '2026-12-24', '2026-12-31', '2027-05-07'] as const)(
    'do not include %s',
    (day) => {
      expect(holidayOn(day)).toBeNull();
    },
  );
});
