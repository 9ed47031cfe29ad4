import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { verdict } from '../checklist/verdict';
import type { Answers } from '../errand/questions';
import {
  fitAnswerOf,
  mayMakeList,
  fitQuestionIds,
  fitReplyIds,
  judgeFit,
  type FitReplies,
  type FitResult,
} from './witness-fit';

const allYes: FitReplies = {
  adult: 'yes',
  'mitid-30-days': 'yes',
  'not-too-often': 'yes',
  'in-person': 'yes',
  'photo-id': 'yes',
};

describe('judgeFit', () => {
  it.each<[string, FitReplies, FitResult]>([
    ['nothing answered', {}, { kind: 'open' }],
    ['one yes', { adult: 'yes' }, { kind: 'open' }],
    ['yes to all', allYes, { kind: 'fits' }],
    ['under 18', { ...allYes, adult: 'no' }, { kind: 'unfit', problems: ['under-18'] }],
    [
      'MitID for 30 days or less',
      { ...allYes, 'mitid-30-days': 'no' },
      { kind: 'unfit', problems: ['mitid-too-new'] },
    ],
    ['too often', { 'not-too-often': 'no' }, { kind: 'unfit', problems: ['too-often'] }],
    ['cannot come', { 'in-person': 'no' }, { kind: 'unfit', problems: ['not-in-person'] }],
    ['no photo ID', { 'photo-id': 'no' }, { kind: 'unfit', problems: ['no-photo-id'] }],
    [
      'a no weighs more than not knowing',
      { ...allYes, adult: 'dont-know', 'photo-id': 'no' },
      { kind: 'unfit', problems: ['no-photo-id'] },
    ],
    ['not knowing, with the rest open', { adult: 'dont-know' }, { kind: 'open' }],
    [
      'not knowing, with the rest yes',
      { ...allYes, 'not-too-often': 'dont-know', 'mitid-30-days': 'dont-know' },
      { kind: 'ask-first', about: ['mitid-30-days', 'not-too-often'] },
    ],
  ])('%s', (_name, replies, expected) => {
    expect(judgeFit(replies)).toEqual(expected);
  });
});

describe('fitAnswerOf', () => {
  it.each<[string, FitReplies, readonly string[] | undefined]>([
    ['nothing', {}, undefined],
    ['one answered', { adult: 'yes' }, undefined],
    ['one no and the rest open', { adult: 'no' }, undefined],
    ['yes to all', allYes, ['adult', 'mitid-30-days', 'not-too-often', 'photo-id']],
    ['one no', { ...allYes, adult: 'no' }, ['mitid-30-days', 'not-too-often', 'photo-id']],
    ['one not known', { ...allYes, adult: 'dont-know' }, ['dont-know']],
    [
      'no to all',
      {
        adult: 'no',
        'mitid-30-days': 'no',
        'not-too-often': 'no',
        'in-person': 'yes',
        'photo-id': 'no',
      },
      ['none'],
    ],
  ])('%s', (_name, replies, expected) => {
    expect(fitAnswerOf(replies)).toEqual(expected);
  });
});

test('the list of the witness never says more than the test did', () => {
  const reply = fc.constantFrom(...fitReplyIds);
  const replies = fc.record({
    adult: reply,
    'mitid-30-days': reply,
    'not-too-often': reply,
    'in-person': fc.constant('yes' as const),
    'photo-id': reply,
  });
  const kinds = { fits: 'enough', unfit: 'missing', 'ask-first': 'ask-first' };
  fc.assert(
    fc.property(replies, (given) => {
      expect(Object.keys(given)).toHaveLength(fitQuestionIds.length);
      const fit = fitAnswerOf(given);
      const answers: Answers = {
        errand: 'something-else',
        other: 'help-other',
        role: 'witness',
        ...(fit === undefined ? {} : { fit }),
      };
      const { kind } = judgeFit(given);
      expect(kind).not.toBe('open');
      if (kind !== 'open') expect(verdict(answers).kind).toBe(kinds[kind]);
    }),
  );
});

it('makes no list for a visit of one who cannot come to it', () => {
  const replies = {
    adult: 'yes',
    'mitid-30-days': 'yes',
    'not-too-often': 'yes',
    'in-person': 'no',
    'photo-id': 'yes',
  } as const;
  expect(mayMakeList(replies)).toBe(false);
  expect(fitAnswerOf(replies)).toBeUndefined();
  expect(mayMakeList({ ...replies, 'in-person': 'dont-know' })).toBe(true);
});
