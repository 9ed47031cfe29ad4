import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../checklist/build-checklist';
import { itemIds, type ItemId } from '../checklist/items';
import { errandIds, type ErrandId } from '../errand/errand';
import { errandIdOf, needsVisit } from '../errand/errands';
import type { Answers } from '../errand/questions';
import type { FactId } from '../validity/facts';
import { nextList, reopenedBy } from './next-list';
import { outcomeIds, outcomesFor, type OutcomeId } from './outcome';

const visit = { bring: ['passport-dk'], situation: 'years', booking: 'yes' } as const;
const other = { errand: 'something-else', booking: 'yes' } as const;

/** For each errand, answers with which somebody goes to a counter, where the errand can lead to one. */
const goes: Readonly<Record<ErrandId, Answers>> = {
  'first-mitid': { errand: 'first-mitid', ...visit },
  'only-nemid': { errand: 'only-nemid', ...visit },
  'new-in-denmark': { errand: 'new-in-denmark', ...visit, situation: 'new' },
  'not-working': { errand: 'not-working', trouble: 'dont-know', ...visit },
  'lost-phone': { errand: 'lost-phone', means: ['none'], ...visit },
  misuse: { errand: 'misuse' },
  'age-13-17': { errand: 'age-13-17', age: '13-14', ...visit },
  abroad: { ...other, other: 'abroad', where: 'outside-realm', bring: ['passport-dk'], cpr: 'yes' },
  'no-smartphone': { ...other, other: 'no-smartphone', 'own-mitid': 'no', ...visit },
  'cannot-use': { errand: 'something-else', other: 'cannot-use', refusal: 'cannot' },
  exemption: { ...other, other: 'exemption', who: 'self', id: 'passport' },
  'read-access': { ...other, other: 'let-help', power: 'read', 'own-mitid': 'no', who: 'self' },
  'digital-fuldmagt': {
    errand: 'something-else',
    other: 'let-help',
    power: 'act',
    'own-mitid': 'no',
    'helper-mitid': 'no',
  },
  'let-help': { ...other, other: 'let-help', power: 'dont-know' },
  'id-card': { ...other, other: 'id-card', id: 'health-card' },
  witness: {
    errand: 'something-else',
    other: 'help-other',
    role: 'witness',
    fit: ['adult', 'mitid-30-days', 'not-too-often', 'photo-id'],
  },
  helper: { errand: 'something-else', other: 'help-other', role: 'helper', helping: 'together' },
  'credit-warning': { ...other, other: 'credit-warning', 'own-mitid': 'no' },
  'something-else': { ...other, other: 'dont-know' },
  'dont-know': { errand: 'dont-know', ...visit },
};

const next = (outcome: OutcomeId, answers: Answers) =>
  nextList(outcome, answers, buildChecklist(answers));
const idsOf = (outcome: OutcomeId, answers: Answers): readonly ItemId[] =>
  next(outcome, answers).items.map(({ id }) => id);

const everywhere: readonly OutcomeId[] = ['worked', 'something-else'];
const atCounter: readonly OutcomeId[] = ['worked', 'papers', 'no-time', 'something-else'];

describe('what can be said about a visit', () => {
  it.each<[ErrandId, readonly OutcomeId[]]>([
    ['first-mitid', outcomeIds],
    ['only-nemid', outcomeIds],
    ['new-in-denmark', outcomeIds],
    ['not-working', outcomeIds],
    ['lost-phone', outcomeIds],
    ['misuse', everywhere],
    ['age-13-17', outcomeIds],
    ['abroad', outcomeIds],
    ['no-smartphone', outcomeIds],
    ['cannot-use', everywhere],
    ['exemption', atCounter],
    ['read-access', atCounter],
    ['digital-fuldmagt', atCounter],
    ['let-help', atCounter],
    ['id-card', ['worked', 'papers', 'questions', 'no-time', 'something-else']],
    ['witness', ['worked', 'papers', 'witness', 'no-time', 'something-else']],
    ['helper', outcomeIds],
    ['credit-warning', atCounter],
    ['something-else', atCounter],
    ['dont-know', outcomeIds],
  ])('for %s', (errand, expected) => {
    expect(errandIdOf(goes[errand])).toBe(errand);
    expect(outcomesFor(goes[errand])).toEqual(expected);
  });
});

const rowsOfAll = errandIds.flatMap((errand) =>
  outcomesFor(goes[errand]).map((outcome) => [errand, outcome] as const),
);

describe.each(rowsOfAll)('%s, %s', (errand, outcome) => {
  const answers = goes[errand];
  const before = buildChecklist(answers);
  const list = before.items;
  const { items, rights } = nextList(outcome, answers, before);

  it('loses nothing of the list that still matters, and names each thing once', () => {
    const ids = items.map(({ id }) => id);
    const groups = outcome === 'worked' ? ['after'] : ['before', 'bring'];
    const had = list.filter(({ group }) => groups.includes(group)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(had));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(rights).size).toBe(rights.length);
  });

  it('marks as new exactly what the list did not have', () => {
    const isOnList = (id: ItemId) => list.some((item) => item.id === id);
    for (const { id, isNew } of items) expect(isNew, id).toBe(!isOnList(id));
    if (outcome === 'worked') expect(items.filter(({ isNew }) => isNew)).toEqual([]);
  });

  it('gives a refused person something to do', () => {
    if (outcome !== 'worked') expect(items.length).toBeGreaterThan(0);
    else expect(rights).toEqual([]);
  });

  it('speaks of a refused MitID only where MitID was the matter, and of no visit where nobody went', () => {
    const isAboutMitId = outcomesFor(answers).includes('not-handled');
    const isRefused = outcome !== 'worked' && outcome !== 'no-time';
    expect(rights.includes('complaint')).toBe(isRefused && isAboutMitId);
    expect(rights.includes('relative-brings')).toBe(isRefused && needsVisit(answers));
    if (!needsVisit(answers)) expect(rights).toEqual([]);
  });

  it('keeps every tick that has nothing to do with it', () => {
    const all = new Set(itemIds);
    const reopened = reopenedBy(outcome, all);
    const untouched: readonly ItemId[] = ['phone', 'user-id-note', 'keep-secret', 'id-card-fee'];
    for (const id of untouched) expect(reopened).not.toContain(id);
    expect(reopenedBy(outcome, new Set())).toEqual([]);
    expect(reopened.includes('book-time')).toBe(outcome !== 'worked');
  });
});

describe('a first MitID', () => {
  const answers = goes['first-mitid'];
  const refused: readonly FactId[] = ['refusal', 'complaint', 'complaint-time'];

  it.each<[OutcomeId, readonly ItemId[], readonly FactId[]]>([
    ['worked', [], []],
    ['papers', ['any-cpr-paper', 'written-refusal', 'ask-first', 'book-time'], refused],
    ['questions', ['ask-witness', 'witness', 'book-time'], ['control-questions', ...refused]],
    ['witness', ['ask-witness', 'witness', 'book-time'], refused],
    ['no-time', ['book-time'], ['booking']],
    [
      'not-handled',
      ['written-refusal', 'complain', 'seek-exemption', 'let-somebody-act', 'special-offers'],
      ['voluntary', ...refused, 'exemption-grounds', 'right-without-mitid'],
    ],
    ['something-else', ['written-refusal', 'complain', 'ask-first'], refused],
  ])('%s: adds what the next time needs, and what is known about it', (outcome, adds, says) => {
    const { items, rights } = next(outcome, answers);
    expect(items.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(
      expect.arrayContaining([...adds]),
    );
    expect(rights).toEqual(expect.arrayContaining([...says]));
  });

  it.each<[OutcomeId, readonly ItemId[]]>([
    ['worked', []],
    ['papers', ['book-time', 'check-papers', 'passport-dk', 'health-card']],
    ['questions', ['book-time', 'answer-questions']],
    ['witness', ['book-time', 'ask-witness', 'witness']],
    ['no-time', ['book-time']],
    ['not-handled', ['book-time']],
    ['something-else', ['book-time']],
  ])('%s: opens again what was not enough', (outcome, expected) => {
    const ticked = new Set<ItemId>([
      'book-time',
      'check-papers',
      'ask-witness',
      'passport-dk',
      'health-card',
      'witness',
      'phone',
      'answer-questions',
    ]);
    expect([...reopenedBy(outcome, ticked)].sort()).toEqual([...expected].sort());
  });

  it('asks for no CPR number of somebody who has none, and for no second paper twice', () => {
    expect(idsOf('papers', { ...answers, situation: 'no-cpr' })).not.toContain('any-cpr-paper');
    expect(idsOf('papers', { ...answers, bring: ['passport-other', 'health-card'] })).not.toContain(
      'any-cpr-paper',
    );
  });
});

describe('elsewhere than in Denmark', () => {
  it.each([
    ['greenland', 'greenland-desk'],
    ['faroe', 'faroe-desk'],
  ] as const)('in %s its own desk is asked, and no Danish right is promised', (where, desk) => {
    const answers: Answers = { ...goes.abroad, where };
    for (const outcome of outcomesFor(answers)) {
      const { items, rights } = next(outcome, answers);
      const ids = items.map(({ id }) => id);
      if (outcome !== 'worked') expect(ids).toContain(desk);
      for (const danish of ['ask-first', 'book-time', 'complain', 'seek-exemption'] as const)
        expect(ids, outcome).not.toContain(danish);
      expect(rights).toEqual(outcome === 'not-handled' ? ['right-not-everywhere'] : []);
    }
  });
});

it('sends whoever failed at home to the line that helps', () => {
  const atHome: Answers = {
    errand: 'not-working',
    trouble: 'forgotten-pin',
    means: ['working-app'],
  };
  expect(needsVisit(atHome)).toBe(false);
  expect(idsOf('something-else', atHome)).toContain('if-it-fails');
  expect(idsOf('something-else', atHome)).not.toContain('ask-first');
  expect(idsOf('something-else', goes['cannot-use'])).toContain('ask-first');
});
