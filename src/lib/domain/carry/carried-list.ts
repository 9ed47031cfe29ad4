import { buildChecklist } from '../checklist/build-checklist';
import type { ItemId } from '../checklist/items';
import { parseAnswers } from '../errand/parse-answers';
import {
  inOrder,
  isExclusive,
  isSeveral,
  questions,
  type Answers,
  type QuestionId,
} from '../errand/questions';
import { answersOnPath, replay } from '../errand/replay';
import { paperIds, paperOf, type PaperId } from '../identity/papers';
import {
  checksFor,
  checksOnPath,
  parseChecks,
  type CheckId,
  type Checks,
  type PaperChecks,
} from '../identity/self-check';
import type { Choose } from './choices';

/** What a code can carry of a list. */
export interface CarriedList {
  readonly answers: Answers;
  readonly checks: Checks;
  /** The ticked rows, in the order of the list. */
  readonly ticks: readonly ItemId[];
}

/** How much of a list a code holds: where not all has room, first the ticks are left out, then the self-checks. */
export const extents = ['all', 'no-ticks', 'answers-only'] as const;

export type Extent = (typeof extents)[number];

/** Of a list only what counts for it: answers that are asked for, findings on papers that come along, ticks of its rows. */
export function countingIn(list: CarriedList): CarriedList {
  const answers = answersOnPath(list.answers);
  const found = checkedPapers(answers)
    .map((id) => [id, checksOnPath(id, list.checks[id] ?? {})] as const)
    .filter(([, one]) => Object.keys(one).length > 0);
  const checks: Checks = Object.fromEntries(found);
  const rows = buildChecklist(answers, checks).items.map(({ id }) => id);
  const ticks = rows.filter((id) => list.ticks.includes(id));
  return { answers, checks, ticks };
}

/** Walks the choices of a list, in the order of the questions: writes those given, or reads them and gives them back. */
export function walkList(
  choose: Choose,
  given: CarriedList,
  extent: Extent,
): CarriedList & { readonly extent: Extent } {
  const answers = walkAnswers(choose, given.answers);
  const found = extents[choose(extents.length, () => extents.indexOf(extent))] ?? 'all';
  const checks = found === 'answers-only' ? {} : walkChecks(choose, answers, given.checks);
  const ticks = found === 'all' ? walkTicks(choose, answers, checks, given.ticks) : [];
  return { answers, checks, ticks, extent: found };
}

/** The papers that a person can have looked at: those that come along and count for anything. */
function checkedPapers({ bring = [] }: Answers): readonly PaperId[] {
  return paperIds.filter((id) => bring.includes(id) && paperOf(id).kind !== 'refused');
}

function walkAnswers(choose: Choose, given: Answers): Answers {
  let known: Answers = {};
  for (;;) {
    const { next } = replay(known);
    if (next === 'check') return known;
    const answer = walkAnswer(choose, next, given);
    known = { ...known, ...parseAnswers(new Map([[next, answer]])).answers };
  }
}

/** The answer to one question: an option, or the set of those ticked. */
function walkAnswer(choose: Choose, question: QuestionId, given: Answers): unknown {
  const options: readonly string[] = questions[question].options;
  const answer: readonly string[] = [given[question] ?? []].flat();
  if (!isSeveral(question)) {
    return options[choose(options.length, () => options.indexOf(answer[0] ?? ''))];
  }
  const alone = options.filter(isExclusive);
  const together = options.filter((option) => !isExclusive(option));
  // None of those that go together is no answer, hence one less.
  const sets = 2 ** together.length - 1;
  const index = choose(alone.length + sets, () => {
    const kept: readonly string[] = inOrder(question, given[question] ?? []);
    const single = alone.findIndex((option) => kept.includes(option));
    const set = together.reduce(
      (sum, option, bit) => sum + (kept.includes(option) ? 2 ** bit : 0),
      0,
    );
    return single >= 0 ? single : alone.length + set - 1;
  });
  const single = alone[index];
  if (single !== undefined) return [single];
  const set = index - alone.length + 1;
  return together.filter((_, bit) => Math.floor(set / 2 ** bit) % 2 === 1);
}

function walkChecks(choose: Choose, answers: Answers, given: Checks): Checks {
  let checks: Checks = {};
  for (const id of checkedPapers(answers)) {
    const found = walkPaper(choose, id, checksOnPath(id, given[id] ?? {}));
    if (Object.keys(found).length > 0) checks = { ...checks, [id]: found };
  }
  return checks;
}

/** Most papers are not looked at, so that is said first. */
function walkPaper(choose: Choose, id: PaperId, given: PaperChecks): PaperChecks {
  const wanted = JSON.stringify(given);
  const none = JSON.stringify({});
  if (choose(2, () => (wanted === none ? 0 : 1)) === 0) return {};
  const all = findings(checksFor(id), {}).map((found) => JSON.stringify(checksOnPath(id, found)));
  const possible = [...new Set(all)].filter((found) => found !== none);
  const found = possible[choose(possible.length, () => possible.indexOf(wanted))] ?? none;
  return parseChecks(new Map([[id, JSON.parse(found)]])).checks[id] ?? {};
}

/** Every way to answer these checks or leave them open. */
function findings(
  [check, ...rest]: readonly CheckId[],
  found: PaperChecks,
): readonly PaperChecks[] {
  if (check === undefined) return [found];
  return [
    found,
    { ...found, [check]: 'yes' as const },
    { ...found, [check]: 'no' as const },
  ].flatMap((one) => findings(rest, one));
}

function walkTicks(
  choose: Choose,
  answers: Answers,
  checks: Checks,
  given: readonly ItemId[],
): readonly ItemId[] {
  return buildChecklist(answers, checks)
    .items.map(({ id }) => id)
    .filter((id) => choose(2, () => (given.includes(id) ? 1 : 0)) === 1);
}
