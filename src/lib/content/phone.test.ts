import { describe, expect, it } from 'vitest';
import { helpLines, lineIds, type HelpLine } from '$lib/domain/hotline/lines';
import { hotlineStatus as danishStatus } from './da/hotline-status';
import { phone as danish, type LineWords } from './da/phone';
import { phone as english } from './en/phone';
import { lixOf, sentencesOf, wordsOf } from './readability';

function passagesOf(words: LineWords): readonly string[] {
  const rows = words.hours.flatMap(({ days, hours }) => [days, hours]);
  return [words.lead, ...words.can, ...words.cannot, ...rows, words.note];
}

const allPassages = [
  danish.title,
  danish.heading,
  danish.lead,
  ...lineIds.flatMap((line) => passagesOf(danish.lines[line])),
  ...Object.values(danishStatus.reasons),
  danishStatus.clockWrong('3. maj 2019'),
  danish.neverCodes,
];

describe('the Danish words of the phone page', () => {
  it('are plain', () => {
    expect(lixOf(allPassages)).toBeLessThanOrEqual(35);
  });

  it('have no long sentences', () => {
    const tooLong = allPassages
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > 25);
    expect(tooLong).toEqual([]);
  });
});

/** Every pair of hours that a line has in any week or year, as `8-20`. */
function hoursOf(line: HelpLine): ReadonlySet<string> {
  const rules = [line.onHolidays, ...line.onSpecialDays.map(({ rule }) => rule)];
  const all = [...line.weekly, ...rules.map((rule) => (rule.kind === 'hours' ? rule.hours : null))];
  return new Set(
    all.flatMap((hours) => (hours === null ? [] : [`${hours.from / 60}-${hours.to / 60}`])),
  );
}

describe.each(lineIds)('the printed hours of %s', (line) => {
  it.each([
    ['Danish', danish.lines[line]],
    ['English', english.lines[line]],
  ])('are those the status goes by, in %s', (_, words) => {
    const printed = words.hours.flatMap(({ hours }) => {
      const [, from, to] = /^(\d+)[.:]00 (?:til|to) (\d+)[.:]00$/.exec(hours) ?? [];
      return from === undefined || to === undefined ? [] : [`${from}-${to}`];
    });
    expect(new Set(printed)).toEqual(hoursOf(helpLines[line]));
  });
});
