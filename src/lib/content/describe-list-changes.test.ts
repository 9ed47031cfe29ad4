import { describe, expect, it } from 'vitest';
import { checklistWords as danishList } from './da/checklist';
import { listChanges as danish } from './da/list-changes';
import { describeListChanges } from './describe-list-changes';
import { checklistWords as englishList } from './en/checklist';
import { listChanges as english } from './en/list-changes';

const none = { isOtherVerdict: false, added: [], removed: [], changed: [] };

describe.each([
  ['Danish', danish, danishList.items],
  ['English', english, englishList.items],
] as const)('describeListChanges, in %s', (_, words, items) => {
  it('leaves out what has no rows', () => {
    expect(describeListChanges(none, words, items)).toEqual([]);
  });

  it('says of every row what it is, why it is told, and where it stands', () => {
    const changes = {
      isOtherVerdict: true,
      added: [{ id: 'phone', facts: ['bring-phone'] }],
      removed: [
        { id: 'witness', facts: ['witness-papers'] },
        { id: undefined, facts: [] },
      ],
      changed: [
        { id: 'book-time', reasons: ['less-sure', 'says-new'], facts: ['booking'] },
        { id: 'passport-dk', reasons: ['now-missing'], facts: ['photo-id-alone'] },
      ],
    } as const;
    expect(describeListChanges(changes, words, items)).toEqual([
      {
        kind: 'added',
        title: words.added,
        rows: [
          { title: items.phone.title, reasons: [words.reasons.added], facts: ['bring-phone'] },
        ],
      },
      {
        kind: 'removed',
        title: words.removed,
        rows: [
          {
            title: items.witness.title,
            reasons: [words.reasons.removed],
            facts: ['witness-papers'],
          },
          { title: words.unknownRow, reasons: [words.reasons.removed], facts: [] },
        ],
      },
      {
        kind: 'changed',
        title: words.changed,
        rows: [
          {
            title: items['book-time'].title,
            reasons: [words.reasons['less-sure'], words.reasons['says-new']],
            facts: ['booking'],
          },
          {
            title: items['passport-dk'].title,
            reasons: [words.reasons['now-missing']],
            facts: ['photo-id-alone'],
          },
        ],
      },
    ]);
  });
});
