import { describe, expect, it } from 'vitest';
import type { Disagreement } from '$lib/domain/validity/disagreements';
import type { Fact } from '$lib/domain/validity/fact';
import { formatMistakes } from '../guidance/mistakes';
import { checkRegister, type Register } from './check-register';
import { locateMistakes } from './locate-mistakes';
import { register as ours } from './register.server';

const plain: Partial<Fact> = {
  sources: ['mitid-who'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-11-22',
  sureness: 'certain',
};
const fact: Partial<Fact> = { ...plain, disagreement: 'minimum-age' };
const disagreement: Partial<Disagreement> = {
  sides: { fifteen: { sources: ['norden-mitid'] }, thirteen: { sources: ['mitid-who'] } },
  chosen: 'thirteen',
  because: 'official',
  decidedOn: '2026-11-22',
};
const words = { topic: 'Age?', sides: { fifteen: '15.', thirteen: '13.' }, choice: 'We say 13.' };

/** A small register with one fact and one disagreement, and what a row changes in it. */
function registerWith(
  changes: {
    readonly fact?: Partial<Fact>;
    readonly disagreement?: Partial<Disagreement>;
    readonly words?: object;
    readonly english?: string;
  } = {},
): Register {
  const decision = { ...disagreement, ...changes.disagreement };
  const english = changes.english ?? 'From 13.';
  return {
    facts: { age: { ...fact, ...changes.fact } },
    disagreements: { 'minimum-age': decision },
    isSource: (id) => ['mitid-who', 'norden-mitid'].includes(id),
    statements: { da: { age: 'Fra 13 år.' }, en: { age: english } },
    disagreementWords: {
      da: { 'minimum-age': words },
      en: { 'minimum-age': { ...words, ...changes.words } },
    },
  };
}
describe('the register', () => {
  it('has no mistake', () => {
    expect(checkRegister(ours)).toEqual([]);
  });

  it('has no mistake in small', () => {
    expect(checkRegister(registerWith())).toEqual([]);
  });

  it.each<[string, Parameters<typeof registerWith>[0], string]>([
    [
      'a day that is none',
      { fact: { reviewBy: '2027-02-30' } },
      '"reviewBy" must be a day like 2026-11-22.',
    ],
    [
      'a review before the reading',
      { fact: { reviewBy: '2026-11-22' } },
      '"reviewBy" must be later than "checkedOn".',
    ],
    ['an end that is no day', { fact: { validTo: '2027-06-31' } }, 'There is no day "2027-06-31".'],
    [
      'an end before the beginning',
      { fact: { validFrom: '2027-02-01', validTo: '2027-01-31' } },
      '"validTo" must not be earlier than "validFrom".',
    ],
    [
      'an unknown source',
      { fact: { sources: ['mitid-about'] } },
      'There is no source "mitid-about".',
    ],
    ['no sentence', { english: ' ' }, 'The fact has no sentence in "en".'],
  ])('refuses a fact with %s', (_name, changes, message) => {
    expect(checkRegister(registerWith(changes))).toEqual([{ id: 'age', message }]);
  });

  it('refuses a fact with nothing in it', () => {
    const { disagreements, ...rest } = registerWith();
    const messages = checkRegister({ ...rest, facts: { age: {} }, disagreements: {} });
    expect(disagreements).toBeDefined();
    expect(messages.map(({ message }) => message)).toEqual([
      'The fact names no source.',
      '"checkedOn" must be a day like 2026-11-22.',
      '"reviewBy" must be a day like 2026-11-22.',
      'The fact does not say how sure it is.',
    ]);
  });

  it('refuses a fact whose disagreement is not there', () => {
    expect(checkRegister({ ...registerWith(), disagreements: {} })).toEqual([
      { id: 'age', message: 'There is no disagreement "minimum-age".' },
    ]);
  });

  it('refuses a second source that differs while nobody has decided', () => {
    const { sides } = disagreement;
    const open = { ...registerWith(), disagreements: { 'minimum-age': sides ? { sides } : {} } };
    expect(checkRegister(open).map(({ message }) => message)).toEqual([
      'The sources differ, and nobody has decided: "chosen" is missing.',
      'The decision needs a reason: "because" must be newest, official, safest.',
      '"decidedOn" must be a day like 2026-11-22.',
    ]);
  });

  it.each<[string, Parameters<typeof registerWith>[0], string]>([
    [
      'for a side that is not there',
      { disagreement: { chosen: 'ten' } },
      'The chosen side "ten" does not exist.',
    ],
    [
      'on a day that is none',
      { disagreement: { decidedOn: '2026-11-31' } },
      '"decidedOn" must be a day like 2026-11-22.',
    ],
    [
      'without a reason in words',
      { words: { choice: '' } },
      'What we chose, and why, has no words in "en".',
    ],
    ['without its question', { words: { topic: ' ' } }, 'The question has no words in "en".'],
    [
      'without the words of a side',
      { words: { sides: { fifteen: '15.' } } },
      'The side "thirteen" has no words in "en".',
    ],
  ])('refuses a decision %s', (_name, changes, message) => {
    expect(checkRegister(registerWith(changes))).toEqual([{ id: 'minimum-age', message }]);
  });

  it('refuses a disagreement with one side, and one that no fact names', () => {
    const messages = checkRegister({
      ...registerWith({ disagreement: { sides: { thirteen: { sources: ['mitid-who'] } } } }),
      facts: { age: plain },
    });
    expect(messages.map(({ message }) => message)).toEqual([
      'A disagreement needs at least two sides.',
      'No fact names this disagreement.',
    ]);
  });
});

describe('a mistake', () => {
  it('is told with file and line', () => {
    const files = {
      '/facts-a.ts': "export const a = {\n  'minimum-age-of': {},\n};\n",
      '/facts-b.ts':
        "export const b = {\n  // rows 3.5\n  'minimum-age': {\n  },\n  chip: { a: 1 },\n};\n",
    };
    const found = [
      { id: 'minimum-age', message: 'The fact names no source.' },
      { id: 'chip', message: 'No.' },
      { id: 'nowhere', message: 'No.' },
    ];
    expect(formatMistakes(locateMistakes(found, files))).toBe(
      [
        'facts-b.ts:3: minimum-age: The fact names no source.',
        'facts-b.ts:5: chip: No.',
        'src/lib/domain/validity:0: nowhere: No.',
      ].join('\n'),
    );
  });
});
