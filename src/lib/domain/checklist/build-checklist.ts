import {
  errandIdOf,
  errandOf,
  mayLackCpr,
  needsVisit,
  situationOf,
  troubleOf,
} from '../errand/errands';
import { paperOf } from '../identity/papers';
import { noChecks, type Checks } from '../identity/self-check';
import { answersOnPath, replay } from '../errand/replay';
import type { Answers } from '../errand/questions';
import type { FactId } from '../validity/facts';
import { errandItems } from './errand-rows';
import { itemIds, itemOf, type ItemGroup, type ItemId } from './items';
import { needsMissing, type MissingThing } from './needs';
import {
  bringsFaroeseLicence,
  bringsWitness,
  judgeVisit,
  papersHeld,
  verdict,
  type Verdict,
  type VisitJudgement,
} from './verdict';

export interface ChecklistItem {
  readonly id: ItemId;
  readonly group: ItemGroup;
  readonly fact: FactId;
  /** What else the row says. */
  readonly also?: readonly FactId[];
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
 * whatever order they were given in, and a paper that is no longer ticked, or turned out not to count, leaves nothing
 * behind.
 */
export function buildChecklist(all: Answers, checks: Checks = noChecks): Checklist {
  const answers = answersOnPath(all);
  const judged = verdict(answers, checks);
  const chosen = new Map<ItemId, MissingThing | null>();
  for (const id of [...remoteItems(judged), ...errandItems(errandIdOf(answers), answers)])
    chosen.set(id, null);
  if (needsVisit(answers)) {
    for (const [id, missing] of visitItems(answers, judgeVisit(answers, checks)))
      chosen.set(id, missing);
  }
  const items = itemIds
    .filter((id) => chosen.has(id))
    .map((id) => ({ id, ...itemOf(id), missing: chosen.get(id) ?? null }));
  return { verdict: judged, items };
}

/** The ways back from home, and what to do when they fail. */
function remoteItems(judged: Verdict): readonly ItemId[] {
  const routes =
    (judged.kind === 'no-visit' && judged.reason === 'remote-route') ||
    (judged.kind === 'urgent' && judged.urgency === 'lost-phone')
      ? judged.routes
      : [];
  return routes.length > 0 ? [...routes, 'keep-secret', 'if-it-fails'] : [];
}

type Row = readonly [ItemId, MissingThing | null];

function visitItems(answers: Answers, visit: VisitJudgement): readonly Row[] {
  const rows: Row[] = [];
  const add = (...ids: readonly ItemId[]) => rows.push(...ids.map((id): Row => [id, null]));

  // Whoever stands in the line already asks there.
  // In Greenland and the Faroe Islands another desk is asked, and it has a row of its own.
  const isDanishDesk = answers.where !== 'greenland' && answers.where !== 'faroe';
  const asksSupport = visit.askFirst.some(({ reason }) => reason === 'trouble-unknown');
  if (asksSupport) add('ask-support');
  if (visit.askFirst.length > (asksSupport ? 1 : 0) && isDanishDesk)
    add(answers.booking === 'in-line' ? 'ask-at-counter' : 'ask-first');
  const isBookable = replay(answers).asked.includes('booking');
  if (isBookable && isDanishDesk && answers.booking !== 'yes' && answers.booking !== 'in-line')
    add('book-time');

  if (errandOf(answers).visit === 'other') {
    return [...rows, ...needsMissing(answers).map(({ item, thing }): Row => [item, thing])];
  }
  add('check-papers');
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
  // It has a photo, so whoever has one counts on it.
  if (papersHeld(answers).has('foreign-licence') && !bringsFaroeseLicence(answers))
    rows.push(['foreign-licence', null]);
  const isMissing = (thing: MissingThing) => missing.some((one) => one.thing === thing);
  if (isMissing('photo-id')) {
    rows.push(['any-photo-id', 'photo-id']);
    // Safe superset: the photo ID that they find may be one that needs a paper with the CPR number.
    if (papers.use.length === 0 && situationOf(answers) !== 'no-cpr')
      rows.push(['any-cpr-paper', null]);
  } else if (papers.kind === 'lacks-photo-id') {
    rows.push([bringsFaroeseLicence(answers) ? 'faroese-licence' : 'any-photo-id', null]);
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
  } else if (secondProof.witness === 'wise') rows.push(['wise-witness', null]);
  if (secondProof.questions !== 'no') rows.push(['answer-questions', null]);
  return rows;
}

/** The steps of the visit itself. They depend on what the person comes for: a first MitID, or one that has to work again. */
function mitIdRows(answers: Answers): readonly Row[] {
  const trouble = troubleOf(answers);
  // Whoever has no smartphone, or comes for a new code display, gets a device instead of a code for the app.
  const getsDevice =
    errandIdOf(answers) === 'no-smartphone' ||
    (trouble === 'code-display-lost' && !answers.means?.includes('working-app'));
  const getsUserId = trouble === 'forgotten-user-id';
  const ids: ItemId[] = [];
  if (!getsDevice) ids.push(trouble === 'new-phone-old-gone' ? 'new-phone' : 'phone');
  // Nobody can bring what is forgotten.
  if (!getsUserId) ids.push('user-id-note');
  ids.push('come-yourself', 'show-papers');
  if (getsUserId) ids.push('say-errand');
  else if (getsDevice) ids.push('ask-device', 'activate-device');
  else ids.push('get-code', 'activate-app');
  ids.push('keep-secret');
  if (getsUserId) return ids.map((id): Row => [id, null]);
  if (situationOf(answers) === 'no-cpr') ids.push('ask-p-code', 'p-code-limits');
  else if (mayLackCpr(answers) && !showsCprNumber(answers)) ids.push('maybe-p-code');
  return ids.map((id): Row => [id, null]);
}

/** Whoever has a paper with a CPR number on it has a CPR number. */
function showsCprNumber(answers: Answers): boolean {
  return [...papersHeld(answers)].some((id) => paperOf(id).showsCpr === 'yes');
}
