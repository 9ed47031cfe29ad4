import { describe, expect, it } from 'vitest';
import { errandIdOf } from './errands';
import type { Answers, QuestionId } from './questions';
import { parseAnswers } from './parse-answers';
import { answersOnPath, mostQuestions, replay } from './replay';

const more = (answers: Answers): Answers => ({ errand: 'something-else', ...answers });

describe('replay', () => {
  it.each<[string, Answers, readonly QuestionId[], QuestionId | 'check']>([
    ['nothing answered', {}, ['errand'], 'errand'],
    ['an errand of the first screen', { errand: 'first-mitid' }, ['errand', 'bring'], 'bring'],
    ['something else', more({}), ['errand', 'other'], 'other'],
    ['somebody shall help me', more({ other: 'let-help' }), ['errand', 'other', 'power'], 'power'],
    ['I help somebody', more({ other: 'help-other' }), ['errand', 'other', 'role'], 'role'],
    [
      'read access without MitID',
      more({ other: 'let-help', power: 'read', 'own-mitid': 'no' }),
      ['errand', 'other', 'power', 'own-mitid', 'who'],
      'who',
    ],
    [
      'read access with MitID: nobody goes, nothing more is asked',
      more({ other: 'let-help', power: 'read', 'own-mitid': 'yes', booking: 'no' }),
      ['errand', 'other', 'power', 'own-mitid'],
      'check',
    ],
    [
      'exemption for somebody who cannot come: no paper is asked about',
      more({ other: 'exemption', who: 'cannot', id: 'none' }),
      ['errand', 'other', 'who'],
      'check',
    ],
    [
      'a list from before the second screen goes on where it stops',
      more({ booking: 'yes' }),
      ['errand', 'other'],
      'other',
    ],
    [
      'a refusal',
      more({ other: 'cannot-use', refusal: 'refused' }),
      ['errand', 'other', 'refusal'],
      'check',
    ],
  ])('%s', (_name, answers, asked, next) => {
    const path = replay(answers);
    expect(path.asked).toEqual(asked);
    expect(path.next).toBe(next);
    expect(path.total).toBeGreaterThanOrEqual(asked.length);
    expect(path.total).toBeLessThanOrEqual(mostQuestions);
  });

  it('ignores what other errands were asked, and keeps nothing of it on the path', () => {
    const answers: Answers = {
      errand: 'first-mitid',
      other: 'exemption',
      power: 'act',
      role: 'witness',
      who: 'cannot',
      bring: ['passport-dk'],
      situation: 'years',
      booking: 'yes',
    };
    expect(errandIdOf(answers)).toBe('first-mitid');
    expect(answersOnPath(answers)).toEqual({
      errand: 'first-mitid',
      bring: ['passport-dk'],
      situation: 'years',
      booking: 'yes',
    });
  });

  it.each<[string, Answers, string]>([
    ['nothing', {}, 'dont-know'],
    ['no choice on the second screen', more({ other: 'dont-know' }), 'something-else'],
    ['which help is not known', more({ other: 'let-help', power: 'dont-know' }), 'let-help'],
    ['reading and writing', more({ other: 'let-help', power: 'read-write' }), 'read-access'],
    ['acting', more({ other: 'let-help', power: 'act' }), 'digital-fuldmagt'],
    ['the witness', more({ other: 'help-other', role: 'witness' }), 'witness'],
    ['which role is not known', more({ other: 'help-other', role: 'dont-know' }), 'helper'],
    // Answers of an earlier way through the questions decide nothing.
    ['a role left over', more({ other: 'id-card', role: 'witness', power: 'act' }), 'id-card'],
  ])('finds the errand: %s', (_name, answers, errand) => {
    expect(errandIdOf(answers)).toBe(errand);
  });

  it('reads every answer that was stored before the second screen came', () => {
    const stored: readonly [string, unknown][] = [
      ['errand', 'something-else'],
      ['trouble', 'code-display-lost'],
      ['means', ['working-app']],
      ['age', '13-14'],
      ['bring', ['passport-dk', 'witness']],
      ['situation', 'abroad'],
      ['booking', 'in-line'],
    ];
    const { answers, dropped } = parseAnswers(new Map(stored));
    expect(dropped).toEqual([]);
    expect(answers).toEqual(Object.fromEntries(stored));
  });
});
