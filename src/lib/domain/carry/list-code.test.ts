import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../checklist/build-checklist';
import {
  isSeveral,
  questions,
  type Answers,
  type QuestionId,
  type SeveralId,
} from '../errand/questions';
import { parseAnswers } from '../errand/parse-answers';
import { replay } from '../errand/replay';
import { isPaperId, paperIds, paperOf, type PaperId } from '../identity/papers';
import { checkIds, checksFor, parseChecks, type Checks } from '../identity/self-check';
import { countingIn, type CarriedList } from './carried-list';
import { readCode, writeCode } from './list-code';
import { alphabet, inGroups, longestChecked, readSymbols, spell, withCheck } from './symbols';

/** Any finished list: every question on its way answered, any papers looked at, any rows ticked. */
function listFrom(numbers: () => number): CarriedList {
  let answers: Answers = {};
  for (;;) {
    const { next } = replay(answers);
    if (next === 'check') break;
    answers = { ...answers, ...anyAnswer(next, numbers) };
  }
  let checks: Checks = {};
  for (const id of paperIds.filter((one) => one !== 'foreign-licence')) {
    if (!answers.bring?.includes(id) || numbers() % 2 === 0) continue;
    checks = { ...checks, ...anyChecks(id, numbers) };
  }
  const ticks = buildChecklist(answers, checks)
    .items.map(({ id }) => id)
    .filter(() => numbers() % 2 === 0);
  return { answers, checks, ticks };
}

function anyAnswer(question: QuestionId, numbers: () => number): Answers {
  const options: readonly string[] = questions[question].options;
  const one = options[numbers() % options.length];
  const value = isSeveral(question) ? severalOf(question, numbers) : one;
  return parseAnswers(new Map([[question, value]])).answers;
}

function severalOf(question: SeveralId, numbers: () => number): readonly string[] {
  const options: readonly string[] = questions[question].options;
  const few = options.filter(() => numbers() % 4 === 0);
  return few.length > 0 ? few : ['none'];
}

function anyChecks(id: PaperId, numbers: () => number): Checks {
  const replies = ['yes', 'no', undefined] as const;
  const canShowCpr = !['passport-other', 'national-id', 'residence-card-no-cpr'].includes(id);
  let found: Checks[PaperId] = {};
  for (const check of checkIds) {
    const reply = replies[numbers() % 3];
    if (reply === undefined || (check === 'cpr' && !canShowCpr)) continue;
    found = { ...found, [check]: reply };
    if (reply === 'no' && (check === 'valid' || check === 'right')) break;
  }
  return Object.keys(found).length === 0 ? {} : { [id]: found };
}

const anyList = fc
  .infiniteStream(fc.nat({ max: 1_000_000 }))
  .map((stream) => listFrom(() => Number(stream.next().value ?? 0)));

function codeOf(list: CarriedList): string {
  const written = writeCode(list);
  if (written.kind !== 'code') throw new Error('no code');
  return written.code;
}

const common: CarriedList = {
  answers: {
    errand: 'first-mitid',
    bring: ['passport-dk'],
    situation: 'years',
    booking: 'yes',
  },
  checks: {},
  ticks: [],
};

/** Every way through the questions, with these papers and everything that can be kept about them. */
function everyList(bring: Answers['bring'], visit: (list: CarriedList) => void): void {
  const walk = (answers: Answers): void => {
    const { next } = replay(answers);
    if (next !== 'check') {
      const options: readonly string[] = questions[next].options;
      const all: readonly unknown[] =
        next === 'bring' ? [bring] : isSeveral(next) ? [options.slice(0, -2), ['none']] : options;
      for (const value of all)
        walk({ ...answers, ...parseAnswers(new Map([[next, value]])).answers });
      return;
    }
    const found = (id: PaperId) => checksFor(id).map((check) => [check, 'no'] as const);
    const last = { ...Object.fromEntries(found('passport-dk')), valid: 'yes', right: 'yes' };
    const { checks } = parseChecks(
      new Map((answers.bring ?? []).map((id) => [id, withKnown(id, last)])),
    );
    visit({ answers, checks, ticks: buildChecklist(answers, checks).items.map(({ id }) => id) });
  };
  walk({});
}

function withKnown(id: string, found: Readonly<Record<string, string>>): unknown {
  const asked: readonly string[] = isPaperId(id) ? checksFor(id) : [];
  return Object.fromEntries(Object.entries(found).filter(([check]) => asked.includes(check)));
}

const real: readonly PaperId[] = paperIds.filter((id) => paperOf(id).kind !== 'refused');
/** Of these four things can be found; of the others three. */
const roomy = real.filter((id) => checksFor(id).length === 4);

describe('a code', () => {
  it('gives the same list again', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const code = codeOf(list);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}){2,6}$/);
        expect(readCode(code)).toEqual({ kind: 'list', list, extent: 'all', code });
        expect(countingIn(list)).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('carries what counts, whatever else was answered, found and ticked before', () => {
    const more: CarriedList = {
      answers: { ...common.answers, trouble: 'blocked', other: 'id-card', cpr: 'no' },
      checks: { 'passport-dk': { valid: 'no', cpr: 'no' }, 'foreign-licence': { valid: 'yes' } },
      ticks: ['phone', 'witness', 'passport-dk'],
    };
    const { answers } = common;
    const list = {
      answers,
      checks: { 'passport-dk': { valid: 'no' } },
      // A passport that does not count has no row.
      ticks: ['phone'],
    };
    expect(readCode(codeOf(more))).toEqual({
      kind: 'list',
      list,
      extent: 'all',
      code: codeOf(more),
    });
    expect(countingIn(more)).toEqual(list);
  });

  it('is short for the common errand, and never longer than 24', () => {
    expect(codeOf(common)).toHaveLength(8);
    const all = { ...common.answers, bring: [...real, 'witness'] as const };
    expect(codeOf({ ...common, answers: all })).toHaveLength(12);
  });

  it('has room for everything about six papers, on every way through the questions', () => {
    let most = 0;
    everyList([...roomy.slice(0, 6), 'witness'], (list) => {
      const written = writeCode(list);
      expect(written).toMatchObject({ kind: 'code', extent: 'all', carried: list });
      most = Math.max(most, written.kind === 'code' ? written.code.length : 0);
    });
    expect(most).toBe(24);
  }, 20_000);

  it('leaves out the ticks first, then the self-checks, and says so', () => {
    const seen = new Set<string>();
    let ways = 0;
    for (const bring of [roomy.slice(0, 8), [...real]]) {
      everyList([...bring, 'witness'], (list) => {
        // One way in nine, as all of them take their time.
        ways += 1;
        if (ways % 9 !== 0) return;
        const written = writeCode(list);
        if (written.kind !== 'code') throw new Error(written.kind);
        const { extent, carried, code } = written;
        seen.add(extent);
        expect(carried).toEqual({
          answers: list.answers,
          checks: extent === 'answers-only' ? {} : list.checks,
          ticks: extent === 'all' ? list.ticks : [],
        });
        expect(readCode(code)).toEqual({ kind: 'list', list: carried, extent, code });
      });
    }
    expect([...seen].sort()).toEqual(['all', 'answers-only', 'no-ticks']);
  });

  it('is not made of a list with a question left open', () => {
    expect(writeCode({ ...common, answers: { errand: 'first-mitid' } })).toEqual({
      kind: 'unfinished',
    });
  });
});

describe('what is typed', () => {
  const someCode = anyList.map(codeOf);

  it('may have small letters, gaps, hyphens and look-alikes', () => {
    fc.assert(
      fc.property(someCode, fc.constantFrom(' ', '-', ' – ', '\u200b', '.'), (code, gap) => {
        const typed = inGroups(code).toLowerCase().replaceAll('-', gap);
        const alike = typed
          .replace(/0/g, 'o')
          .replace(/1/, 'l')
          .replace(/1/g, 'I')
          .replace(/v/, 'u');
        for (const one of [typed, alike, ` ${alike.replaceAll('o', 'ø')}\n`]) {
          expect(readCode(one)).toEqual(readCode(code));
        }
        for (const address of ['https://a.test/en/skranke/#carry/', 'Liste: /skranke/#carry/'])
          expect(readCode(`${address}${code}`)).toEqual(readCode(code));
      }),
    );
  });

  it('shows every single mistake and every two neighbours that changed places', () => {
    fc.assert(
      fc.property(someCode, (code) => {
        for (const [place, sign] of Array.from(code).entries()) {
          for (const other of alphabet) {
            const wrong = code.slice(0, place) + other + code.slice(place + 1);
            if (other !== sign) expect(readCode(wrong)).toEqual({ kind: 'mistyped' });
          }
          const next = code.charAt(place + 1);
          const swapped = code.slice(0, place) + next + sign + code.slice(place + 2);
          if (next !== '' && next !== sign) expect(readCode(swapped)).toEqual({ kind: 'mistyped' });
          const short = code.slice(0, place) + code.slice(place + 1);
          expect(readCode(short)).toEqual({ kind: 'length', count: code.length - 1 });
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, string, ReturnType<typeof readCode>]>([
    ['nothing', ' - ', { kind: 'empty' }],
    ['a sign that no code has', '19ZB-0J1?', { kind: 'strange', sign: '?' }],
    ['a letter that no code has', '19zb 0jå9', { kind: 'strange', sign: 'Å' }],
    ['a CPR number', '010190-1234', { kind: 'length', count: 10 }],
    ['too much', 'A'.repeat(28), { kind: 'length', count: 28 }],
  ])('%s', (_name, typed, result) => {
    expect(readCode(typed)).toEqual(result);
  });

  it('is refused where another version has made it, and never read as something else', () => {
    const other = (symbols: readonly number[]) => readCode(spell(withCheck(symbols)));
    expect(other([2, 0, 0, 0, 0, 0])).toEqual({ kind: 'other-version' });
    const read = readSymbols(codeOf(common));
    const ours = 'symbols' in read ? read.symbols.slice(0, -2) : [];
    // The next version asks something else, so that the same number means another list.
    for (const [place, symbol] of ours.entries()) {
      const changed = ours.map((one, index) => (index === place ? symbol ^ 5 : one));
      expect(other(changed)).toEqual({ kind: 'other-version' });
    }
  });

  it('is taken for mistyped where it is nothing but zeros, which no version writes', () => {
    for (const length of [8, 12, 16, 20, 24])
      expect(readCode('0'.repeat(length))).toEqual({ kind: 'mistyped' });
  });

  it('reads by chance almost nothing', () => {
    let read = 0;
    const symbol = fc.nat({ max: 31 });
    fc.assert(
      fc.property(fc.array(symbol, { minLength: 9, maxLength: 9 }), (rest) => {
        if (readCode(spell(withCheck([1, ...rest]))).kind === 'list') read += 1;
      }),
      { numRuns: 2000, seed: 1 },
    );
    expect(read).toBeLessThan(3);
  });
});

it('a code is short enough for its check', () => {
  expect(24).toBeLessThanOrEqual(longestChecked);
  expect(new Set(alphabet).size).toBe(32);
});
