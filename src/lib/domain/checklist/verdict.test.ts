import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../tests/support/verdict-line';
import { answersOnPath } from '../errand/replay';
import type { Answers } from '../errand/questions';
import { buildChecklist } from './build-checklist';
import { verdict } from './verdict';
import { waysOut } from './ways-out';

const years = {
  errand: 'first-mitid',
  situation: 'years',
  booking: 'yes',
} as const satisfies Answers;
const newHere = {
  errand: 'new-in-denmark',
  situation: 'new',
  booking: 'no',
} as const satisfies Answers;

/** The named situations: what a person is, and the one line that the app must say. */
const situations: readonly (readonly [string, Answers, string])[] = [
  ['Danish passport, lived here for years', { ...years, bring: ['passport-dk'] }, 'enough'],
  [
    'driving licence in the app, only had NemID',
    { errand: 'only-nemid', bring: ['driving-licence'], situation: 'years', booking: 'yes' },
    'enough',
  ],
  ['residence card with photo and CPR number', { ...years, bring: ['residence-card'] }, 'enough'],
  [
    'card from the Ministry of Foreign Affairs',
    { ...years, bring: ['foreign-ministry-card'] },
    'enough',
  ],
  [
    'foreign passport and health card',
    { ...years, bring: ['passport-other', 'health-card'] },
    'enough',
  ],
  [
    'foreign ID card and residence certificate',
    { ...years, bring: ['national-id', 'residence-certificate'] },
    'enough',
  ],
  [
    "the municipality's card and health card",
    { ...years, bring: ['municipal-card', 'health-card'] },
    'enough',
  ],
  [
    "the municipality's card alone",
    { ...years, bring: ['municipal-card'] },
    'missing cpr-paper:municipal-card-alone',
  ],
  [
    'foreign passport alone',
    { ...years, bring: ['passport-other'] },
    'missing cpr-paper:photo-id-without-cpr',
  ],
  [
    'two foreign photo IDs',
    { ...years, bring: ['passport-other', 'national-id'] },
    'missing cpr-paper:photo-id-without-cpr',
  ],
  [
    'foreign passport and birth certificate',
    { ...years, bring: ['passport-other', 'certificate'] },
    'ask-first unlisted-pair',
  ],
  [
    'foreign passport and health card only as app',
    { ...years, bring: ['passport-other', 'health-card-app'] },
    'ask-first unlisted-pair',
  ],
  [
    "foreign passport and the municipality's card",
    { ...years, bring: ['passport-other', 'municipal-card'] },
    'ask-first unlisted-pair',
  ],
  [
    'health card and birth certificate, no photo ID',
    { ...years, bring: ['health-card', 'certificate'] },
    'ask-first no-photo-id',
  ],
  ['health card alone', { ...years, bring: ['health-card'] }, 'missing photo-id:one-paper-only'],
  [
    'health card as card and as app is one card',
    { ...years, bring: ['health-card', 'health-card-app'] },
    'missing photo-id:one-paper-only',
  ],
  [
    'Swedish driving licence alone',
    { ...years, bring: ['foreign-licence'] },
    'missing photo-id:not-accepted-only',
  ],
  [
    'Swedish driving licence and health card',
    { ...years, bring: ['foreign-licence', 'health-card'] },
    'missing photo-id:not-accepted-only',
  ],
  ['none of the papers', { ...years, bring: ['none'] }, 'missing photo-id:nothing-chosen'],
  [
    'does not know which papers',
    { ...years, bring: ['dont-know'] },
    'missing photo-id:papers-unknown',
  ],
  [
    'new in Denmark, German passport, yellow card, no witness',
    { ...newHere, bring: ['passport-other', 'health-card'] },
    'missing witness:witness-new',
  ],
  [
    'says to be new and to have lived here for years: a witness all the same',
    { ...newHere, situation: 'years', bring: ['passport-other', 'health-card'] },
    'missing witness:witness-new',
  ],
  [
    'the same with a witness',
    { ...newHere, bring: ['passport-other', 'health-card', 'witness'] },
    'enough',
  ],
  [
    'new, passport only, no witness: both are named',
    { ...newHere, bring: ['passport-other'] },
    'missing cpr-paper:photo-id-without-cpr witness:witness-new',
  ],
  [
    'no CPR number, passport and witness',
    { ...newHere, situation: 'no-cpr', bring: ['passport-other', 'witness'] },
    'ask-first no-cpr',
  ],
  [
    'no CPR number, passport, no witness',
    { ...newHere, situation: 'no-cpr', bring: ['passport-other'] },
    'missing witness:witness-no-cpr ?no-cpr',
  ],
  [
    'no CPR number, no photo ID',
    { ...newHere, situation: 'no-cpr', bring: ['none'] },
    'missing photo-id:nothing-chosen witness:witness-no-cpr ?no-cpr',
  ],
  [
    'lives abroad, Danish passport, no witness',
    { ...years, situation: 'abroad', bring: ['passport-dk'] },
    'missing witness:witness-abroad',
  ],
  [
    'does not know how well CPR knows them',
    { ...years, situation: 'dont-know', bring: ['passport-dk'] },
    'missing witness:witness-unknown',
  ],
  [
    '"I don\'t know" everywhere',
    { errand: 'dont-know', bring: ['dont-know'], situation: 'dont-know', booking: 'dont-know' },
    'missing photo-id:papers-unknown witness:witness-unknown ?errand-unknown',
  ],
  [
    'does not know the errand, has everything',
    { errand: 'dont-know', bring: ['passport-dk', 'witness'], situation: 'years', booking: 'yes' },
    'ask-first errand-unknown',
  ],
  [
    'aged 14 with passport and witness',
    {
      errand: 'age-13-17',
      age: '13-14',
      bring: ['passport-dk', 'witness'],
      situation: 'years',
      booking: 'yes',
    },
    'ask-first age-parent',
  ],
  [
    'aged 16 with a health card only',
    {
      errand: 'age-13-17',
      age: '15-17',
      bring: ['health-card'],
      situation: 'years',
      booking: 'yes',
    },
    'missing photo-id:one-paper-only ?age-parent',
  ],
  ['aged 12', { errand: 'age-13-17', age: 'under-13' }, 'no-visit under-13'],
  [
    'new phone, the old one works',
    { errand: 'not-working', trouble: 'new-phone-old-works' },
    'no-visit copy-app',
  ],
  [
    'new phone, old one gone, passport with chip',
    { errand: 'not-working', trouble: 'new-phone-old-gone', means: ['chip-id'] },
    'no-visit scan-passport',
  ],
  [
    'new phone, old one gone, nothing at hand, driving licence',
    {
      errand: 'not-working',
      trouble: 'new-phone-old-gone',
      means: ['none'],
      bring: ['driving-licence'],
      situation: 'years',
      booking: 'no',
    },
    'enough',
  ],
  [
    'forgotten PIN, Danish passport, same number',
    { errand: 'not-working', trouble: 'forgotten-pin', means: ['danish-id', 'same-number'] },
    'no-visit support-pin',
  ],
  [
    'forgotten PIN, number changed this week',
    {
      errand: 'not-working',
      trouble: 'forgotten-pin',
      means: ['danish-id'],
      bring: ['driving-licence'],
      situation: 'years',
      booking: 'no',
    },
    'enough',
  ],
  [
    'forgotten password, the app works',
    { errand: 'not-working', trouble: 'forgotten-password', means: ['working-app'] },
    'no-visit profile-password',
  ],
  [
    'forgotten user ID, foreign passport with chip: Borgerservice only',
    {
      errand: 'not-working',
      trouble: 'forgotten-user-id',
      means: ['chip-id'],
      bring: ['passport-other', 'health-card', 'witness'],
      situation: 'new',
      booking: 'no',
    },
    'enough',
  ],
  [
    'forgotten user ID, Danish passport',
    { errand: 'not-working', trouble: 'forgotten-user-id', means: ['danish-id'] },
    'no-visit support-user-id',
  ],
  [
    'forgotten user ID, foreign passport and a witness, no CPR number',
    {
      errand: 'not-working',
      trouble: 'forgotten-user-id',
      means: ['none'],
      bring: ['passport-other', 'witness'],
      situation: 'no-cpr',
      booking: 'yes',
    },
    'ask-first no-cpr-user-id',
  ],
  [
    'blocked, passport with chip',
    { errand: 'not-working', trouble: 'blocked', means: ['chip-id'] },
    'no-visit scan-passport',
  ],
  [
    'lost code display, the app works',
    { errand: 'not-working', trouble: 'code-display-lost', means: ['working-app'] },
    'no-visit order-device',
  ],
  [
    'does not know what is wrong, has a passport',
    {
      errand: 'not-working',
      trouble: 'dont-know',
      bring: ['passport-dk'],
      situation: 'years',
      booking: 'no',
    },
    'ask-first trouble-unknown',
  ],
  [
    'stolen phone, passport with chip',
    { errand: 'lost-phone', means: ['chip-id'] },
    'urgent lost-phone scan-passport',
  ],
  [
    'stolen phone, nothing at hand',
    { errand: 'lost-phone', means: ['none'], bring: ['none'], situation: 'years', booking: 'no' },
    'urgent lost-phone visit',
  ],
  ['somebody misuses my MitID', { errand: 'misuse' }, 'urgent misuse'],
  ['another matter', { errand: 'something-else', booking: 'yes' }, 'ask-first other-errand'],
  [
    'nothing answered yet',
    {},
    'missing photo-id:papers-unknown witness:witness-unknown ?errand-unknown',
  ],
];

describe('verdict', () => {
  it.each(situations)('%s', (_name, answers, expected) => {
    expect(lineOf(answers)).toBe(expected);
  });

  it.each(situations)('counts only the answers on the path: %s', (_name, answers) => {
    const noisy: Answers = {
      trouble: 'forgotten-pin',
      means: ['working-app'],
      age: 'under-13',
      where: 'faroe',
      who: 'cannot',
      cpr: 'no',
      ...answers,
    };
    const clean = answersOnPath(noisy);
    expect(verdict(noisy)).toEqual(verdict(clean));
  });

  it('is not changed by the booked time', () => {
    const kinds = (['yes', 'in-line', 'no', 'dont-know'] as const).map((booking) =>
      lineOf({ ...years, bring: ['passport-dk'], booking }),
    );
    expect(new Set(kinds)).toEqual(new Set(['enough']));
  });
});

describe('buildChecklist', () => {
  const ids = (answers: Answers) => buildChecklist(answers).items.map(({ id }) => id);

  it('asks for a booked time only where there is none', () => {
    expect(ids({ ...years, bring: ['passport-dk'], booking: 'no' })).toContain('book-time');
    expect(ids({ ...years, bring: ['passport-dk'], booking: 'dont-know' })).toContain('book-time');
    expect(ids({ ...years, bring: ['passport-dk'], booking: 'yes' })).not.toContain('book-time');
    expect(ids({ ...years, bring: ['passport-dk'], booking: 'in-line' })).not.toContain(
      'book-time',
    );
  });

  it('marks what is missing and nothing else', () => {
    const { items } = buildChecklist({ ...newHere, bring: ['passport-other'] });
    expect(items.filter(({ missing }) => missing !== null).map(({ id }) => id)).toEqual([
      'any-cpr-paper',
      'witness',
    ]);
  });

  it('advises a witness to whoever has papers from abroad, also after years in Denmark', () => {
    const foreign = ids({ ...years, bring: ['passport-other', 'health-card'] });
    expect(foreign).toContain('wise-witness');
    expect(foreign).not.toContain('witness');
    expect(ids({ ...years, bring: ['residence-card'] })).toContain('wise-witness');
    expect(ids({ ...years, bring: ['passport-dk'] })).not.toContain('wise-witness');
    expect(ids({ ...years, bring: ['passport-dk', 'health-card'] })).not.toContain('wise-witness');
    const along = ids({ ...years, bring: ['passport-other', 'health-card', 'witness'] });
    expect(along).toContain('witness');
    expect(along).not.toContain('wise-witness');
    const asked = ids({ ...newHere, bring: ['passport-other'] });
    expect(asked).toContain('witness');
    expect(asked).not.toContain('wise-witness');
  });

  it('tells of the P code where nobody knows whether there is a CPR number', () => {
    const unsure: Answers = {
      errand: 'something-else',
      other: 'abroad',
      where: 'outside-realm',
      cpr: 'dont-know',
      booking: 'no',
    };
    expect(ids({ ...unsure, bring: ['passport-other'] })).toContain('maybe-p-code');
    expect(ids({ ...unsure, bring: ['passport-dk'] })).not.toContain('maybe-p-code');
    expect(ids({ ...unsure, cpr: 'yes', bring: ['passport-other'] })).not.toContain('maybe-p-code');
    expect(ids({ ...newHere, situation: 'dont-know', bring: ['dont-know'] })).toContain(
      'maybe-p-code',
    );
    expect(ids({ ...years, situation: 'abroad', bring: ['none'] })).toContain('maybe-p-code');
    const without = ids({ ...newHere, situation: 'no-cpr', bring: ['none'] });
    expect(without).toContain('ask-p-code');
    expect(without).not.toContain('maybe-p-code');
  });

  it('names the same number as the verdict where the trouble is unknown', () => {
    const unknown: Answers = { ...years, errand: 'not-working', trouble: 'dont-know' };
    const sure = ids({ ...unknown, bring: ['passport-dk'], booking: 'no' });
    expect(sure).toContain('ask-support');
    expect(sure).not.toContain('ask-first');
    const alsoPapers = ids({ ...unknown, bring: ['passport-other', 'certificate'], booking: 'no' });
    expect(alsoPapers).toEqual(expect.arrayContaining(['ask-support', 'ask-first']));
    const inLine = ids({ ...unknown, bring: ['passport-dk'], booking: 'in-line' });
    expect(inLine).toContain('ask-support');
    expect(inLine).not.toContain('ask-at-counter');
  });

  it('says of a licence that is refused that it does not count, whatever else is there', () => {
    const { items } = buildChecklist({ ...years, bring: ['passport-dk', 'foreign-licence'] });
    expect(items.find(({ id }) => id === 'foreign-licence')?.group).toBe('before');
    expect(ids({ ...years, bring: ['passport-dk'] })).not.toContain('foreign-licence');
    const faroe = ids({
      errand: 'something-else',
      other: 'abroad',
      where: 'faroe',
      bring: ['foreign-licence'],
    });
    expect(faroe).not.toContain('foreign-licence');
  });

  it('leaves out the CPR paper and adds the P code for somebody without a CPR number', () => {
    const list = ids({ ...newHere, situation: 'no-cpr', bring: ['passport-other', 'witness'] });
    expect(list).toEqual(
      expect.arrayContaining(['passport-other', 'witness', 'ask-p-code', 'p-code-limits']),
    );
    expect(list).not.toContain('any-cpr-paper');
    expect(list).not.toContain('answer-questions');
  });

  it('asks for no P code where somebody has MitID and only forgot the user ID', () => {
    for (const situation of ['no-cpr', 'dont-know'] as const) {
      const list = ids({
        errand: 'not-working',
        trouble: 'forgotten-user-id',
        means: ['none'],
        bring: ['passport-other', 'witness'],
        situation,
      });
      expect(list).toContain('say-errand');
      expect(list.filter((id) => id.includes('p-code'))).toEqual([]);
    }
  });

  it('says what to block first when the phone is stolen, then the way back', () => {
    const list = ids({ errand: 'lost-phone', means: ['chip-id'] });
    expect(list.slice(0, 2)).toEqual(['block-app', 'block-sim']);
    expect(list).toContain('scan-passport');
    expect(list).not.toContain('book-time');
  });

  it('sends nobody out for a forgotten user ID that the app shows', () => {
    const answers: Answers = {
      errand: 'not-working',
      trouble: 'forgotten-user-id',
      means: ['working-app'],
    };
    expect(verdict(answers).kind).toBe('no-visit');
    expect(ids(answers)[0]).toBe('check-app-user-id');
  });

  it('asks for no user ID from somebody who has forgotten it', () => {
    const list = ids({
      ...years,
      errand: 'not-working',
      trouble: 'forgotten-user-id',
      means: ['none'],
    });
    expect(list).not.toContain('user-id-note');
    expect(list).not.toContain('get-code');
    expect(list).toContain('say-errand');
  });

  it('asks for a new phone where the old one is gone, and for a device where one is lost', () => {
    const phone = ids({ ...years, errand: 'lost-phone', means: ['none'] });
    expect(phone).toContain('new-phone');
    expect(phone).not.toContain('phone');
    const device = ids({
      ...years,
      errand: 'not-working',
      trouble: 'code-display-lost',
      means: ['none'],
    });
    expect(device).toEqual(expect.arrayContaining(['ask-device', 'activate-device']));
    expect(device).not.toContain('activate-app');
  });

  it('tells who stands in the line to ask there', () => {
    const asks: Answers = { ...years, bring: ['passport-other', 'tax-statement'] };
    expect(verdict(asks).kind).toBe('ask-first');
    expect(ids({ ...asks, booking: 'no' })).toContain('ask-first');
    const there = ids({ ...asks, booking: 'in-line' });
    expect(there).toContain('ask-at-counter');
    expect(there).not.toContain('ask-first');
  });
});

describe('waysOut', () => {
  const allWays = (answers: Answers) => waysOut(answers).flatMap(({ ways }) => ways);

  it('offers apps for papers only to those who may have opened them with MitID or NemID', () => {
    expect(allWays({ ...years, bring: ['none'] })).not.toContain('licence-app');
    expect(allWays({ ...years, errand: 'only-nemid', bring: ['none'] })).toContain('licence-app');
  });

  it.each<[string, Answers, boolean]>([
    ['a forgotten PIN code', { errand: 'not-working', trouble: 'forgotten-pin' }, true],
    ['a trouble not known', { errand: 'not-working', trouble: 'dont-know' }, true],
    [
      'a new phone, the old one gone',
      { errand: 'not-working', trouble: 'new-phone-old-gone' },
      false,
    ],
    ['a lost phone', { errand: 'lost-phone' }, false],
  ])('%s: offers the apps for papers only where the phone with them is at hand', (_, how, isAt) => {
    const lost = { ...how, means: ['none'], situation: 'years' } as const;
    expect(allWays({ ...lost, bring: ['none'] }).includes('licence-app')).toBe(isAt);
    expect(allWays({ ...lost, bring: ['passport-other'] }).includes('health-card-app')).toBe(isAt);
  });

  it('does not ask for questions where the register has none to ask', () => {
    const noCpr: Answers = { ...newHere, situation: 'no-cpr', bring: ['passport-other'] };
    expect(allWays(noCpr)).not.toContain('ask-for-questions');
    expect(allWays({ ...newHere, bring: ['passport-other'] })).toContain('ask-for-questions');
  });

  it('offers to move a time to those who have one, and a Danish passport to those who may have one', () => {
    const foreign: Answers = { ...newHere, bring: ['passport-other'] };
    expect(allWays({ ...foreign, booking: 'yes' })).toContain('another-day');
    expect(allWays({ ...foreign, booking: 'in-line' })).not.toContain('another-day');
    expect(allWays(foreign)).not.toContain('relative-brings-photo-id');
  });

  it('sends nobody under 18 for a driving licence', () => {
    const young = allWays({ ...years, errand: 'age-13-17', age: '13-14', bring: ['none'] });
    expect(young).toContain('relative-brings-passport');
    expect(young).not.toContain('relative-brings-licence');
    expect(young).not.toContain('relative-brings-photo-id');
  });

  it('puts the way from home first for a first MitID, and only there', () => {
    expect(waysOut({ ...years, bring: ['none'] })[0]?.ways[0]).toBe('get-it-at-home');
    const recovery = waysOut({
      errand: 'not-working',
      trouble: 'dont-know',
      bring: ['none'],
      situation: 'years',
    });
    expect(recovery[0]?.ways).not.toContain('get-it-at-home');
  });

  it('never sends somebody without a CPR number for a paper that shows one', () => {
    const [first] = waysOut({ ...newHere, situation: 'no-cpr', bring: ['none'] });
    expect(first?.ways).toEqual(['get-it-at-home', 'foreign-photo-id', 'manage-without']);
  });

  it('gives a way out of the missing papers behind an urgent verdict', () => {
    const found = waysOut({
      errand: 'lost-phone',
      means: ['none'],
      bring: ['none'],
      situation: 'years',
    });
    expect(found.map(({ missing }) => missing.thing)).toEqual(['photo-id']);
  });
});
