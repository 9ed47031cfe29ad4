import { describe, expect, it } from 'vitest';
import { readRecords, type RawRecords } from './records';

const NONE: RawRecords = { answers: [], ticks: [], shownList: [], progress: [], settings: [] };

describe('readRecords', () => {
  it('names each damaged record and keeps the rest', () => {
    const at = '2026-11-22T09:30:00.000Z';
    const contents = readRecords({
      answers: [
        null,
        'text',
        { questionId: 7, value: 'x' },
        { questionId: 'no-value' },
        { questionId: 'errand', value: 'first-mitid' },
        { questionId: 'null-is-json', value: null },
      ],
      ticks: [
        { itemId: 'number', tickedAt: 1 },
        { itemId: 'guessed-year', tickedAt: '1' },
        { itemId: 'not-a-day', tickedAt: '2026-13-40T00:00:00.000Z' },
        { itemId: 'good', tickedAt: at },
      ],
      shownList: [{ id: 'other', list: [] }, { id: 'current' }],
      progress: [
        { topicId: 'good', readAt: at },
        { topicId: 'bad', readAt: {} },
      ],
      settings: [
        { key: 'lang', value: 'da' },
        { key: 'size', value: 3 },
      ],
    });
    expect(contents.answers).toEqual(
      new Map<string, unknown>([
        ['errand', 'first-mitid'],
        ['null-is-json', null],
      ]),
    );
    expect([...contents.ticks.keys()]).toEqual(['good']);
    expect(contents.shownList).toBeUndefined();
    expect([...contents.progress.keys()]).toEqual(['good']);
    expect(contents.settings).toEqual(new Map([['lang', 'da']]));
    expect(contents.damaged).toEqual([
      'answers/?',
      'answers/?',
      'answers/?',
      'answers/no-value',
      'ticks/number',
      'ticks/guessed-year',
      'ticks/not-a-day',
      'shownList/current',
      'progress/bad',
      'settings/size',
    ]);
  });

  it('does not read what a record merely inherits', () => {
    const record: unknown = Object.create({ questionId: 'errand', value: 'first-mitid' });
    expect(readRecords({ ...NONE, answers: [record] }).damaged).toEqual(['answers/?']);
  });
});
