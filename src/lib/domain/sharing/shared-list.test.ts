import { describe, expect, it } from 'vitest';
import { buildChecklist } from '../checklist/build-checklist';
import type { ItemId } from '../checklist/items';
import { verdict } from '../checklist/verdict';
import type { Answers } from '../errand/questions';
import { helpLinesFor, sharedGroups, type ShareScope } from './shared-list';

const lacking: Answers = {
  errand: 'first-mitid',
  bring: ['passport-other'],
  situation: 'years',
  booking: 'in-line',
};

function groups(answers: Answers, ticked: readonly ItemId[], scope: ShareScope) {
  return sharedGroups(buildChecklist(answers).items, new Set(ticked), scope).map(
    ({ id, rows }) => ({ id, rows: rows.map((row) => row.id) }),
  );
}

describe('sharedGroups', () => {
  const before: ReturnType<typeof groups>[number] = {
    id: 'before',
    rows: ['check-papers', 'wise-witness'],
  };
  it.each<[string, readonly ItemId[], ReturnType<typeof groups>]>([
    [
      'nothing is ticked',
      [],
      [
        before,
        { id: 'missing', rows: ['any-cpr-paper'] },
        { id: 'not-ticked', rows: ['passport-other', 'phone', 'user-id-note'] },
      ],
    ],
    [
      'some of it is ticked',
      ['phone', 'show-papers', 'check-papers'],
      [
        { id: 'before', rows: ['wise-witness'] },
        { id: 'missing', rows: ['any-cpr-paper'] },
        { id: 'not-ticked', rows: ['passport-other', 'user-id-note'] },
      ],
    ],
    [
      // The verdict still says that something is missing, so the text must say that it is there.
      'what was missing is found',
      ['any-cpr-paper', 'phone'],
      [
        before,
        { id: 'found', rows: ['any-cpr-paper'] },
        { id: 'not-ticked', rows: ['passport-other', 'user-id-note'] },
      ],
    ],
    [
      'all to bring is found',
      ['any-cpr-paper', 'passport-other', 'phone', 'user-id-note'],
      [before, { id: 'found', rows: ['any-cpr-paper'] }],
    ],
    [
      'all is found',
      ['check-papers', 'wise-witness', 'any-cpr-paper', 'passport-other', 'phone', 'user-id-note'],
      [],
    ],
  ])('gives what the list lacks when %s', (_, ticked, expected) => {
    expect(groups(lacking, ticked, 'missing')).toEqual(expected);
  });

  it('begins with what is to be done before, as blocking a lost phone or booking a time', () => {
    const lost: Answers = {
      errand: 'lost-phone',
      means: ['none'],
      bring: ['passport-dk'],
      situation: 'years',
      booking: 'no',
    };
    const [urgent] = groups(lost, ['call-bank'], 'missing');
    expect(urgent?.id).toBe('before');
    expect(urgent?.rows.slice(0, 2)).toEqual(['block-app', 'block-sim']);
    expect(urgent?.rows).not.toContain('call-bank');
    const [first] = groups({ ...lacking, booking: 'no' }, [], 'missing');
    expect(first).toEqual({ id: 'before', rows: ['book-time', ...before.rows] });
  });

  it('gives all rows in the order of the list, whatever is ticked', () => {
    const { items } = buildChecklist(lacking);
    for (const ticked of [[], items.map(({ id }) => id)]) {
      const all = groups(lacking, ticked, 'all');
      expect(all.map(({ id }) => id)).toEqual(['before', 'bring', 'counter', 'after']);
      expect(all.flatMap(({ rows }) => rows).sort()).toEqual(items.map(({ id }) => id).sort());
    }
  });

  it('says of each row whether it is missing and ticked', () => {
    const { items } = buildChecklist(lacking);
    const rowIn = (ticked: readonly ItemId[]) =>
      sharedGroups(items, new Set(ticked), 'all')
        .flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'any-cpr-paper');
    expect(rowIn([])).toMatchObject({ isMissing: true, isTicked: false });
    expect(rowIn(['any-cpr-paper'])).toMatchObject({ isMissing: false, isTicked: true });
  });

  it('leaves out a group without rows', () => {
    expect(groups({ errand: 'misuse' }, [], 'all').map(({ id }) => id)).toEqual([
      'before',
      'after',
    ]);
    expect(groups({ errand: 'misuse' }, [], 'missing').map(({ id }) => id)).toEqual(['before']);
  });
});

describe('helpLinesFor', () => {
  it('names the line against misuse only where it matters', () => {
    expect(helpLinesFor(verdict({ errand: 'misuse' }).kind)).toEqual([
      'mitid-support',
      'cyberhotline',
      'digital-hotline',
    ]);
    expect(helpLinesFor(verdict(lacking).kind)).toEqual(['digital-hotline', 'mitid-support']);
  });
});
