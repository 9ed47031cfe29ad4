import type { ChecklistItem } from '../checklist/build-checklist';
import type { ItemId } from '../checklist/items';
import { situationOf } from '../errand/errands';
import { answersOnPath } from '../errand/replay';
import type { Answers } from '../errand/questions';
import { secondProofFor } from '../identity/second-proof';

/**
 * In which order things go over the counter: who you are, then what supports it, then the right to act for somebody, then
 * people, and last what is needed when the papers have been looked at. A licence that is not accepted, a phone and the
 * person who comes along are not handed over.
 */
const handOverOrder: readonly ItemId[] = [
  'passport-dk',
  'driving-licence',
  'faroese-licence',
  'residence-card',
  'foreign-ministry-card',
  'passport-other',
  'national-id',
  'residence-card-no-cpr',
  'municipal-card',
  'any-photo-id',
  'witness-own-photo',
  'exemption-id',
  'id-card-id',
  'some-id',
  'health-card',
  'residence-certificate',
  'certificate',
  'tax-statement',
  'health-card-app',
  'any-cpr-paper',
  'witness-own-cpr',
  'proxy-form',
  'guardian-deed',
  'helper-cpr-number',
  'id-card-photo',
  'witness',
  'wise-witness',
  'witness-own-mitid',
  'user-id-note',
  'id-card-fee',
];

/**
 * What a list still lacks in the line: first what the person does not have, then what is to be brought and not ticked.
 * A tick on a missing thing says that it has been found.
 */
export function leftToBring(
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<ItemId>,
): readonly ChecklistItem[] {
  const left = items.filter(({ id }) => !ticked.has(id));
  return [
    ...left.filter(({ missing }) => missing !== null),
    ...left.filter(({ missing, group }) => missing === null && group === 'bring'),
  ];
}

/** Rows that say what to find, or whom to ask: only a tick says that they are there. */
const onlyByTick: readonly ItemId[] = ['any-photo-id', 'any-cpr-paper', 'wise-witness'];

/** Does the person have this, by the answers or by a tick? */
export function isAtHand(
  { id, missing }: Pick<ChecklistItem, 'id' | 'missing'>,
  ticked: ReadonlySet<ItemId>,
): boolean {
  return (missing === null && !onlyByTick.includes(id)) || ticked.has(id);
}

/**
 * What to hand over, in order, without what is still missing. Where something is to be asked about, that comes first:
 * whoever shows papers before asking may be sent away.
 */
export function handOver(
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<ItemId>,
): readonly ItemId[] {
  const asks = items.some(({ id }) => id === 'ask-first' || id === 'ask-at-counter');
  const here = new Set(items.filter((item) => isAtHand(item, ticked)).map(({ id }) => id));
  return [
    ...(asks ? ['ask-at-counter' as const] : []),
    ...handOverOrder.filter((id) => here.has(id)),
  ];
}

/** Does the person choose a user ID on the visit? Whoever wants back into MitID has one already. */
export function choosesUserId(answers: Answers, items: readonly ChecklistItem[]): boolean {
  const hasMitId = answers.errand === 'not-working' || answers.errand === 'lost-phone';
  return !hasMitId && items.some(({ id }) => id === 'user-id-note');
}

/** What is asked at the counter beside the papers. */
export interface Questioning {
  /** The row of the list that tells about it. */
  readonly item: 'answer-questions' | 'id-card-questions';
  /** Are questions from the register likely, so that it helps to know of which kind they are? */
  readonly isLikely: boolean;
}

/** Whether questions are put at the counter; `undefined` where none are known of. */
export function questioningOf(
  answers: Answers,
  items: readonly ChecklistItem[],
): Questioning | undefined {
  const has = (item: ItemId) => items.some(({ id }) => id === item);
  if (has('answer-questions')) {
    const { questions } = secondProofFor(situationOf(answersOnPath(answers)));
    return { item: 'answer-questions', isLikely: questions === 'likely' };
  }
  return has('id-card-questions') ? { item: 'id-card-questions', isLikely: false } : undefined;
}
