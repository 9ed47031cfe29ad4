import { expect, it } from 'vitest';
import { askFirstOf, linesToAsk } from './ask-first';
import { verdict } from './verdict';

const visit = { bring: ['passport-dk'], situation: 'years', booking: 'yes' } as const;

it.each([
  [
    'another name',
    verdict({ errand: 'first-mitid', ...visit }, { 'passport-dk': { name: 'no' } }),
    ['other-name'],
    ['digital-hotline'],
  ],
  [
    'trouble that nobody knows',
    verdict({ errand: 'not-working', trouble: 'dont-know', ...visit }),
    ['trouble-unknown'],
    ['mitid-support'],
  ],
  [
    'a lost phone and a pair that is not on the list',
    verdict({
      errand: 'lost-phone',
      means: ['none'],
      ...visit,
      bring: ['passport-other', 'certificate'],
    }),
    ['unlisted-pair'],
    ['digital-hotline'],
  ],
  [
    'the desk in Greenland',
    verdict({
      errand: 'something-else',
      other: 'abroad',
      where: 'greenland',
      cpr: 'yes',
      bring: ['passport-dk', 'witness'],
      booking: 'no',
    }),
    ['greenland'],
    [],
  ],
  ['nothing', verdict({ errand: 'first-mitid', ...visit }), [], []],
])('%s', (_, judged, reasons, lines) => {
  const found = askFirstOf(judged).map(({ reason }) => reason);
  expect(found).toEqual(reasons);
  expect(linesToAsk(found)).toEqual(lines);
});
