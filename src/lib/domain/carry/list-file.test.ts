import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemIds } from '../checklist/items';
import { parseAnswers } from '../errand/parse-answers';
import { isSeveral, questionIds, questions } from '../errand/questions';
import { paperIds } from '../identity/papers';
import { checksFor, parseChecks } from '../identity/self-check';
import { largestFile, readFile, writeFile, type FiledList } from './list-file';

const anyAnswers = fc
  .record(
    Object.fromEntries(
      questionIds.map((id) => {
        const options: readonly string[] = questions[id].options;
        const one = fc.constantFrom(...options);
        return [id, isSeveral(id) ? fc.subarray([...options], { minLength: 1 }) : one] as const;
      }),
    ),
    { requiredKeys: ['errand'] },
  )
  .map((record) => parseAnswers(new Map(Object.entries(record))).answers);

const anyChecks = fc
  .record(
    Object.fromEntries(
      paperIds.map((id) => {
        const reply = fc.constantFrom('yes', 'no');
        const asked = checksFor(id).map((check) => [check, reply] as const);
        return [id, fc.record(Object.fromEntries(asked), { requiredKeys: [] })] as const;
      }),
    ),
    { requiredKeys: [] },
  )
  .map((record) => parseChecks(new Map(Object.entries(record))).checks);

const anyTime = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2090-01-01'),
  noInvalidDate: true,
});
const anyFile: fc.Arbitrary<FiledList> = fc
  .record({
    answers: anyAnswers,
    checks: anyChecks,
    ticked: fc.array(fc.tuple(fc.constantFrom(...itemIds), anyTime)),
    booked: fc.option(fc.constant({ day: '2026-11-26', minutes: 615, place: 'Rådhuset' } as const)),
    clerk: fc.option(fc.constant({ language: 'ar', needs: ['hearing'] } as const)),
  })
  .map(({ answers, checks, ticked, booked, clerk }) => ({
    answers,
    checks,
    ticks: new Map(ticked),
    ...(booked && { appointment: booked }),
    ...(clerk && { clerk }),
  }));

const common: FiledList = {
  answers: { errand: 'first-mitid', bring: ['passport-dk'], situation: 'years', booking: 'yes' },
  checks: { 'passport-dk': { valid: 'yes' } },
  ticks: new Map([['phone', new Date('2026-11-23T10:00:00Z')]]),
};
const text = writeFile(common);

/** The text of a file with some of it changed. */
function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...JSON.parse(text), ...change });
}

describe('a file', () => {
  it('gives every list again', () => {
    fc.assert(
      fc.property(anyFile, (list) => {
        const written = writeFile(list);
        expect(written.length).toBeLessThan(largestFile / 4);
        expect(readFile(written)).toEqual({ kind: 'list', list, unknown: 0 });
      }),
    );
  });

  it('is never taken for whole when it is half', () => {
    for (let length = 0; length < text.trimEnd().length; length += 1) {
      expect(['half', 'not-ours']).toContain(readFile(text.slice(0, length)).kind);
    }
    expect(readFile(text.slice(0, 60)).kind).toBe('half');
  });

  it('never makes anything of what it does not know, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (other) => {
        expect(readFile(other)).toEqual({ kind: 'not-ours' });
      }),
    );
  });

  it.each<[string, string, ReturnType<typeof readFile>['kind']]>([
    ['another program', '{"format":"notes","version":1}', 'not-ours'],
    ['a picture', '\u0089PNG\r\n', 'not-ours'],
    ['nothing', '', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a later version', changed({ version: 2 }), 'other-version'],
    ['a version that is no number', changed({ version: '1' }), 'other-version'],
    ['no answers', changed({ answers: {} }), 'empty'],
    ['answers that are none', changed({ answers: { errand: 'robbery' } }), 'empty'],
    ['answers of another kind', changed({ answers: ['first-mitid'] }), 'empty'],
    ['an answer of another kind', changed({ answers: { errand: { toString: 'x' } } }), 'empty'],
    ['brackets without an end', '['.repeat(largestFile), 'not-ours'],
    ['depth', `${'['.repeat(largestFile / 2)}${']'.repeat(largestFile / 2)}`, 'not-ours'],
    ['too much', `${text}${' '.repeat(largestFile)}`, 'too-large'],
  ])('is refused: %s', (_name, given, kind) => {
    expect(readFile(given).kind).toBe(kind);
  });

  it('leaves out what no question, paper or row knows, and counts it', () => {
    const given =
      `${text.slice(0, text.lastIndexOf('}'))}, "__proto__": {"polluted": true}, "notes": {"x": 1}}`
        .replace('"answers": {', '"answers": {"__proto__": "yes", "toString": "x", "pet": "dog",')
        .replace('"checks": {', '"checks": {"constructor": {"valid": "yes"},')
        .replace('"ticks": {', '"ticks": {"phone2": "2026-11-23T10:00:00Z", "witness": "soon",');
    expect(readFile(given)).toEqual({ kind: 'list', list: common, unknown: 6 });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('leaves out a booked time that cannot be and a place with a CPR number in it, and counts them', () => {
    const read = (appointment: unknown) => {
      const found = readFile(changed({ appointment }));
      return found.kind === 'list' ? [found.list.appointment, found.unknown] : found.kind;
    };
    const time = { day: '2026-11-26', minutes: 615 };
    expect(read({ day: '2026-13-01', minutes: 1 })).toEqual([undefined, 1]);
    expect(read('soon')).toEqual([undefined, 1]);
    expect(read({ ...time, place: '010190-1234' })).toEqual([time, 1]);
    expect(read({ ...time, place: 7 })).toEqual([time, 1]);
    expect(read({ ...time, place: '' })).toEqual([time, 0]);
    expect(read(time)).toEqual([time, 0]);
    expect(read(null)).toEqual([undefined, 0]);
  });
});
