import { describe, expect, it } from 'vitest';
import { buildChecklist, type ChecklistItem } from '../checklist/build-checklist';
import { itemIds, itemOf, type ItemId } from '../checklist/items';
import type { Answers, BringId } from '../errand/questions';
import type { Situation } from '../identity/second-proof';
import { choosesUserId, handOver, leftToBring, questioningOf } from './hand-over';

const visit = (
  bring: readonly BringId[],
  situation: Situation,
  booking: Answers['booking'] = 'yes',
): Answers => ({ errand: 'first-mitid', bring, situation, booking });
const itemsOf = (answers: Answers) => buildChecklist(answers).items;
const ids = (items: readonly ChecklistItem[]) => items.map(({ id }) => id);
const none: ReadonlySet<ItemId> = new Set();

describe('the order to hand papers over', () => {
  it.each<[string, Answers, readonly ItemId[]]>([
    [
      'a paper that is enough alone',
      visit(['passport-dk'], 'years'),
      ['passport-dk', 'user-id-note'],
    ],
    [
      'photo ID, then second paper, then witness, whatever the order of the answers',
      visit(['witness', 'health-card', 'passport-other'], 'new'),
      ['passport-other', 'health-card', 'witness', 'user-id-note'],
    ],
    [
      'asking comes first where something is not settled',
      visit(['certificate', 'national-id'], 'years', 'in-line'),
      ['ask-at-counter', 'national-id', 'certificate', 'user-id-note'],
    ],
    [
      'whoever has not called is told to ask there as well',
      visit(['certificate', 'national-id'], 'years', 'no'),
      ['ask-at-counter', 'national-id', 'certificate', 'user-id-note'],
    ],
    [
      'what is missing cannot be handed over',
      visit(['passport-other'], 'new'),
      ['passport-other', 'user-id-note'],
    ],
    [
      'an identity card: ID, photo, fee',
      { errand: 'something-else', other: 'id-card', id: 'health-card', booking: 'yes' },
      ['id-card-id', 'id-card-photo', 'id-card-fee'],
    ],
    [
      'a proxy: whose ID, then by which right',
      {
        errand: 'something-else',
        other: 'exemption',
        who: 'proxy',
        id: 'passport',
        booking: 'yes',
      },
      ['exemption-id', 'proxy-form'],
    ],
    ['nothing where nobody needs to go', { errand: 'misuse' }, []],
  ])('%s', (_, answers, expected) => {
    expect(handOver(itemsOf(answers), none)).toEqual(expected);
  });

  it('has a missing paper once it is ticked', () => {
    const items = itemsOf(visit(['passport-other'], 'years'));
    expect(handOver(items, none)).not.toContain('any-cpr-paper');
    expect(handOver(items, new Set(['any-cpr-paper']))).toEqual([
      'passport-other',
      'any-cpr-paper',
      'user-id-note',
    ]);
  });

  it('has no second paper that nobody has named, beside a missing first one', () => {
    const items = buildChecklist(visit(['driving-licence'], 'years'), {
      'driving-licence': { valid: 'no' },
    }).items;
    expect(ids(items)).toContain('any-cpr-paper');
    expect(handOver(items, none)).toEqual(['user-id-note']);
    expect(handOver(items, new Set(['any-cpr-paper']))).toContain('any-cpr-paper');
  });

  it('has an advised witness only once it is ticked', () => {
    const items = itemsOf(visit(['passport-other', 'health-card'], 'years'));
    expect(handOver(items, none)).not.toContain('wise-witness');
    expect(handOver(items, new Set(['wise-witness']))).toContain('wise-witness');
    // It is not counted among what is left: whoever stands in the line without one may still go on.
    expect(ids(leftToBring(items, none))).not.toContain('wise-witness');
  });

  it('knows a place for everything to bring but what nobody hands over', () => {
    const all = itemIds.map((id) => ({ id, ...itemOf(id), missing: null }));
    const placed = new Set(handOver(all, new Set(itemIds)));
    const toBring = itemIds.filter((id) => itemOf(id).group === 'bring');
    expect(toBring.length).toBeGreaterThan(25);
    expect(toBring.filter((id) => !placed.has(id))).toEqual(['phone', 'new-phone', 'person-comes']);
  });
});

describe('what is left', () => {
  it('puts what is missing before what is not ticked, and drops what is ticked', () => {
    const items = itemsOf(visit(['passport-other'], 'new'));
    expect(ids(leftToBring(items, none))).toEqual([
      'any-cpr-paper',
      'witness',
      'passport-other',
      'phone',
      'user-id-note',
    ]);
    expect(ids(leftToBring(items, new Set(['witness', 'phone'])))).toEqual([
      'any-cpr-paper',
      'passport-other',
      'user-id-note',
    ]);
  });

  it('has missing things from other parts of the list too', () => {
    const items = itemsOf({
      errand: 'something-else',
      other: 'help-other',
      role: 'witness',
      fit: ['mitid-30-days', 'photo-id'],
    });
    expect(ids(leftToBring(items, none))[0]).toBe('fitting-witness');
  });

  it('is nothing once all is ticked', () => {
    const items = itemsOf(visit(['passport-dk'], 'years'));
    expect(leftToBring(items, new Set(ids(items)))).toEqual([]);
  });
});

describe('what they will ask', () => {
  it.each<[Situation, boolean | undefined]>([
    ['years', true],
    ['new', false],
    ['abroad', false],
    ['dont-know', false],
    ['no-cpr', undefined],
  ])('the kinds of questions are shown only where they are likely: %s', (situation, isLikely) => {
    const answers = visit(['passport-dk'], situation);
    expect(questioningOf(answers, itemsOf(answers))?.isLikely).toBe(isLikely);
  });

  it('knows the questions at an identity card, and none where none are known', () => {
    const card: Answers = {
      errand: 'something-else',
      other: 'id-card',
      id: 'health-card',
      booking: 'yes',
    };
    expect(questioningOf(card, itemsOf(card))).toEqual({
      item: 'id-card-questions',
      isLikely: false,
    });
    const lost: Answers = { errand: 'misuse' };
    expect(questioningOf(lost, itemsOf(lost))).toBeUndefined();
  });
});

describe('a user ID is chosen', () => {
  it.each<[Answers, boolean]>([
    [visit(['passport-dk'], 'years'), true],
    [{ ...visit(['passport-dk'], 'years'), errand: 'only-nemid' }, true],
    [{ ...visit(['passport-dk'], 'years'), errand: 'lost-phone', means: ['none'] }, false],
    [
      {
        ...visit(['passport-dk'], 'years'),
        errand: 'not-working',
        trouble: 'new-phone-old-gone',
        means: ['none'],
      },
      false,
    ],
    [{ errand: 'misuse' }, false],
  ])('by whoever gets a first MitID: %j', (answers, expected) => {
    expect(choosesUserId(answers, itemsOf(answers))).toBe(expected);
  });
});
