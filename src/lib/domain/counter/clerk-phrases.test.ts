import { describe, expect, it } from 'vitest';
import { afterRefusal } from '../afterwards/after-refusal';
import type { BookedTime } from '../booking/countdown';
import { buildChecklist } from '../checklist/build-checklist';
import type { ItemId } from '../checklist/items';
import type { Answers, BringId } from '../errand/questions';
import type { Situation } from '../identity/second-proof';
import type { ClerkChoices } from './clerk-choices';
import { clerkCard } from './clerk-phrases';

const quiet: ClerkChoices = { language: undefined, needs: [] };

/** The card as short text: phrases by id, things in brackets, the language behind `@`. */
function said(answers: Answers, ticked: readonly ItemId[] = [], choices = quiet): string[] {
  const checklist = buildChecklist(answers);
  return clerkCard({ answers, checklist, ticked: new Set(ticked), choices }).map((part) => {
    switch (part.kind) {
      case 'phrase':
        return part.phrase;
      case 'things':
        return `[${part.things.join(' ')}]`;
      case 'language':
        return `@${part.language}`;
    }
  });
}

const visit = (
  bring: readonly BringId[],
  situation: Situation,
  booking: Answers['booking'] = 'in-line',
): Answers => ({ errand: 'first-mitid', bring, situation, booking });

it('says that a paper shows another name, and asks whether it is enough', () => {
  const answers = visit(['driving-licence'], 'years');
  const checklist = buildChecklist(answers, { 'driving-licence': { name: 'no' } });
  const parts = clerkCard({ answers, checklist, ticked: new Set(), choices: quiet });
  expect(parts.slice(-2)).toEqual([
    { kind: 'phrase', phrase: 'other-name' },
    { kind: 'phrase', phrase: 'is-it-enough' },
  ]);
});

it.each([
  ['passport-dk', 'passport-other'],
  ['residence-card', 'residence-card-no-cpr'],
] as const)('calls a %s without the CPR number by its name', (id, name) => {
  const answers = visit([id], 'years');
  const checks = { [id]: { cpr: 'no' } } as const;
  const checklist = buildChecklist(answers, checks);
  const parts = clerkCard({ answers, checklist, ticked: new Set(), checks, choices: quiet });
  expect(parts).toContainEqual({ kind: 'things', things: [name] });
});

describe('the booked time', () => {
  it.each<[string, Answers['booking'], BookedTime, readonly ItemId[], readonly string[]]>([
    ['is as answered while nothing else is known', 'yes', undefined, [], ['has-time']],
    ['is as answered while nothing else is known', 'no', undefined, [], ['no-time']],
    ['is there once it is noted', 'no', 'ahead', [], ['has-time']],
    ['is there once it is noted, in the line too', 'in-line', 'ahead', [], ['has-time']],
    ['is over, and none is said to be there', 'yes', 'over', [], []],
    ['is over for whoever stands in the line', 'in-line', 'over', [], []],
    ['is over, and one is still to be booked', 'no', 'over', [], ['no-time']],
    ['is over, and a new one may be booked', 'no', 'over', ['book-time'], []],
  ])('%s: %s, %s, %j', (_, booking, bookedTime, ticked, expected) => {
    const answers = visit(['passport-dk'], 'years', booking);
    const parts = clerkCard({
      answers,
      checklist: buildChecklist(answers),
      ticked: new Set(ticked),
      bookedTime,
      choices: quiet,
    });
    const phrases = parts.flatMap((part) => (part.kind === 'phrase' ? [part.phrase] : []));
    expect(phrases.filter((phrase) => phrase === 'has-time' || phrase === 'no-time')).toEqual(
      expected,
    );
  });

  it('is asked for anew after a visit that led to nothing', () => {
    const answers = visit(['passport-dk'], 'years', 'yes');
    const checklist = afterRefusal('no-time', answers, buildChecklist(answers));
    expect(
      clerkCard({ answers, checklist, ticked: new Set(), bookedTime: 'over', choices: quiet }),
    ).toContainEqual({ kind: 'phrase', phrase: 'no-time' });
  });
});

describe('the card says', () => {
  it.each<[string, Answers, readonly ItemId[], readonly string[]]>([
    [
      'the errand and the paper',
      visit(['passport-dk'], 'years'),
      [],
      ['first-mitid', '[passport-dk]'],
    ],
    ['a child who is too young', { errand: 'age-13-17', age: 'under-13' }, [], ['under-13']],
    [
      'papers and witness apart',
      visit(['passport-other', 'health-card', 'witness'], 'new', 'yes'),
      [],
      ['first-mitid', 'is-new', 'has-time', '[passport-other health-card]', 'with-witness'],
    ],
    [
      'what is lacking, and asks what to do',
      visit(['passport-other'], 'new', 'no'),
      [],
      [
        'first-mitid',
        'is-new',
        'no-time',
        '[passport-other]',
        'lack-cpr-paper',
        'lack-witness',
        'questions-instead',
        'what-can-i-do',
      ],
    ],
    [
      'that questions may do, where only the witness is lacking',
      visit(['passport-dk'], 'new'),
      [],
      ['first-mitid', 'is-new', '[passport-dk]', 'lack-witness', 'questions-instead'],
    ],
    [
      'no such thing once a witness is found',
      visit(['passport-dk'], 'new'),
      ['witness'],
      ['first-mitid', 'is-new', '[passport-dk]', 'with-witness'],
    ],
    [
      'no such thing where the register has nothing to ask',
      visit(['passport-dk'], 'no-cpr'),
      [],
      ['first-mitid', 'no-cpr', '[passport-dk]', 'lack-witness', 'what-can-i-do'],
    ],
    [
      'what was found since, by its tick',
      visit(['passport-other'], 'new'),
      ['any-cpr-paper', 'witness'],
      ['first-mitid', 'is-new', '[passport-other cpr-paper]', 'with-witness'],
    ],
    [
      'nothing of what is not known',
      visit(['dont-know'], 'dont-know'),
      [],
      ['first-mitid', 'papers-unknown', 'witness-unknown', 'questions-instead'],
    ],
    [
      'a question where no source settles the pair',
      visit(['national-id', 'certificate'], 'years'),
      [],
      ['first-mitid', '[national-id certificate]', 'is-it-enough'],
    ],
    [
      'never a licence that is not accepted',
      visit(['foreign-licence'], 'years'),
      [],
      ['first-mitid', 'lack-photo-id', 'what-can-i-do'],
    ],
    [
      'the trouble itself',
      { errand: 'not-working', trouble: 'forgotten-user-id', means: ['none'] },
      [],
      [
        'trouble-forgotten-user-id',
        'lack-photo-id',
        'lack-witness',
        'questions-instead',
        'what-can-i-do',
      ],
    ],
    [
      'for whom it is',
      {
        errand: 'something-else',
        other: 'exemption',
        who: 'proxy',
        id: 'passport',
        booking: 'yes',
      },
      ['proxy-form'],
      ['exemption', 'for-somebody', 'has-time', '[passport proxy-form]'],
    ],
    [
      'that the witness is a witness',
      {
        errand: 'something-else',
        other: 'help-other',
        role: 'witness',
        fit: ['adult', 'mitid-30-days', 'not-too-often', 'photo-id'],
      },
      ['witness-own-mitid'],
      ['witness', '[own-mitid photo-id]'],
    ],
    [
      'that helper and person come together',
      { errand: 'something-else', other: 'help-other', role: 'helper', helping: 'together' },
      [],
      ['helper', 'together'],
    ],
    ['what is urgent', { errand: 'misuse' }, [], ['misuse']],
  ])('%s', (_, answers, ticked, expected) => {
    expect(said(answers, ticked)).toEqual(expected);
  });

  it('help and language as they were chosen; Danish goes without saying', () => {
    const answers = visit(['passport-dk'], 'years');
    expect(
      said(answers, [], { language: 'ar', needs: ['hearing', 'seeing', 'writing', 'helper'] }),
    ).toEqual([
      'first-mitid',
      '[passport-dk]',
      'need-helper',
      'need-hearing',
      'need-seeing',
      'need-writing',
      '@ar',
    ]);
    expect(said(answers, [], { language: 'da', needs: [] })).toEqual(said(answers));
  });

  it('nothing from answers that were changed since', () => {
    const before = visit(['passport-dk'], 'no-cpr');
    expect(said({ ...before, errand: 'misuse' })).toEqual(['misuse']);
  });
});
