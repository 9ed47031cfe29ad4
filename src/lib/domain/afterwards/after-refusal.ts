import type { Checklist, ChecklistItem } from '../checklist/build-checklist';
import { itemIds, itemOf, type ItemId } from '../checklist/items';
import type { Missing } from '../checklist/needs';
import type { AskFirst, Verdict } from '../checklist/verdict';
import type { Answers } from '../errand/questions';
import { asksForWitness, consequences, holding } from './consequences';
import type { OutcomeId } from './outcome';

/**
 * The list as it is for the next time: what the last visit showed comes to what the answers say. What looked like enough
 * and was refused is no longer called enough. After a visit that worked, and for a list without a visit, it is as before.
 */
export function afterRefusal(outcome: OutcomeId, answers: Answers, before: Checklist): Checklist {
  const witness = asksForWitness(outcome, answers) ? witnessLacking(outcome) : undefined;
  const points = holding(consequences[outcome].points, answers).map((reason): AskFirst => {
    return { reason, fact: itemOf('ask-first').fact };
  });
  return {
    verdict: withReasons(before.verdict, witness === undefined ? [] : [witness], points),
    items: withRows(before.items, holding(consequences[outcome].asks, answers), witness),
  };
}

function witnessLacking(outcome: OutcomeId): Missing {
  return {
    thing: 'witness',
    reason: outcome === 'questions' ? 'questions-failed' : 'witness-asked-for',
    fact: outcome === 'questions' ? 'control-questions' : itemOf('witness').fact,
  };
}

/** The order of the verdict stays: urgent, no visit, missing, ask first, enough. */
function withReasons(
  verdict: Verdict,
  lacking: readonly Missing[],
  points: readonly AskFirst[],
): Verdict {
  if (verdict.kind === 'urgent') {
    return verdict.urgency === 'misuse' || verdict.visit === null
      ? verdict
      : {
          ...verdict,
          visit: {
            ...verdict.visit,
            missing: joined(verdict.visit.missing, lacking),
            askFirst: [...verdict.visit.askFirst, ...points],
          },
        };
  }
  if (verdict.kind === 'no-visit') return verdict;
  const missing = joined(verdict.kind === 'missing' ? verdict.missing : [], lacking);
  const askFirst = [...(verdict.kind === 'enough' ? [] : verdict.askFirst), ...points];
  const [firstMissing, ...moreMissing] = missing;
  if (firstMissing !== undefined)
    return { kind: 'missing', missing: [firstMissing, ...moreMissing], askFirst };
  const [firstAsk, ...moreAsk] = askFirst;
  return firstAsk === undefined ? verdict : { kind: 'ask-first', askFirst: [firstAsk, ...moreAsk] };
}

/** One thing is missing once. What the visit showed is the better reason. */
function joined(missing: readonly Missing[], lacking: readonly Missing[]): readonly Missing[] {
  return [
    ...missing.filter(({ thing }) => lacking.every((one) => one.thing !== thing)),
    ...lacking,
  ];
}

function withRows(
  items: readonly ChecklistItem[],
  asked: readonly ItemId[],
  witness: Missing | undefined,
): readonly ChecklistItem[] {
  const rows = new Map(items.map((item) => [item.id, item]));
  for (const id of asked) if (!rows.has(id)) rows.set(id, { id, ...itemOf(id), missing: null });
  if (witness !== undefined) {
    for (const id of ['witness', 'witness-confirms'] as const)
      rows.set(id, { id, ...itemOf(id), missing: id === 'witness' ? witness.thing : null });
  }
  // A witness who must come is not one who would be wise, and whoever asks before going need not ask there.
  if (rows.has('witness')) rows.delete('wise-witness');
  if (rows.has('ask-first')) rows.delete('ask-at-counter');
  return itemIds.flatMap((id) => rows.get(id) ?? []);
}
