import { describe, expect, it } from 'vitest';
import { judgePapers, type PapersJudgement } from './judge-papers';
import { paperIds, type PaperId } from './papers';
import {
  checksFor,
  outcomeOf,
  type CheckAnswer,
  type CheckId,
  type CheckOutcome,
  type Checks,
  type PaperChecks,
} from './self-check';

type Outcome = PapersJudgement['kind'];

const rank: Readonly<Record<Outcome, number>> = {
  'lacks-photo-id': 0,
  'lacks-cpr-paper': 1,
  'ask-first': 2,
  enough: 3,
};

const judge = (ids: readonly PaperId[], checks: Checks) => {
  const j = judgePapers(new Set(ids), checks);
  return j.kind === 'enough' && j.use.some((id) => checks[id]?.name === 'no')
    ? { ...j, kind: 'ask-first' as const }
    : j;
};

/** What the four checks make of each kind of paper, when it is the only one. */
const alone: readonly (readonly [PaperId, PaperChecks, Outcome])[] = [
  ['passport-dk', {}, 'enough'],
  ['passport-dk', { valid: 'yes', right: 'yes', cpr: 'yes', name: 'yes' }, 'enough'],
  ['passport-dk', { valid: 'no' }, 'lacks-photo-id'],
  ['passport-dk', { right: 'no' }, 'lacks-photo-id'],
  ['passport-dk', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['passport-dk', { name: 'no' }, 'ask-first'],
  ['passport-dk', { cpr: 'no', name: 'no' }, 'lacks-cpr-paper'],
  ['passport-dk', { valid: 'no', name: 'no' }, 'lacks-photo-id'],
  ['driving-licence', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['residence-card', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['foreign-ministry-card', { name: 'no' }, 'ask-first'],
  ['passport-other', { valid: 'no' }, 'lacks-photo-id'],
  ['passport-other', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['municipal-card', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['health-card', { valid: 'no' }, 'lacks-photo-id'],
];

/** The same for two papers; the checks are those of the first and the second. */
const pairs: readonly (readonly [PaperId, PaperChecks, PaperId, PaperChecks, Outcome])[] = [
  ['passport-dk', { valid: 'no' }, 'driving-licence', {}, 'enough'],
  ['passport-dk', { name: 'no' }, 'driving-licence', {}, 'enough'],
  ['passport-dk', { cpr: 'no' }, 'health-card', {}, 'enough'],
  ['passport-dk', { cpr: 'no' }, 'tax-statement', {}, 'ask-first'],
  ['passport-dk', { cpr: 'no' }, 'municipal-card', {}, 'ask-first'],
  ['passport-dk', { cpr: 'no' }, 'municipal-card', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['passport-dk', { cpr: 'no' }, 'driving-licence', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['passport-other', {}, 'health-card', { cpr: 'no' }, 'lacks-cpr-paper'],
  ['passport-other', {}, 'health-card', { right: 'no' }, 'lacks-cpr-paper'],
  ['passport-other', {}, 'health-card', { name: 'no' }, 'ask-first'],
  ['passport-other', { name: 'no' }, 'health-card', {}, 'ask-first'],
  ['passport-other', { valid: 'no' }, 'health-card', {}, 'lacks-photo-id'],
  ['health-card', {}, 'certificate', { cpr: 'no' }, 'ask-first'],
  ['health-card', { cpr: 'no' }, 'certificate', { cpr: 'no' }, 'lacks-photo-id'],
  ['health-card', { valid: 'no' }, 'certificate', {}, 'lacks-photo-id'],
  ['health-card', { cpr: 'no' }, 'health-card-app', {}, 'lacks-photo-id'],
];

/** Every answer to every check of a paper, also none. */
function everyChecks(id: PaperId): readonly PaperChecks[] {
  const answers: readonly (CheckAnswer | undefined)[] = [undefined, 'yes', 'no'];
  return checksFor(id).reduce<readonly PaperChecks[]>(
    (all, check) =>
      all.flatMap((one) =>
        answers.map((answer) => (answer === undefined ? one : { ...one, [check]: answer })),
      ),
    [{}],
  );
}

/** The checks that matter for a verdict: nothing asked, or each one "no". */
function noesOf(id: PaperId): readonly PaperChecks[] {
  return [{}, ...checksFor(id).map((check): PaperChecks => ({ [check]: 'no' }))];
}

describe('what was found on a paper', () => {
  it.each(alone)('%s with %j alone is %s', (id, found, outcome) => {
    expect(judge([id], { [id]: found }).kind).toBe(outcome);
  });

  it.each(pairs)('%s with %j beside %s with %j is %s', (one, found, other, foundToo, outcome) => {
    expect(judge([one, other], { [one]: found, [other]: foundToo }).kind).toBe(outcome);
    expect(judge([other, one], { [other]: foundToo, [one]: found }).kind).toBe(outcome);
  });

  it('on each paper: "no" to what settles it leaves it out, "yes" and no answer change nothing', () => {
    for (const id of paperIds) {
      const before = judge([id], {});
      for (const found of everyChecks(id)) {
        const after = judge([id], { [id]: found });
        const noes = checksFor(id).filter((check) => found[check] === 'no');
        if (noes.length === 0) expect(after).toEqual(before);
        else if (found.valid === 'no' || found.right === 'no') expect(after).toEqual(judge([], {}));
        expect(rank[after.kind]).toBeLessThanOrEqual(rank[before.kind]);
      }
    }
  });

  it('on each pair: never better than before, and what does not count is never brought', () => {
    for (const one of paperIds) {
      for (const other of paperIds.filter((id) => id !== one)) {
        const before = rank[judge([one, other], {}).kind];
        for (const found of noesOf(one)) {
          const first = rank[judge([one, other], { [one]: found }).kind];
          expect(first).toBeLessThanOrEqual(before);
          for (const foundToo of noesOf(other)) {
            const checks = { [one]: found, [other]: foundToo };
            const judged = judge([one, other], checks);
            expect(rank[judged.kind]).toBeLessThanOrEqual(first);
            for (const id of judged.use) {
              const { valid, right }: PaperChecks = id === one ? found : foundToo;
              expect([valid, right]).not.toContain('no');
            }
            if (judged.kind === 'enough')
              expect(judged.use.some((id) => (id === one ? found : foundToo).name === 'no')).toBe(
                false,
              );
          }
        }
      }
    }
  });

  it('a card without the CPR number gives way to the app of the same card', () => {
    const { kind, use } = judge(['passport-other', 'health-card', 'health-card-app'], {
      'health-card': { cpr: 'no' },
    });
    expect([kind, use]).toEqual(['ask-first', ['passport-other', 'health-card-app']]);
  });
});

describe('one paper, summed up', () => {
  const yes = { valid: 'yes', right: 'yes', cpr: 'yes', name: 'yes' } as const;
  it.each<[PaperChecks, readonly CheckId[], CheckOutcome]>([
    [{}, [], 'open'],
    [{ right: 'yes' }, [], 'begun'],
    [{}, ['valid'], 'begun'],
    [{ right: 'yes', cpr: 'yes', name: 'yes' }, [], 'begun'],
    [{ right: 'yes', cpr: 'yes', name: 'yes' }, ['valid'], 'unsure'],
    [{}, ['valid', 'right', 'cpr', 'name'], 'unsure'],
    [yes, [], 'fine'],
    [{ ...yes, name: 'no' }, [], 'other-name'],
    [{ name: 'no' }, ['valid'], 'other-name'],
    [{ ...yes, cpr: 'no', name: 'no' }, [], 'shows-no-cpr'],
    [{ valid: 'no' }, ['right'], 'refused'],
  ])('%j, and %j not known, is %s', (found, unknown, outcome) => {
    expect(outcomeOf('passport-dk', found, new Set(unknown))).toBe(outcome);
  });
});
