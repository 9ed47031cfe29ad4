import { paperIds, type PaperId } from '../identity/papers';

/** Single choice: one tap answers. Several: tick all that fit; an `alone` option clears the rest. */
export const questions = {
  errand: {
    kind: 'single',
    options: [
      'first-mitid',
      'only-nemid',
      'new-in-denmark',
      'not-working',
      'lost-phone',
      'misuse',
      'age-13-17',
      'something-else',
      'dont-know',
    ],
  },
  /** After "something else": the rarer errands, so that the first screen stays short. */
  other: {
    kind: 'single',
    options: [
      'abroad',
      'no-smartphone',
      'cannot-use',
      'exemption',
      'let-help',
      'help-other',
      'id-card',
      'credit-warning',
      'dont-know',
    ],
  },
  power: { kind: 'single', options: ['read', 'read-write', 'act', 'dont-know'] },
  role: { kind: 'single', options: ['witness', 'helper', 'dont-know'] },
  trouble: {
    kind: 'single',
    options: [
      'new-phone-old-works',
      'new-phone-old-gone',
      'forgotten-pin',
      'forgotten-password',
      'forgotten-user-id',
      'blocked',
      'code-display-lost',
      'dont-know',
    ],
  },
  means: {
    kind: 'several',
    options: [
      'chip-id',
      'danish-id',
      'same-number',
      'working-app',
      'other-device',
      'none',
      'dont-know',
    ],
  },
  age: { kind: 'single', options: ['under-13', '13-14', '15-17', 'dont-know'] },
  where: { kind: 'single', options: ['outside-realm', 'greenland', 'faroe', 'dont-know'] },
  /** May the person whom it is about come, and who goes if not? */
  who: { kind: 'single', options: ['self', 'proxy', 'guardian', 'cannot', 'dont-know'] },
  'own-mitid': { kind: 'single', options: ['yes', 'no', 'dont-know'] },
  'helper-mitid': { kind: 'single', options: ['yes', 'no', 'dont-know'] },
  refusal: { kind: 'single', options: ['refused', 'cannot', 'dont-know'] },
  helping: { kind: 'single', options: ['together', 'alone', 'at-home', 'dont-know'] },
  /** The fit test of somebody who is asked to be a witness. */
  fit: {
    kind: 'several',
    options: ['adult', 'mitid-30-days', 'not-too-often', 'photo-id', 'none', 'dont-know'],
  },
  /** Where one paper is enough: which one. */
  id: {
    kind: 'single',
    options: [
      'health-card',
      'passport',
      'driving-licence',
      'certificate',
      'other-id',
      'none',
      'dont-know',
    ],
  },
  bring: { kind: 'several', options: [...paperIds, 'witness', 'none', 'dont-know'] },
  situation: { kind: 'single', options: ['years', 'new', 'no-cpr', 'abroad', 'dont-know'] },
  cpr: { kind: 'single', options: ['yes', 'no', 'dont-know'] },
  booking: { kind: 'single', options: ['yes', 'in-line', 'no', 'dont-know'] },
} as const;

export type QuestionId = keyof typeof questions;
export type OptionOf<Q extends QuestionId> = (typeof questions)[Q]['options'][number];
export type SeveralId = {
  [Q in QuestionId]: (typeof questions)[Q]['kind'] extends 'several' ? Q : never;
}[QuestionId];
export type SingleId = Exclude<QuestionId, SeveralId>;

/** One answer: an option, or for several-choice the set of options in the question's own order. */
export type AnswerOf<Q extends QuestionId> = Q extends SeveralId
  ? readonly OptionOf<Q>[]
  : OptionOf<Q>;
export type Answers = { readonly [Q in QuestionId]?: AnswerOf<Q> };

export type TroubleId = OptionOf<'trouble'>;
export type MeansId = OptionOf<'means'>;
export type BringId = OptionOf<'bring'>;

export const questionIds: readonly QuestionId[] = [
  'errand',
  'other',
  'power',
  'role',
  'trouble',
  'means',
  'age',
  'where',
  'who',
  'own-mitid',
  'helper-mitid',
  'refusal',
  'helping',
  'fit',
  'id',
  'bring',
  'situation',
  'cpr',
  'booking',
];

/** Options of a several-choice question that clear the others and are cleared by them. */
const exclusive: readonly string[] = ['none', 'dont-know'];

/** How the papers are laid out on the screen; what is rare stands behind "more". */
export const bringGroups: readonly {
  readonly id: 'alone' | 'second' | 'supporting' | 'witness' | 'more';
  readonly options: readonly (PaperId | 'witness')[];
}[] = [
  { id: 'alone', options: ['passport-dk', 'driving-licence', 'residence-card'] },
  { id: 'second', options: ['passport-other', 'national-id', 'municipal-card'] },
  {
    id: 'supporting',
    options: ['health-card', 'residence-certificate', 'certificate', 'tax-statement'],
  },
  { id: 'witness', options: ['witness'] },
  {
    id: 'more',
    options: [
      'foreign-ministry-card',
      'residence-card-no-cpr',
      'health-card-app',
      'foreign-licence',
    ],
  },
];

export function isQuestionId(id: string): id is QuestionId {
  return Object.hasOwn(questions, id);
}

export function isSeveral(id: QuestionId): id is SeveralId {
  return questions[id].kind === 'several';
}

/** Does this option of a several-choice question stand alone, as "none of these" does? */
export function isExclusive(option: string): boolean {
  return exclusive.includes(option);
}

/** Is this text an option of that question? */
export function isOptionOf<Q extends QuestionId>(
  question: Q,
  option: unknown,
): option is OptionOf<Q> {
  const options: readonly unknown[] = questions[question].options;
  return options.includes(option);
}

/**
 * Ticks or unticks one option of a several-choice question. "None of these" and "I don't know" clear the rest,
 * and any other option clears those two. The result keeps the question's own order.
 */
export function toggleOption<Q extends SeveralId>(
  question: Q,
  chosen: readonly OptionOf<Q>[],
  option: OptionOf<Q>,
): readonly OptionOf<Q>[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option);
  const kept = exclusive.includes(option)
    ? []
    : chosen.filter((other) => !exclusive.includes(other));
  return inOrder(question, [...kept, option]);
}

/** The options in the question's own order, each once; of an exclusive one and others, the others stay. */
export function inOrder<Q extends SeveralId>(
  question: Q,
  chosen: readonly OptionOf<Q>[],
): readonly OptionOf<Q>[] {
  const all: readonly OptionOf<Q>[] = questions[question].options;
  const sorted = all.filter((option) => chosen.includes(option));
  const plain = sorted.filter((option) => !exclusive.includes(option));
  return plain.length > 0 ? plain : sorted.slice(0, 1);
}
