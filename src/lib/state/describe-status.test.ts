import { describe, expect, it } from 'vitest';
import { hotlineStatus as danish } from '$lib/content/da/hotline-status';
import { hotlineStatus as english } from '$lib/content/en/hotline-status';
import { helpLines, type LineId } from '$lib/domain/hotline/lines';
import { statusAt } from '$lib/domain/hotline/status-at';
import { describeStatus } from './describe-status';

function describeLine(line: LineId, text: string) {
  const at = new Date(text);
  const status = statusAt(helpLines[line], at);
  return {
    da: describeStatus(status, at, danish, 'da'),
    en: describeStatus(status, at, english, 'en'),
  };
}

describe('what is said after the label', () => {
  it.each<readonly [LineId, string, string, string]>([
    [
      'mitid-support',
      '2026-11-23T19:40+01:00',
      'lukker om 20 minutter, kl. 20.00',
      'closes in 20 minutes, at 20:00',
    ],
    [
      'mitid-support',
      '2026-11-23T19:59:30+01:00',
      'lukker om 1 minut, kl. 20.00',
      'closes in 1 minute, at 20:00',
    ],
    [
      'mitid-support',
      '2026-11-23T19:00+01:00',
      'lukker om 60 minutter, kl. 20.00',
      'closes in 60 minutes, at 20:00',
    ],
    ['mitid-support', '2026-11-23T18:59+01:00', 'lukker kl. 20.00', 'closes at 20:00'],
    [
      'digital-hotline',
      '2026-11-27T16:00+01:00',
      'åbner søndag kl. 16.00',
      'opens Sunday at 16:00',
    ],
    [
      'digital-hotline',
      '2026-11-29T20:00+01:00',
      'åbner i morgen kl. 8.00',
      'opens tomorrow at 8:00',
    ],
    ['digital-hotline', '2026-11-29T09:00+01:00', 'åbner i dag kl. 16.00', 'opens today at 16:00'],
    [
      'digital-hotline',
      '2026-11-29T15:45+01:00',
      'åbner om 15 minutter, kl. 16.00',
      'opens in 15 minutes, at 16:00',
    ],
    [
      'digital-hotline',
      '2026-12-23T20:00+01:00',
      'åbner måske i morgen kl. 8.00',
      'may open tomorrow at 8:00',
    ],
    ['digital-hotline', '2026-12-24T09:00+01:00', 'lukker måske kl. 20.00', 'may close at 20:00'],
    // Before midnight and just after it: the same morning is tomorrow, then today.
    [
      'mitid-support',
      '2026-11-23T23:59+01:00',
      'åbner i morgen kl. 8.00',
      'opens tomorrow at 8:00',
    ],
    ['mitid-support', '2026-11-24T00:00+01:00', 'åbner i dag kl. 8.00', 'opens today at 8:00'],
    // Past the review date, outside the hours we know
    [
      'mitid-support',
      '2027-05-25T03:00+02:00',
      'åbner måske i dag kl. 8.00',
      'may open today at 8:00',
    ],
  ])('%s at %s: %s', (line, at, da, en) => {
    const phrases = describeLine(line, at);
    expect(phrases.da.next).toBe(da);
    expect(phrases.en.next).toBe(en);
  });
});

describe('labels and notes', () => {
  it('says nothing more where the hours are certain', () => {
    expect(describeLine('mitid-support', '2026-11-23T12:00+01:00').da).toEqual({
      label: 'Åben nu',
      next: 'lukker kl. 20.00',
      notes: [],
    });
  });

  it('says "by the hours we know" where they are likely', () => {
    expect(describeLine('digital-hotline', '2026-11-23T12:00+01:00').da).toEqual({
      label: 'Åben nu',
      next: 'lukker kl. 20.00',
      notes: ['Efter de tider, vi kender.'],
    });
  });

  it('names the date of an opening more than a week away', () => {
    expect(describeLine('digital-hotline', '2026-12-23T20:00+01:00').da).toEqual({
      label: 'Lukket nu',
      next: 'åbner måske i morgen kl. 8.00',
      notes: ['Åbner som normalt søndag den 3. januar kl. 16.00.', 'Efter de tider, vi kender.'],
    });
  });

  it('gives the reason where nothing is sure', () => {
    const easterMonday = describeLine('digital-hotline', '2027-03-29T12:00+02:00');
    expect(easterMonday.da).toEqual({
      label: 'Usikkert',
      next: 'lukker måske kl. 20.00',
      notes: [danish.reasons.holiday, 'Åbner som normalt i morgen kl. 8.00.'],
    });
    expect(easterMonday.en.notes).toEqual([
      english.reasons.holiday,
      'Opens as usual tomorrow at 8:00.',
    ]);
  });

  it('claims nothing past the review date', () => {
    expect(describeLine('cyberhotline', '2027-06-01T12:00+02:00').da).toEqual({
      label: 'Usikkert',
      next: 'lukker måske kl. 20.00',
      notes: [danish.reasons['past-review']],
    });
  });

  it('promises no opening where none is known before the review date', () => {
    expect(describeLine('digital-hotline', '2027-05-21T16:00+02:00').da.next).toBe(
      'åbner måske søndag kl. 16.00',
    );
  });

  it('shows what a wrong clock says', () => {
    const wrong = describeLine('mitid-support', '2019-05-03T12:00+02:00');
    expect(wrong.da.next).toBeNull();
    expect(wrong.da.notes).toEqual([danish.clockWrong('3. maj 2019')]);
    expect(wrong.en.notes).toEqual([english.clockWrong('3 May 2019')]);
    expect(describeLine('mitid-support', 'no date').da.notes).toEqual([danish.clockWrong(null)]);
  });
});
