import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../checklist/build-checklist';
import { judgeVisit, verdict, type VerdictKind } from '../checklist/verdict';
import { waysOut } from '../checklist/ways-out';
import type { Answers, BringId } from '../errand/questions';
import { judgePapers } from './judge-papers';
import { paperIds, paperOf, type PaperId } from './papers';
import {
  checkIds,
  checksFor,
  outcomeOf,
  type CheckId,
  type Checks,
  type PaperChecks,
} from './self-check';

const visit = (...bring: readonly BringId[]): Answers => ({
  errand: 'first-mitid',
  bring,
  situation: 'years',
  booking: 'yes',
});
const rank: Record<VerdictKind, number> = {
  urgent: 0,
  missing: 1,
  'ask-first': 2,
  enough: 3,
  'no-visit': 4,
};
const line = (answers: Answers, checks: Checks) => {
  const { missing, askFirst } = judgeVisit(answers, checks);
  return [
    verdict(answers, checks).kind,
    ...missing.map(({ thing, reason }) => `${thing}: ${reason}`),
    ...askFirst.map(({ reason }) => `ask: ${reason}`),
  ].join(' | ');
};
const usable = paperIds.filter((id) => paperOf(id).kind !== 'refused');
const pairs = usable.flatMap((one, at) => usable.slice(at + 1).map((two) => [one, two] as const));
/** The four outcomes that change something, and "all is well". */
const findings: readonly PaperChecks[] = [
  { valid: 'no' },
  { valid: 'yes', right: 'no' },
  { valid: 'yes', right: 'yes', cpr: 'no', name: 'yes' },
  { valid: 'yes', right: 'yes', cpr: 'yes', name: 'no' },
  { valid: 'yes', right: 'yes', cpr: 'yes', name: 'yes' },
];

describe('what a look at the papers changes', () => {
  it.each<[string, readonly BringId[], Checks, string]>([
    ['nothing looked at', ['passport-dk'], {}, 'enough'],
    ['a valid passport', ['passport-dk'], { 'passport-dk': { valid: 'yes' } }, 'enough'],
    [
      'an expired passport',
      ['passport-dk'],
      { 'passport-dk': { valid: 'no' } },
      'missing | photo-id: paper-failed',
    ],
    [
      'a photo of the passport',
      ['passport-dk'],
      { 'passport-dk': { right: 'no' } },
      'missing | photo-id: paper-failed',
    ],
    [
      'an expired passport beside a licence',
      ['passport-dk', 'driving-licence'],
      { 'passport-dk': { valid: 'no' } },
      'enough',
    ],
    [
      'a Danish passport without CPR number',
      ['passport-dk'],
      { 'passport-dk': { cpr: 'no' } },
      'missing | cpr-paper: photo-id-without-cpr',
    ],
    [
      'the same with a health card',
      ['passport-dk', 'health-card'],
      { 'passport-dk': { cpr: 'no' } },
      'enough',
    ],
    [
      'the same with a temporary health card',
      ['passport-dk', 'health-card'],
      { 'passport-dk': { cpr: 'no' }, 'health-card': { right: 'no' } },
      'missing | cpr-paper: photo-id-without-cpr',
    ],
    [
      'a passport in another name',
      ['passport-dk'],
      { 'passport-dk': { name: 'no' } },
      'ask-first | ask: other-name',
    ],
    [
      'a passport in another name beside a licence in the right one',
      ['passport-dk', 'driving-licence'],
      { 'passport-dk': { name: 'no' } },
      'enough',
    ],
    [
      'an expired passport in another name',
      ['passport-dk'],
      { 'passport-dk': { valid: 'no', name: 'no' } },
      'missing | photo-id: paper-failed',
    ],
    [
      'a foreign passport with an expired health card',
      ['passport-other', 'health-card'],
      { 'health-card': { valid: 'no' } },
      'missing | cpr-paper: photo-id-without-cpr',
    ],
    [
      'a foreign passport with a health card in another name',
      ['passport-other', 'health-card'],
      { 'health-card': { name: 'no' } },
      'ask-first | ask: other-name',
    ],
    [
      'two papers without photo, of which none shows the number',
      ['certificate', 'tax-statement'],
      { certificate: { cpr: 'no' }, 'tax-statement': { cpr: 'no' } },
      'missing | photo-id: papers-without-cpr',
    ],
    [
      'a finding on a paper that stays at home',
      ['passport-dk'],
      { 'driving-licence': { valid: 'no' } },
      'enough',
    ],
  ])('%s', (_, bring, checks, expected) => {
    expect(line(visit(...bring), checks)).toBe(expected);
  });

  it('holds for each paper alone and each pair, with each finding', () => {
    for (const held of [...usable.map((id) => [id] as const), ...pairs]) {
      for (const id of held) {
        for (const found of findings) {
          const checks: Checks = { [id]: found };
          const before = judgePapers(new Set(held));
          const after = judgePapers(new Set(held), checks);
          const outcome = outcomeOf(id, found);
          if (outcome === 'refused') {
            expect(after, id).toEqual(judgePapers(new Set(held.filter((one) => one !== id))));
          } else if (outcome === 'fine') expect(after, id).toEqual(before);
          else if (outcome === 'other-name' && after.use.includes(id)) {
            expect(line(visit(...held), checks), id).toContain('ask: other-name');
            expect(verdict(visit(...held), checks).kind, id).not.toBe('enough');
          } else if (outcome === 'shows-no-cpr' && after.kind === 'enough') {
            const alone = after.use.length === 1;
            expect(alone && after.use.includes(id), `${id} of ${held.join()}`).toBe(false);
          }
        }
      }
    }
  });

  it('leaves no row behind for a paper that does not count, and finds a way out of what it leaves missing', () => {
    for (const id of usable) {
      const answers = visit(id);
      const checks: Checks = { [id]: { valid: 'no' } };
      const rows = buildChecklist(answers, checks).items.map((item): string => item.id);
      expect(rows, id).not.toContain(id);
      const ways = waysOut(answers, checks);
      expect(ways, id).not.toEqual([]);
      for (const out of ways) expect(out.ways.length, id).toBeGreaterThan(0);
    }
  });
});

describe('properties of the checks', () => {
  const answer = fc.constantFrom<'yes' | 'no' | undefined>('yes', 'no', undefined);
  const checksArb = fc
    .array(
      fc.tuple(
        fc.constantFrom(...paperIds),
        fc.record({ valid: answer, right: answer, cpr: answer, name: answer }),
      ),
      { maxLength: 6 },
    )
    .map((rows) =>
      rows.reduce<Checks>((all, [id, found]) => ({ ...all, [id]: clean(id, found) }), {}),
    );
  const bringArb = fc.subarray([...paperIds], { minLength: 1 });

  it('a "no" never makes the answer better, and unanswered checks change nothing', () => {
    fc.assert(
      fc.property(
        bringArb,
        checksArb,
        fc.constantFrom(...paperIds),
        fc.constantFrom(...checkIds),
        (bring, checks, id, check) => {
          if (!checksFor(id).includes(check)) return;
          const answers = visit(...bring);
          const worse: Checks = { ...checks, [id]: { ...checks[id], [check]: 'no' } };
          const better: Checks = { ...checks, [id]: { ...checks[id], [check]: 'yes' } };
          expect(rank[verdict(answers, worse).kind]).toBeLessThanOrEqual(
            rank[verdict(answers, better).kind],
          );
          expect(line(answers, { [id]: {} })).toBe(line(answers, {}));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('one more paper never makes the answer worse, whatever was found', () => {
    fc.assert(
      fc.property(bringArb, checksArb, fc.constantFrom(...usable), (bring, checks, added) => {
        const before = verdict(visit(...bring), checks).kind;
        const after = verdict(visit(...new Set([...bring, added])), checks).kind;
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }),
      { numRuns: 3000 },
    );
  });

  function clean(
    id: PaperId,
    found: { readonly [C in CheckId]: 'yes' | 'no' | undefined },
  ): PaperChecks {
    let kept: PaperChecks = {};
    for (const check of checksFor(id)) {
      const given = found[check];
      if (given !== undefined) kept = { ...kept, [check]: given };
    }
    return kept;
  }
});
