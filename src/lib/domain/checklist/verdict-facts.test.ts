import { expect, it } from 'vitest';
import type { Answers } from '../errand/questions';
import { isFactId } from '../validity/facts';
import { verdict } from './verdict';
import { verdictFacts } from './verdict-facts';

it.each<[string, Answers, readonly string[]]>([
  [
    'a foreign passport, new in Denmark, nobody along: one for each missing thing',
    { errand: 'first-mitid', bring: ['passport-other'], situation: 'new', booking: 'yes' },
    ['photo-id-needs-second', 'witness-advised'],
  ],
  [
    'two papers without a photo: asked about',
    {
      errand: 'only-nemid',
      bring: ['health-card', 'certificate'],
      situation: 'years',
      booking: 'no',
    },
    ['no-photo-two-papers'],
  ],
  [
    'a Danish passport: what makes it enough',
    { errand: 'first-mitid', bring: ['passport-dk'], situation: 'years', booking: 'yes' },
    ['photo-id-alone'],
  ],
  [
    'a way back from home: what it rests on',
    { errand: 'not-working', trouble: 'new-phone-old-works' },
    ['copy-app'],
  ],
  ['misuse', { errand: 'misuse' }, ['suspected-misuse']],
  ['a child below the lowest age', { errand: 'age-13-17', age: 'under-13' }, ['minimum-age']],
])('%s', (_name, answers, facts) => {
  expect(verdictFacts(answers, verdict(answers))).toEqual(facts);
  expect(facts.every(isFactId)).toBe(true);
});
