import { TZDate } from '@date-fns/tz';
import { addDays as addDaysOfLibrary, format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCopenhagen } from './copenhagen';
import { addDays, isDay } from './day';

const instants = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2041-01-01T00:00:00Z'),
  noInvalidDate: true,
});

// The app's own few lines save the phone from downloading the library (docs/adr); here the library checks them.
describe('our calendar and date-fns agree', () => {
  // A change of the law about summer time shows here, as soon as Node's zones know it.
  it('on the wall clock in Copenhagen', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const theirs = new TZDate(at.getTime(), 'Europe/Copenhagen');
        const ours = toCopenhagen(at);
        expect(ours.day).toBe(format(theirs, 'yyyy-MM-dd'));
        expect(ours.minutes).toBe(theirs.getHours() * 60 + theirs.getMinutes());
      }),
      { numRuns: 5000 },
    );
  });

  it('on counting days', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -800, max: 800 }), (at, days) => {
        const { day } = toCopenhagen(at);
        const noon = new TZDate(`${day}T12:00:00Z`, 'UTC');
        expect(isDay(day)).toBe(true);
        expect(addDays(day, days)).toBe(format(addDaysOfLibrary(noon, days), 'yyyy-MM-dd'));
      }),
      { numRuns: 2000 },
    );
  });
});
