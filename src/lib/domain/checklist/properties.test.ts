import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaperId } from '../identity/papers';
import { inOrder, questions, toggleOption, type Answers, type BringId } from '../errand/questions';
import { parseAnswers } from '../errand/parse-answers';
import { buildChecklist } from './build-checklist';
import { judgeVisit, verdict, type VerdictKind } from './verdict';

const bring = fc.subarray([...questions.bring.options]).map((chosen) => inOrder('bring', chosen));
const answers: fc.Arbitrary<Answers> = fc.record({
  errand: fc.constantFrom(...questions.errand.options),
  other: fc.constantFrom(...questions.other.options),
  power: fc.constantFrom(...questions.power.options),
  role: fc.constantFrom(...questions.role.options),
  where: fc.constantFrom(...questions.where.options),
  who: fc.constantFrom(...questions.who.options),
  'own-mitid': fc.constantFrom(...questions['own-mitid'].options),
  'helper-mitid': fc.constantFrom(...questions['helper-mitid'].options),
  refusal: fc.constantFrom(...questions.refusal.options),
  helping: fc.constantFrom(...questions.helping.options),
  fit: fc
    .subarray([...questions.fit.options], { minLength: 1 })
    .map((chosen) => inOrder('fit', chosen)),
  id: fc.constantFrom(...questions.id.options),
  cpr: fc.constantFrom(...questions.cpr.options),
  trouble: fc.constantFrom(...questions.trouble.options),
  means: fc
    .subarray([...questions.means.options], { minLength: 1 })
    .map((chosen) => inOrder('means', chosen)),
  age: fc.constantFrom(...questions.age.options),
  bring: bring.filter((chosen) => chosen.length > 0),
  situation: fc.constantFrom(...questions.situation.options),
  booking: fc.constantFrom(...questions.booking.options),
});

const rank: Record<VerdictKind, number> = {
  urgent: 0,
  missing: 1,
  'ask-first': 2,
  enough: 3,
  'no-visit': 4,
};
const addable = questions.bring.options.filter(
  (option) => option !== 'none' && option !== 'dont-know',
);

describe('properties of the verdict', () => {
  it('adding a paper or a witness never makes it worse', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...addable), (before, added) => {
        const after: Answers = {
          ...before,
          bring: inOrder('bring', [...(before.bring ?? []), added]),
        };
        expect(rank[verdict(after).kind]).toBeGreaterThanOrEqual(rank[verdict(before).kind]);
        expect(judgeVisit(after).missing.length).toBeLessThanOrEqual(
          judgeVisit(before).missing.length,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('ticking more of the fit test never makes the witness fit less', () => {
    const ticks = questions.fit.options.filter((one) => one !== 'none' && one !== 'dont-know');
    fc.assert(
      fc.property(answers, fc.constantFrom(...ticks), (given, added) => {
        const before: Answers = {
          ...given,
          errand: 'something-else',
          other: 'help-other',
          role: 'witness',
        };
        const after: Answers = { ...before, fit: inOrder('fit', [...(before.fit ?? []), added]) };
        expect(judgeVisit(after).missing.length).toBeLessThanOrEqual(
          before.fit?.includes('dont-know') ? 2 : judgeVisit(before).missing.length,
        );
      }),
    );
  });

  it('does not depend on the order of answers or of ticks', () => {
    fc.assert(
      fc.property(answers, fc.integer(), (given, seed) => {
        const shuffle = <T>(all: readonly T[]): T[] =>
          [...all]
            .sort((a, b) => Math.sin(seed + String(a).length) - Math.sin(seed + String(b).length))
            .reverse();
        const chosen: readonly BringId[] = shuffle(given.bring ?? []);
        const turned: Answers = Object.fromEntries(
          Object.entries({ ...given, bring: inOrder('bring', chosen) }).reverse(),
        );
        expect(buildChecklist(turned)).toEqual(buildChecklist(given));
        expect(buildChecklist({ ...given, bring: chosen })).toEqual(buildChecklist(given));
      }),
      { numRuns: 1000 },
    );
  });

  it('a removed paper never leaves its row behind', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const id of (given.bring ?? []).filter(isPaperId)) {
          const without: Answers = {
            ...given,
            bring: (given.bring ?? []).filter((other) => other !== id),
          };
          expect(buildChecklist(without).items.some((item) => item.id === id)).toBe(false);
        }
        expect(buildChecklist(given).items.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('"none" and "I don\'t know" clear the rest, and are cleared by it', () => {
    fc.assert(
      fc.property(bring, fc.constantFrom(...questions.bring.options), (chosen, option) => {
        const next = toggleOption('bring', chosen, option);
        const exclusive = next.filter((one) => one === 'none' || one === 'dont-know');
        expect(exclusive.length === 0 || next.length === 1).toBe(true);
        expect(next.includes(option)).toBe(!chosen.includes(option));
      }),
    );
  });
});

describe('parseAnswers', () => {
  it('takes anything at all and keeps only what it knows', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(fc.string(), fc.constantFrom('errand', 'bring', '__proto__', 'constructor')),
          fc.anything(),
        ),
        (stored) => {
          const { answers: read, dropped } = parseAnswers(new Map(Object.entries(stored)));
          expect(Object.keys(read).length + dropped.length).toBe(Object.keys(stored).length);
          expect(() => buildChecklist(read)).not.toThrow();
        },
      ),
    );
  });

  it('gives back what was stored', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(parseAnswers(new Map(Object.entries(given))).answers).toEqual(given);
      }),
    );
  });

  it.each([
    ['an unknown question', [['shoe-size', '42']], {}, ['shoe-size']],
    [
      'an unknown option',
      [
        ['errand', 'buy-milk'],
        ['booking', 'yes'],
      ],
      { booking: 'yes' },
      ['errand'],
    ],
    [
      'a wrong type',
      [
        ['errand', ['first-mitid']],
        ['bring', 'passport-dk'],
      ],
      {},
      ['errand', 'bring'],
    ],
    [
      'one unknown option among known ones',
      [['bring', ['witness', 'sword', 'passport-dk', 7]]],
      { bring: ['passport-dk', 'witness'] },
      [],
    ],
  ] as const)('%s', (_name, stored, expected, dropped) => {
    const read = parseAnswers(new Map<string, unknown>(stored.map(([id, value]) => [id, value])));
    expect(read).toEqual({ answers: expected, dropped });
  });
});
