import { describe, expect, it } from 'vitest';
import { readRecords, type RawRecords } from './records';

const NONE: RawRecords = { entries: [], progress: [], settings: [] };

describe('readRecords', () => {
  it('names each damaged record and keeps the rest', () => {
    const at = '2026-11-22T09:30:00.000Z';
    const entry = (kind: unknown, key: unknown, value?: unknown) => ({
      listId: 'list-1',
      kind,
      key,
      value,
    });
    const contents = readRecords({
      entries: [
        null,
        'text',
        entry('answer', 7, 'x'),
        entry('answer', 'no-value'),
        entry('answer', 'errand', 'first-mitid'),
        entry('answer', 'null-is-json', null),
        { kind: 'answer', key: 'no-list', value: 'x' },
        entry('wish', 'no-kind', 'x'),
        entry('tick', 'number', 1),
        entry('tick', 'guessed-year', '1'),
        entry('tick', 'not-a-day', '2026-13-40T00:00:00.000Z'),
        entry('tick', 'good', at),
        entry('check', 'passport-dk', { valid: 'yes' }),
        entry('note', 'shown-list', []),
      ],
      progress: [
        { topicId: 'good', readAt: at },
        { topicId: 'bad', readAt: {} },
      ],
      settings: [
        { key: 'lang', value: 'da' },
        { key: 'size', value: 3 },
      ],
    });
    expect(contents.lists).toEqual(
      new Map([
        [
          'list-1',
          {
            answers: new Map<string, unknown>([
              ['errand', 'first-mitid'],
              ['null-is-json', null],
            ]),
            checks: new Map([['passport-dk', { valid: 'yes' }]]),
            ticks: new Map([['good', new Date(at)]]),
            notes: new Map([['shown-list', []]]),
          },
        ],
      ]),
    );
    expect([...contents.progress.keys()]).toEqual(['good']);
    expect(contents.settings).toEqual(new Map([['lang', 'da']]));
    expect(contents.damaged).toEqual([
      'entries/?',
      'entries/?',
      'entries/?',
      'entries/no-value',
      'entries/no-list',
      'entries/no-kind',
      'entries/number',
      'entries/guessed-year',
      'entries/not-a-day',
      'progress/bad',
      'settings/size',
    ]);
  });

  it('does not read what a record merely inherits', () => {
    const record: unknown = Object.create({
      listId: 'list-1',
      kind: 'answer',
      key: 'errand',
      value: 'first-mitid',
    });
    expect(readRecords({ ...NONE, entries: [record] }).damaged).toEqual(['entries/?']);
  });
});
