import { describe, expect, it } from 'vitest';
import { problemsWithWitness, type WitnessCandidate } from './witness';

const fits: WitnessCandidate = {
  age: 18,
  comesInPerson: true,
  daysWithMitId: 31,
  timesInLast120Days: 2,
  hasValidPhotoId: true,
};

describe('problemsWithWitness', () => {
  it.each<[string, Partial<WitnessCandidate>, readonly string[]]>([
    ['just old enough, 31 days, two times before', {}, []],
    ['17 years old', { age: 17 }, ['under-18']],
    ['has had MitID for exactly 30 days', { daysWithMitId: 30 }, ['mitid-too-new']],
    ['has no MitID', { daysWithMitId: null }, ['no-mitid']],
    ['was a witness three times', { timesInLast120Days: 3 }, ['too-often']],
    ['only on the phone', { comesInPerson: false }, ['not-in-person']],
    ['no photo ID', { hasValidPhotoId: false }, ['no-photo-id']],
    [
      'everything wrong',
      {
        age: 5,
        comesInPerson: false,
        daysWithMitId: 0,
        timesInLast120Days: 9,
        hasValidPhotoId: false,
      },
      ['under-18', 'not-in-person', 'mitid-too-new', 'too-often', 'no-photo-id'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(problemsWithWitness({ ...fits, ...change })).toEqual(expected);
  });
});
