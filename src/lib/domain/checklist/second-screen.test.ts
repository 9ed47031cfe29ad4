import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../tests/support/verdict-line';
import { answersOnPath } from '../errand/replay';
import type { Answers } from '../errand/questions';
import { buildChecklist } from './build-checklist';
import { verdict } from './verdict';
import { waysOut } from './ways-out';

/** An errand of the second screen. */
const more = (answers: Answers): Answers => ({
  errand: 'something-else',
  booking: 'no',
  ...answers,
});
const abroad = (answers: Answers) => more({ other: 'abroad', cpr: 'yes', ...answers });
const exemption = (answers: Answers) => more({ other: 'exemption', who: 'self', ...answers });
const access = (answers: Answers) => more({ other: 'let-help', power: 'read', ...answers });
const fuldmagt = (answers: Answers) => more({ other: 'let-help', power: 'act', ...answers });
const asWitness = (answers: Answers) => more({ other: 'help-other', role: 'witness', ...answers });
const asHelper = (answers: Answers) => more({ other: 'help-other', role: 'helper', ...answers });

/** The named situations behind "something else": what a person is, and the one line that the app must say. */
const situations: readonly (readonly [string, Answers, string])[] = [
  [
    'lives abroad, Danish passport and witness',
    abroad({ where: 'outside-realm', bring: ['passport-dk', 'witness'] }),
    'enough',
  ],
  [
    'lives abroad, Danish passport, nobody along',
    abroad({ where: 'outside-realm', bring: ['passport-dk'] }),
    'missing witness:witness-abroad',
  ],
  [
    'lives abroad without CPR number, foreign passport and witness',
    abroad({ where: 'outside-realm', cpr: 'no', bring: ['passport-other', 'witness'] }),
    'ask-first no-cpr',
  ],
  [
    'lives in Greenland, passport and witness: the desk is there',
    abroad({ where: 'greenland', bring: ['passport-dk', 'witness'] }),
    'ask-first greenland',
  ],
  [
    'lives in the Faroe Islands, Faroese licence and witness',
    abroad({ where: 'faroe', bring: ['foreign-licence', 'witness'] }),
    'ask-first faroe',
  ],
  [
    'lives in France, French driving licence and witness',
    abroad({ where: 'outside-realm', bring: ['foreign-licence', 'witness'] }),
    'missing photo-id:not-accepted-only',
  ],
  [
    'no smartphone, no MitID, Danish passport',
    more({
      other: 'no-smartphone',
      'own-mitid': 'no',
      bring: ['passport-dk'],
      situation: 'years',
    }),
    'enough',
  ],
  [
    'no smartphone, no MitID, health card only',
    more({
      other: 'no-smartphone',
      'own-mitid': 'dont-know',
      bring: ['health-card'],
      situation: 'years',
    }),
    'missing photo-id:one-paper-only',
  ],
  [
    'no smartphone, but MitID works: order a device',
    more({ other: 'no-smartphone', 'own-mitid': 'yes' }),
    'no-visit order-device',
  ],
  [
    'was refused MitID',
    more({ other: 'cannot-use', refusal: 'refused' }),
    'no-visit without-mitid',
  ],
  ['cannot use MitID', more({ other: 'cannot-use', refusal: 'cannot' }), 'no-visit without-mitid'],
  ['exemption with a health card', exemption({ id: 'health-card' }), 'enough one-id'],
  ['exemption with a driving licence', exemption({ id: 'driving-licence' }), 'enough one-id'],
  ['exemption without any paper', exemption({ id: 'none' }), 'missing one-id:id-none'],
  ['exemption, unsure of the papers', exemption({ id: 'dont-know' }), 'missing one-id:id-unknown'],
  [
    'exemption with a birth certificate only',
    exemption({ id: 'certificate' }),
    'ask-first id-not-listed',
  ],
  [
    'somebody goes for me to ask for exemption',
    exemption({ who: 'proxy', id: 'passport' }),
    'enough one-id',
  ],
  [
    'a guardian asks for exemption',
    exemption({ who: 'guardian', id: 'driving-licence' }),
    'enough one-id',
  ],
  [
    'in a care home, can neither come nor sign',
    exemption({ who: 'cannot' }),
    'ask-first special-way',
  ],
  ['read access, has MitID', access({ 'own-mitid': 'yes' }), 'no-visit online-access'],
  [
    'read-and-write access, has MitID',
    access({ power: 'read-write', 'own-mitid': 'yes' }),
    'no-visit online-access',
  ],
  [
    'read access without MitID, comes in person',
    access({ 'own-mitid': 'no', who: 'self' }),
    'ask-first id-not-stated',
  ],
  [
    'read access without MitID, can neither come nor sign',
    access({ 'own-mitid': 'no', who: 'cannot' }),
    'ask-first id-not-stated no-known-way',
  ],
  ['power of attorney, has MitID', fuldmagt({ 'own-mitid': 'yes' }), 'no-visit online-fuldmagt'],
  [
    'power of attorney on paper: the helper has MitID',
    fuldmagt({ 'own-mitid': 'no', 'helper-mitid': 'yes' }),
    'no-visit letter-fuldmagt',
  ],
  [
    'power of attorney, neither has MitID',
    fuldmagt({ 'own-mitid': 'no', 'helper-mitid': 'no' }),
    'missing one-with-mitid:nobody-has-mitid',
  ],
  [
    'power of attorney, helper unsure about MitID',
    fuldmagt({ 'own-mitid': 'dont-know', 'helper-mitid': 'dont-know' }),
    'ask-first helper-mitid-unknown',
  ],
  [
    'wants help, does not know which',
    more({ other: 'let-help', power: 'dont-know' }),
    'ask-first which-help',
  ],
  [
    "the municipality's card with a birth certificate",
    more({ other: 'id-card', id: 'certificate' }),
    'enough one-id',
  ],
  [
    "the municipality's card with a health card",
    more({ other: 'id-card', id: 'health-card' }),
    'enough one-id',
  ],
  [
    "the municipality's card without a paper",
    more({ other: 'id-card', id: 'none' }),
    'missing one-id:id-none',
  ],
  [
    "the municipality's card with another paper",
    more({ other: 'id-card', id: 'other-id' }),
    'ask-first id-not-listed',
  ],
  [
    'I am the witness, everything fits',
    asWitness({ fit: ['adult', 'mitid-30-days', 'not-too-often', 'photo-id'] }),
    'enough witness-fits',
  ],
  [
    'I am the witness, got MitID last week',
    asWitness({ fit: ['adult', 'not-too-often', 'photo-id'] }),
    'missing fitting-witness:fit-mitid-too-new',
  ],
  [
    'I am the witness for the fourth time, passport expired',
    asWitness({ fit: ['adult', 'mitid-30-days'] }),
    'missing fitting-witness:fit-too-often witness-photo:fit-no-photo',
  ],
  ['I am the witness, unsure', asWitness({ fit: ['dont-know'] }), 'ask-first witness-fit-unknown'],
  ['helper who comes along', asHelper({ helping: 'together' }), 'enough come-along'],
  ['helper who goes alone', asHelper({ helping: 'alone' }), 'missing the-person:helper-alone'],
  ['helper at home', asHelper({ helping: 'at-home' }), 'no-visit help-at-home'],
  ['helper, unsure how', asHelper({ helping: 'dont-know' }), 'ask-first helper-unknown'],
  [
    'credit warning with MitID',
    more({ other: 'credit-warning', 'own-mitid': 'yes' }),
    'no-visit online-credit-warning',
  ],
  [
    'credit warning without MitID',
    more({ other: 'credit-warning', 'own-mitid': 'no' }),
    'ask-first id-not-stated',
  ],
  ['nothing of the second screen', more({ other: 'dont-know' }), 'ask-first other-errand'],
];

describe('verdict of the second screen', () => {
  it.each(situations)('%s', (_name, answers, expected) => {
    expect(lineOf(answers)).toBe(expected);
  });

  it.each(situations)('counts only the answers on the path: %s', (_name, answers) => {
    const noisy: Answers = { trouble: 'blocked', age: 'under-13', role: 'witness', ...answers };
    expect(verdict(noisy)).toEqual(verdict(answersOnPath(noisy)));
  });
});

describe('the lists of errands with rules of their own', () => {
  const ids = (answers: Answers) => buildChecklist(answers).items.map(({ id }) => id);

  it('sends a proxy with the signed form, and a guardian with the appointment', () => {
    expect(ids(exemption({ who: 'proxy', id: 'passport' }))).toContain('proxy-form');
    expect(ids(exemption({ who: 'guardian', id: 'passport' }))).toContain('guardian-deed');
    expect(ids(exemption({ id: 'passport' }))).not.toContain('proxy-form');
    expect(ids(exemption({ who: 'cannot' }))).not.toContain('exemption-id');
  });

  it('gives whoever has no smartphone a device, not a code for the app', () => {
    const list = ids(more({ other: 'no-smartphone', 'own-mitid': 'no', bring: ['passport-dk'] }));
    expect(list).toEqual(expect.arrayContaining(['device-audio', 'ask-device', 'passport-dk']));
    for (const id of ['phone', 'get-code', 'activate-app']) expect(list).not.toContain(id);
  });

  it('tells the paper way of a power of attorney only where the giver has no MitID', () => {
    expect(ids(fuldmagt({ 'own-mitid': 'no', 'helper-mitid': 'yes' }))).toContain('fuldmagt-sign');
    expect(ids(fuldmagt({ 'own-mitid': 'yes' }))).not.toContain('fuldmagt-sign');
  });

  it('tells how to complain only where MitID was or may have been refused', () => {
    expect(ids(more({ other: 'cannot-use', refusal: 'refused' }))).toContain('complain');
    expect(ids(more({ other: 'cannot-use', refusal: 'dont-know' }))).toContain('complain');
    expect(ids(more({ other: 'cannot-use', refusal: 'cannot' }))).not.toContain('complain');
  });

  it('asks nobody for a booked time who was not asked about one', () => {
    expect(ids(asHelper({ helping: 'together' }))).not.toContain('book-time');
    expect(ids(asWitness({ fit: ['none'] }))).not.toContain('book-time');
    expect(ids(exemption({ id: 'passport' }))).toContain('book-time');
  });

  it('has a way out of each missing thing that fits the errand', () => {
    const waysOf = (answers: Answers) => waysOut(answers).map(({ ways }) => ways);
    expect(waysOf(exemption({ id: 'none' }))).toEqual([['one-id-fetched', 'send-somebody']]);
    expect(waysOf(more({ other: 'id-card', id: 'none' }))).toEqual([['one-id-fetched']]);
    expect(waysOf(asHelper({ helping: 'alone' }))[0]).toEqual([
      'come-together',
      'ask-about-visits',
      'fuldmagt-instead',
      'access-instead',
      'exemption-instead',
    ]);
  });
});
