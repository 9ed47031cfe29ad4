import { errandOf, needsVisit } from '../errand/errands';
import { answersOnPath } from '../errand/replay';
import type { Answers } from '../errand/questions';
import type { FactId } from '../validity/facts';
import { itemIds, itemOf, type ItemGroup, type ItemId } from './items';
import {
  bringsWitness,
  judgeVisit,
  verdict,
  type MissingThing,
  type Verdict,
  type VisitJudgement,
} from './verdict';

export interface ChecklistItem {
  readonly id: ItemId;
  readonly group: ItemGroup;
  readonly fact: FactId;
  /** Set when this is something that the person does not have yet. */
  readonly missing: MissingThing | null;
}

/** A person's own list: the verdict and what to do about it, in the order in which it matters. */
export interface Checklist {
  readonly verdict: Verdict;
  readonly items: readonly ChecklistItem[];
}

/**
 * Builds the list for a set of answers. Nothing is remembered between calls: the same answers give the same list,
 * whatever order they were given in, and a paper that is no longer ticked leaves nothing behind.
 */
export function buildChecklist(all: Answers): Checklist {
  const answers = answersOnPath(all);
  const judged = verdict(answers);
  const chosen = new Map<ItemId, MissingThing | null>();
  for (const id of urgentItems(judged)) chosen.set(id, null);
  for (const id of remoteItems(answers, judged)) chosen.set(id, null);
  if (needsVisit(answers)) {
    for (const [id, missing] of visitItems(answers, judgeVisit(answers))) chosen.set(id, missing);
  }
  const items = itemIds
    .filter((id) => chosen.has(id))
    .map((id) => ({ id, ...itemOf(id), missing: chosen.get(id) ?? null }));
  return { verdict: judged, items };
}

function urgentItems(judged: Verdict): readonly ItemId[] {
  if (judged.kind !== 'urgent') return [];
  return judged.urgency === 'misuse'
    ? [
        'block-mitid',
        'call-bank',
        'call-cyberhotline',
        'report-police',
        'tell-creditors',
        'credit-warning',
        'change-user-id',
        'keep-secret',
      ]
    : ['block-app', 'block-sim', 'call-bank', 'report-police', 'keep-secret'];
}

function remoteItems(answers: Answers, judged: Verdict): readonly ItemId[] {
  if (judged.kind === 'no-visit' && judged.reason === 'under-13')
    return ['under-13-wait', 'under-13-own-mitid'];
  const routes =
    judged.kind === 'no-visit' || (judged.kind === 'urgent' && judged.urgency === 'lost-phone')
      ? judged.routes
      : [];
  const rest: readonly ItemId[] = routes.length > 0 ? ['keep-secret', 'if-it-fails'] : [];
  // A working app shows the user ID by itself, but Support and the scan do not help everybody (facts 3.29).
  const lookInApp: readonly ItemId[] =
    answers.trouble === 'forgotten-user-id' && answers.means?.includes('working-app')
      ? ['check-app-user-id']
      : [];
  // A device in strange hands is blocked first; the other ways to use MitID go on working (facts 3.23).
  const block: readonly ItemId[] = answers.trouble === 'code-display-lost' ? ['block-device'] : [];
  // No source tells how to open what one has blocked oneself.
  const ownBlock: readonly ItemId[] = answers.trouble === 'blocked' ? ['blocked-by-you'] : [];
  return [...block, ...ownBlock, ...lookInApp, ...routes, ...rest];
}

type Row = readonly [ItemId, MissingThing | null];

function visitItems(answers: Answers, visit: VisitJudgement): readonly Row[] {
  const rows: Row[] = [];
  const add = (...ids: readonly ItemId[]) => rows.push(...ids.map((id): Row => [id, null]));

  if (visit.askFirst.length > 0) add('ask-first');
  if (answers.booking !== 'yes' && answers.booking !== 'in-line') add('book-time');
  add('check-papers');

  if (errandOf(answers).visit === 'other') {
    add('any-photo-id', 'any-cpr-paper', 'say-errand', 'come-yourself');
    return rows;
  }
  return [
    ...rows,
    ...paperRows(answers, visit),
    ...proofRows(answers, visit),
    ...mitIdRows(answers),
  ];
}

/** What the person holds, and a row of choices for what is missing. */
function paperRows(answers: Answers, { papers, missing }: VisitJudgement): readonly Row[] {
  const rows: Row[] = papers.use.map((id): Row => [id, null]);
  const isMissing = (thing: MissingThing) => missing.some((one) => one.thing === thing);
  if (isMissing('photo-id')) {
    rows.push(['any-photo-id', 'photo-id']);
    // Safe superset: the photo ID that they find may be one that needs a paper with the CPR number.
    if (papers.use.length === 0 && answers.situation !== 'no-cpr')
      rows.push(['any-cpr-paper', null]);
  }
  if (isMissing('cpr-paper')) rows.push(['any-cpr-paper', 'cpr-paper']);
  return rows;
}

function proofRows(answers: Answers, { secondProof, missing }: VisitJudgement): readonly Row[] {
  const rows: Row[] = [];
  const lacksWitness = missing.some(({ thing }) => thing === 'witness');
  if (lacksWitness || bringsWitness(answers)) {
    rows.push(
      ['ask-witness', null],
      ['witness', lacksWitness ? 'witness' : null],
      ['witness-confirms', null],
    );
  }
  if (secondProof.questions !== 'no') rows.push(['answer-questions', null]);
  return rows;
}

function mitIdRows(answers: Answers): readonly Row[] {
  const ids: ItemId[] = [
    'phone',
    'user-id-note',
    'come-yourself',
    'show-papers',
    'get-code',
    'activate-app',
    'keep-secret',
  ];
  if (answers.situation === 'no-cpr') ids.push('ask-p-code', 'p-code-limits');
  if (answers.errand === 'age-13-17') ids.push('digital-post-at-15');
  return ids.map((id): Row => [id, null]);
}
