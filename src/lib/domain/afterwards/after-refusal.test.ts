import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../checklist/build-checklist';
import { itemIds } from '../checklist/items';
import type { VerdictKind } from '../checklist/verdict';
import { verdictFacts } from '../checklist/verdict-facts';
import { waysOut } from '../checklist/ways-out';
import { handOver } from '../counter/hand-over';
import { parseAnswers } from '../errand/parse-answers';
import { isSeveral, questionIds, questions, type Answers } from '../errand/questions';
import { isFactId } from '../validity/facts';
import { afterRefusal } from './after-refusal';
import { outcomesFor, type OutcomeId } from './outcome';

const visit = { bring: ['passport-dk'], situation: 'years', booking: 'yes' } as const;
const first: Answers = { errand: 'first-mitid', ...visit };
const exemption: Answers = {
  errand: 'something-else',
  other: 'exemption',
  who: 'self',
  id: 'passport',
  booking: 'yes',
};
const helper: Answers = {
  errand: 'something-else',
  other: 'help-other',
  role: 'helper',
  helping: 'together',
};

const after = (outcome: OutcomeId, answers: Answers) =>
  afterRefusal(outcome, answers, buildChecklist(answers));
/** The verdict in short: its kind, what is missing and why, what is asked about and why. */
function told(outcome: OutcomeId, answers: Answers): string {
  const { verdict } = after(outcome, answers);
  const missing = verdict.kind === 'missing' ? verdict.missing : [];
  const askFirst =
    verdict.kind === 'missing' || verdict.kind === 'ask-first' ? verdict.askFirst : [];
  return [
    verdict.kind,
    ...missing.map(({ thing, reason }) => `${thing}:${reason}`),
    ...askFirst.map(({ reason }) => `?${reason}`),
  ].join(' ');
}

describe('what looked like enough', () => {
  it.each<[string, Answers, OutcomeId, string]>([
    ['a first MitID', first, 'worked', 'enough'],
    ['a first MitID', first, 'papers', 'ask-first ?papers-refused'],
    ['a first MitID', first, 'questions', 'missing witness:questions-failed'],
    ['a first MitID', first, 'witness', 'missing witness:witness-asked-for'],
    ['a first MitID', first, 'no-time', 'enough'],
    ['a first MitID', first, 'not-handled', 'ask-first ?refused-before'],
    ['a first MitID', first, 'something-else', 'ask-first ?refused-before'],
    [
      'with a witness',
      { ...first, bring: ['passport-dk', 'witness'] },
      'questions',
      'ask-first ?refused-before',
    ],
    [
      'with a witness',
      { ...first, bring: ['passport-dk', 'witness'] },
      'witness',
      'ask-first ?witness-refused',
    ],
    [
      'new, without a witness',
      { ...first, situation: 'new' },
      'witness',
      'missing witness:witness-asked-for',
    ],
    [
      'without a photo ID',
      { ...first, bring: ['none'] },
      'questions',
      'missing photo-id:nothing-chosen witness:questions-failed',
    ],
    ['an exemption', exemption, 'papers', 'ask-first ?papers-refused'],
    ['a helper', helper, 'questions', 'missing witness:questions-failed'],
    ['misuse', { errand: 'misuse' }, 'something-else', 'urgent'],
  ])('%s, %#: %s', (_, answers, outcome, expected) => {
    expect(told(outcome, answers)).toBe(expected);
  });

  it('is handed over without the witness that is still to be found, and after asking', () => {
    expect(handOver(after('questions', first).items, new Set())).toEqual([
      'passport-dk',
      'user-id-note',
    ]);
    expect(handOver(after('questions', helper).items, new Set())).not.toContain('witness');
    expect(handOver(after('papers', first).items, new Set())[0]).toBe('ask-at-counter');
  });

  it('has ways out for the witness, without the questions that were tried in vain', () => {
    const waysAfter = (outcome: OutcomeId) =>
      waysOut(first, {}, after(outcome, first).verdict).flatMap(({ ways }) => ways);
    expect(waysAfter('questions')).toContain('witness-comes');
    expect(waysAfter('questions')).not.toContain('ask-for-questions');
    expect(waysAfter('witness')).toContain('ask-for-questions');
  });

  it('names a witness once, and sends nobody to ask in a line that is over', () => {
    const inLine: Answers = { ...first, bring: ['dont-know'], booking: 'in-line' };
    const ids = after('papers', inLine).items.map(({ id }) => id);
    expect(ids).not.toContain('ask-at-counter');
    const sure: Answers = { ...first, situation: 'dont-know' };
    expect(after('witness', sure).items.map(({ id }) => id)).not.toContain('wise-witness');
  });
});

const order: readonly VerdictKind[] = ['urgent', 'no-visit', 'missing', 'ask-first', 'enough'];
const anyAnswers = fc
  .record(
    Object.fromEntries(
      questionIds.map((id) => {
        const options: readonly string[] = questions[id].options;
        return [
          id,
          isSeveral(id) ? fc.subarray([...options], { minLength: 1 }) : fc.constantFrom(...options),
        ];
      }),
    ),
    { requiredKeys: [] },
  )
  .map((given) => parseAnswers(new Map(Object.entries(given))).answers);

it('never makes anything look better, loses no row that still matters, and says why with a source', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const before = buildChecklist(answers);
      for (const outcome of outcomesFor(answers)) {
        const { verdict, items } = afterRefusal(outcome, answers, before);
        expect(order.indexOf(verdict.kind)).toBeLessThanOrEqual(order.indexOf(before.verdict.kind));
        if (outcome === 'worked') expect({ verdict, items }).toEqual(before);
        const ids = items.map(({ id }) => id);
        const replaced = ['ask-at-counter', 'wise-witness'];
        for (const { id } of before.items)
          if (!replaced.includes(id)) expect(ids, outcome).toContain(id);
        expect(ids).toEqual(itemIds.filter((id) => ids.includes(id)));
        expect(verdictFacts(answers, verdict).every(isFactId)).toBe(true);
        const isAsking = verdict.kind === 'ask-first' && before.verdict.kind === 'enough';
        if (isAsking) expect(ids).toContain('ask-first');
        for (const { missing, ways } of waysOut(answers, {}, verdict))
          expect(ways.length, missing.reason).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});
