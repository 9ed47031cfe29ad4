import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, questions, type Answers } from '../errand/questions';
import { paperIds, type PaperId } from '../identity/papers';
import { checkIds, type Checks, type PaperChecks } from '../identity/self-check';
import { buildChecklist } from './build-checklist';
import type { MissingReason } from './needs';
import { judgeVisit, verdict, type VerdictKind } from './verdict';
const latenessOf = (id: WayId) =>
  wayOf(id).result === 'without-mitid'
    ? 3
    : ({ now: 0, today: 1, 'another-day': 2 } as const)[wayOf(id).effort];
import {
  checksWithWay,
  type WayId,
  changesAnswers,
  wayIds,
  wayOf,
  waysOut,
  withWay,
} from './ways-out';

const visit = (bring: NonNullable<Answers['bring']>): Answers => ({
  errand: 'first-mitid',
  bring,
  situation: 'years',
  booking: 'yes',
});

const rank: Readonly<Record<VerdictKind, number>> = {
  urgent: 0,
  missing: 1,
  'ask-first': 2,
  enough: 3,
  'no-visit': 4,
};

const rows: readonly (readonly [
  readonly PaperId[],
  Checks,
  VerdictKind,
  MissingReason | undefined,
])[] = [
  [['passport-dk'], { 'passport-dk': { valid: 'no' } }, 'missing', 'paper-failed'],
  [['passport-dk'], { 'passport-dk': { right: 'no' } }, 'missing', 'paper-failed'],
  [['passport-dk'], { 'passport-dk': { cpr: 'no' } }, 'missing', 'photo-id-without-cpr'],
  [['passport-dk'], { 'passport-dk': { name: 'no' } }, 'ask-first', undefined],
  [['passport-dk'], {}, 'enough', undefined],
  [['health-card'], { 'health-card': { valid: 'no' } }, 'missing', 'paper-failed'],
  [
    ['health-card', 'certificate'],
    { 'health-card': { cpr: 'no' }, certificate: { cpr: 'no' } },
    'missing',
    'papers-without-cpr',
  ],
  // What was found on a paper that is no longer ticked says nothing.
  [['driving-licence'], { 'passport-dk': { valid: 'no' } }, 'enough', undefined],
];

const answers: fc.Arbitrary<Answers> = fc.record({
  errand: fc.constantFrom(...questions.errand.options),
  where: fc.constantFrom(...questions.where.options),
  other: fc.constantFrom(...questions.other.options),
  trouble: fc.constantFrom(...questions.trouble.options),
  bring: fc
    .subarray([...questions.bring.options], { minLength: 1 })
    .map((chosen) => inOrder('bring', chosen)),
  situation: fc.constantFrom(...questions.situation.options),
  booking: fc.constantFrom(...questions.booking.options),
});

const found: fc.Arbitrary<PaperChecks> = fc.record(
  {
    valid: fc.constantFrom('yes', 'no'),
    right: fc.constantFrom('yes', 'no'),
    cpr: fc.constantFrom('yes', 'no'),
    name: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: [] },
);

const checks: fc.Arbitrary<Checks> = fc
  .array(fc.tuple(fc.constantFrom(...paperIds), found), { maxLength: 8 })
  .map((all) => Object.fromEntries(all));

describe('the list, with what was found on the papers', () => {
  it.each(rows)('%j with %j is %s', (bring, checked, kind, reason) => {
    const judged = verdict(visit(bring), checked);
    expect(judged.kind).toBe(kind);
    if (reason !== undefined)
      expect(judged.kind === 'missing' && judged.missing.map((one) => one.reason)).toEqual([
        reason,
      ]);
  });

  it('a paper that does not count loses its row, and what is missing gets one', () => {
    const { items } = buildChecklist(visit(['passport-dk']), { 'passport-dk': { valid: 'no' } });
    expect(items.map(({ id }) => id)).not.toContain('passport-dk');
    expect(items.find(({ id }) => id === 'any-photo-id')?.missing).toBe('photo-id');
  });

  it('whose passport is out of date is not sent home to read it, unless another paper may have a chip', () => {
    const waysOf = (bring: NonNullable<Answers['bring']>) =>
      waysOut(visit(bring), { 'passport-dk': { valid: 'no' } }).flatMap(({ ways }) => ways);
    expect(waysOf(['passport-dk'])).not.toContain('get-it-at-home');
    expect(waysOf(['passport-dk', 'national-id'])).toContain('get-it-at-home');
    expect(waysOf(['none'])).toContain('get-it-at-home');
  });

  it('a health card that is there is not to be fetched once more', () => {
    const waysOf = (bring: NonNullable<Answers['bring']>) =>
      waysOut(visit(bring), { 'residence-card': { valid: 'no' } }).flatMap(({ ways }) => ways);
    expect(waysOf(['residence-card'])).toContain('foreign-id-and-cpr-paper');
    expect(waysOf(['residence-card', 'health-card'])).not.toContain('foreign-id-and-cpr-paper');
  });

  it('a paper with another name stays, and asking comes before going', () => {
    const { items } = buildChecklist(visit(['passport-dk']), { 'passport-dk': { name: 'no' } });
    const ids = items.map(({ id }) => id);
    expect(ids).toContain('passport-dk');
    expect(ids).toContain('ask-first');
  });

  it('"yes" or nothing found changes nothing', () => {
    fc.assert(
      fc.property(answers, checks, (given, checked) => {
        const only = Object.fromEntries(
          Object.entries(checked).map(([id, one]) => [
            id,
            Object.fromEntries(Object.entries(one).filter(([, answer]) => answer === 'yes')),
          ]),
        );
        expect(buildChecklist(given, only)).toEqual(buildChecklist(given));
      }),
    );
  });

  it('a "no" never makes it better', () => {
    fc.assert(
      fc.property(
        answers,
        checks,
        fc.constantFrom(...paperIds),
        fc.constantFrom(...checkIds),
        (given, before, paper, check) => {
          const unsaid = Object.fromEntries(
            Object.entries(before[paper] ?? {}).filter(([id]) => id !== check),
          );
          const without: Checks = { ...before, [paper]: unsaid };
          const after: Checks = { ...before, [paper]: { ...unsaid, [check]: 'no' } };
          expect(rank[verdict(given, after).kind]).toBeLessThanOrEqual(
            rank[verdict(given, without).kind],
          );
          expect(judgeVisit(given, after).missing.length).toBeGreaterThanOrEqual(
            judgeVisit(given, without).missing.length,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('the order in which papers were looked at makes no difference', () => {
    fc.assert(
      fc.property(answers, checks, (given, checked) => {
        const turned = Object.fromEntries(Object.entries(checked).reverse());
        expect(buildChecklist(given, turned)).toEqual(buildChecklist(given, checked));
      }),
    );
  });
});

describe('the ways out', () => {
  it('are there for each missing thing, quickest first, and keep what they promise', () => {
    fc.assert(
      fc.property(answers, checks, (given, checked) => {
        for (const { missing, ways } of waysOut(given, checked)) {
          expect(ways.length).toBeGreaterThan(0);
          const late: number[] = ways.map(latenessOf);
          expect(late).toEqual([...late].sort((one, other) => one - other));
          for (const way of ways.map(wayOf).filter(changesAnswers)) {
            const after = waysOut(withWay(given, way), checksWithWay(checked, way));
            expect(after.map((one) => one.missing.thing)).not.toContain(missing.thing);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('as a whole stand quickest first', () => {
    const late: number[] = wayIds.map(latenessOf);
    expect(late).toEqual([...late].sort((one, other) => one - other));
  });

  it('never fetch a paper that is known to be out of date or without the CPR number', () => {
    const ways = (bring: readonly PaperId[], checked: Checks) =>
      waysOut(visit(bring), checked).flatMap((one) => one.ways);
    const out = { valid: 'no' } as const;
    const brought = (bring: readonly PaperId[], checked: Checks) =>
      ways(bring, checked).filter((way) => /relative-brings-(photo-id|passport|licence)/.test(way));
    const both = ['passport-dk', 'driving-licence'] as const;
    expect(brought(['certificate'], {})).toEqual(['relative-brings-photo-id']);
    expect(brought(['passport-dk'], { 'passport-dk': out })).toEqual(['relative-brings-licence']);
    expect(brought(['passport-dk'], { 'passport-dk': { cpr: 'no' } })).toEqual([
      'relative-brings-licence',
    ]);
    expect(brought(['driving-licence'], { 'driving-licence': out })).toEqual([
      'relative-brings-passport',
    ]);
    expect(brought(both, { 'passport-dk': out, 'driving-licence': out })).toEqual([]);
    const foreign = (bring: readonly PaperId[], checked: Checks) =>
      ways(bring, checked).filter((way) => /foreign-(photo-id|passport|id-card)/.test(way));
    expect(foreign(['health-card'], {})).toEqual(['foreign-photo-id']);
    expect(foreign(['national-id', 'health-card'], { 'national-id': out })).toEqual([
      'foreign-passport',
    ]);
    expect(foreign(['passport-other', 'health-card'], { 'passport-other': out })).toEqual([
      'foreign-id-card',
    ]);
    expect(ways(['passport-other', 'health-card'], { 'health-card': { cpr: 'no' } })).not.toContain(
      'relative-brings-health-card',
    );
    // A photo on the phone: the paper itself may lie at home.
    expect(ways(['passport-other', 'health-card'], { 'health-card': { right: 'no' } })).toContain(
      'relative-brings-health-card',
    );
  });
});
