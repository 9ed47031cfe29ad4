import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, formatMonth, formatTime, formatWeekday } from './format-time';

describe('times in words', () => {
  it.each([
    ['2026-11-29T15:00Z', '16.00', '16:00'],
    ['2026-11-30T07:00Z', '8.00', '8:00'],
    ['2026-11-30T23:05Z', '0.05', '0:05'],
    ['2027-07-01T18:00Z', '20.00', '20:00'],
  ])('%s is %s and %s', (at, danish, english) => {
    expect(formatTime(new Date(at), 'da')).toBe(danish);
    expect(formatTime(new Date(at), 'en')).toBe(english);
  });

  it('names the day in Copenhagen', () => {
    const at = new Date('2026-11-28T23:30Z');
    expect(formatWeekday(at, 'da')).toBe('søndag');
    expect(formatWeekday(at, 'en')).toBe('Sunday');
    expect(formatDay(at, 'da')).toBe('søndag den 29. november');
    expect(formatDay(at, 'en')).toBe('Sunday 29 November');
    expect(formatDate(at, 'da')).toBe('29. november 2026');
    expect(formatDate(at, 'en')).toBe('29 November 2026');
    expect(formatMonth(at, 'da')).toBe('november 2026');
    expect(formatMonth(at, 'en')).toBe('November 2026');
  });

  // What the browsers themselves say is the measure for the names that stand in our code.
  it.each(['da', 'en'] as const)('names every month and weekday as browsers do: %s', (lang) => {
    const zone = { timeZone: 'Europe/Copenhagen' } as const;
    const month = new Intl.DateTimeFormat(lang, { ...zone, month: 'long', year: 'numeric' });
    const weekday = new Intl.DateTimeFormat(lang, { ...zone, weekday: 'long' });
    for (let day = 0; day < 365; day += 1) {
      const at = new Date(Date.UTC(2027, 0, 1 + day, 12));
      expect(formatMonth(at, lang)).toBe(month.format(at));
      expect(formatWeekday(at, lang)).toBe(weekday.format(at));
    }
  });
});
