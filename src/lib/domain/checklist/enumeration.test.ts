import { describe, expect, it } from 'vitest';
import { paperIds, paperOf, type PaperId } from '../identity/papers';
import {
  isSeveral,
  questionIds,
  questions,
  type Answers,
  type BringId,
  type QuestionId,
} from '../errand/questions';
import { errandIds, type ErrandId } from '../errand/errand';
import { errandIdOf } from '../errand/errands';
import { mostQuestions, replay } from '../errand/replay';
import { buildChecklist } from './build-checklist';
import { itemIds, type ItemId } from './items';
import type { MissingThing } from './needs';
import { verdict } from './verdict';
import { wayIds, changesAnswers, waysOut, withWay, wayOf, type WayId } from './ways-out';

/** One paper of each class that the rules tell apart, so that every subset of classes can be tried. */
const classes: readonly BringId[] = [
  'passport-dk',
  'passport-other',
  'municipal-card',
  'health-card',
  'certificate',
  'health-card-app',
  'foreign-licence',
  'witness',
];

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}

function bringSets(): readonly (readonly BringId[])[] {
  const papers: readonly PaperId[] = paperIds;
  const pairs = papers.flatMap((one, index) =>
    papers.slice(index + 1).map((other): BringId[] => [one, other]),
  );
  return [
    ...subsets(classes).filter((set) => set.length > 0),
    ...papers.map((one): BringId[] => [one]),
    ...pairs,
    ...pairs.map((pair): BringId[] => [...pair, 'witness']),
    ['none'],
    ['dont-know'],
    [...papers, 'witness'],
  ];
}

const meansSets = [
  ...subsets([
    'chip-id',
    'danish-id',
    'same-number',
    'working-app',
    'other-device',
  ] as const).filter((set) => set.length > 0),
  ['none'] as const,
  ['dont-know'] as const,
];

const fitSets = [
  ...subsets(['adult', 'mitid-30-days', 'not-too-often', 'photo-id'] as const).filter(
    (set) => set.length > 0,
  ),
  ['none'] as const,
  ['dont-know'] as const,
];

/** Papers are judged together; every other thing by itself. */
function isSameNeed(one: MissingThing, other: MissingThing): boolean {
  const isPaper = (thing: MissingThing) => thing === 'photo-id' || thing === 'cpr-paper';
  return one === other || (isPaper(one) && isPaper(other));
}

const allBringSets = bringSets();
/** The papers are judged alike in every errand (one of them tries all sets), so the others need one of each kind. */
const fewBringSets = allBringSets.filter((set) => set.length === 1 || set.length > classes.length);

/** Every answer that is tried for a question. */
function tries(question: QuestionId, { errand }: Answers): readonly Answers[] {
  if (question === 'bring') {
    return (errand === 'first-mitid' ? allBringSets : fewBringSets).map((bring) => ({ bring }));
  }
  if (question === 'means') return meansSets.map((means) => ({ means }));
  if (question === 'fit') return fitSets.map((fit) => ({ fit }));
  return isSeveral(question)
    ? []
    : questions[question].options.map((option) => ({ [question]: option }));
}

/** Walks every path to its end and hands over each full set of answers. */
function everyEnd(visit: (answers: Answers, asked: readonly QuestionId[]) => void): void {
  const walk = (answers: Answers, depth: number): void => {
    const { next, asked } = replay(answers);
    if (next === 'check') return visit(answers, asked);
    if (depth > questionIds.length) throw new Error(`no end after ${asked.join(' > ')}`);
    for (const answer of tries(next, answers)) walk({ ...answers, ...answer }, depth + 1);
  };
  walk({}, 0);
}

describe('every path', () => {
  it(
    'ends, reaches every question, item and way, and gives a list that can be carried',
    { timeout: 180_000 },
    () => {
      const reachedQuestions = new Set<QuestionId>();
      const reachedItems = new Set<ItemId>();
      const reachedErrands = new Set<ErrandId>();
      const reachedWays = new Set<WayId>();
      const problems: string[] = [];
      let ends = 0;
      everyEnd((answers, asked) => {
        ends += 1;
        asked.forEach((id) => reachedQuestions.add(id));
        reachedErrands.add(errandIdOf(answers));
        const { items, verdict: judged } = buildChecklist(answers);
        items.forEach(({ id }) => reachedItems.add(id));
        const bring = items.filter(({ group }) => group === 'bring');
        const missing =
          judged.kind === 'missing'
            ? judged.missing
            : judged.kind === 'urgent' && judged.urgency === 'lost-phone'
              ? (judged.visit?.missing ?? [])
              : [];
        const note = (problem: string) => problems.push(`${problem}: ${JSON.stringify(answers)}`);

        if (items.length === 0) note('empty list');
        if (bring.length > 8) note(`${bring.length} rows to bring`);
        if (new Set(items.map(({ id }) => id)).size !== items.length) note('an item twice');
        for (const { thing } of missing)
          if (!items.some((item) => item.missing === thing))
            note(`no row for the missing ${thing}`);
        for (const item of items)
          if (item.missing !== null && !missing.some(({ thing }) => thing === item.missing))
            note(`row ${item.id} marked missing`);
        for (const item of items) {
          if (paperIds.some((id) => id === item.id) && !answers.bring?.some((id) => id === item.id))
            note(`paper ${item.id} that nobody has`);
          if (item.id === 'foreign-licence' && item.group === 'bring')
            note('a refused paper to bring');
        }
        const maximum =
          answers.errand === 'first-mitid' ||
          answers.errand === 'only-nemid' ||
          answers.errand === 'new-in-denmark'
            ? 4
            : mostQuestions;
        if (asked.length > maximum) note(`${asked.length} questions`);

        for (const { missing: one, ways } of waysOut(answers)) {
          if (ways.length === 0) note(`no way out of ${one.thing}`);
          for (const id of ways) {
            reachedWays.add(id);
            const way = wayOf(id);
            if (!changesAnswers(way)) continue;
            const after = verdict(withWay(answers, way));
            const left =
              after.kind === 'missing'
                ? after.missing
                : after.kind === 'urgent' && after.urgency === 'lost-phone'
                  ? (after.visit?.missing ?? [])
                  : [];
            if (left.some(({ thing }) => isSameNeed(thing, one.thing)))
              note(`way ${id} leaves ${one.thing} missing`);
          }
        }
      });
      expect(problems.slice(0, 5)).toEqual([]);
      expect(ends).toBeGreaterThan(20_000);
      expect([...reachedErrands].sort()).toEqual([...errandIds].sort());
      expect([...reachedQuestions].sort()).toEqual([...questionIds].sort());
      expect([...reachedItems].sort()).toEqual([...itemIds].sort());
      // Nobody is sent for one of two papers alone before the other was looked at in vain.
      const afterALook = ['relative-brings-licence', 'foreign-passport', 'foreign-id-card'];
      expect([...reachedWays, ...afterALook].sort()).toEqual([...wayIds].sort());
    },
  );

  it('names every option once', () => {
    for (const id of questionIds) {
      const options: readonly string[] = questions[id].options;
      expect([...new Set(options)]).toEqual(options);
    }
  });

  it('never has a question that is named like an answer: the address names the question', () => {
    const options = questionIds.flatMap((id): readonly string[] => questions[id].options);
    expect(questionIds.filter((id) => options.includes(id))).toEqual([]);
    expect([...questionIds].sort()).toEqual(Object.keys(questions).sort());
  });

  it('offers at most nine choices where one tap answers', () => {
    const long = questionIds.filter((id) => !isSeveral(id) && questions[id].options.length > 9);
    expect(long).toEqual([]);
  });

  it('judges each paper alone by its class', () => {
    const kinds = paperIds.map((id) => [
      id,
      verdict({ errand: 'first-mitid', bring: [id], situation: 'years', booking: 'yes' }).kind,
    ]);
    expect(kinds).toEqual(
      paperIds.map((id) => [id, paperOf(id).kind === 'alone' ? 'enough' : 'missing']),
    );
  });
});
