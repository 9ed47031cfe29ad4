import type { ItemId } from '../checklist/items';
import { bringsWitness, type AskFirstReason } from '../checklist/verdict';
import {
  errandIdOf,
  errandOf,
  needsVisit,
  noVisitReasonOf,
  remoteRoutesOf,
  situationOf,
} from '../errand/errands';
import type { When } from '../errand/errand';
import type { Answers, BringId } from '../errand/questions';
import { replay } from '../errand/replay';
import { isPaperId } from '../identity/papers';
import type { FactId } from '../validity/facts';
import { isMitIdVisit, type OutcomeId } from './outcome';

/** Something that holds for some answers only; without a condition it always holds. */
export interface Row<What> {
  readonly is: What;
  readonly when?: When;
}

/** What an outcome means for the next time. */
export interface Consequence {
  /** What the next time needs, whether the list had it or not. */
  readonly asks: readonly Row<ItemId>[];
  /** What was shown or done and was not enough: it is open again. */
  readonly reopens: (id: ItemId) => boolean;
  /** Why the verdict is at best "ask first" from now on. */
  readonly points: readonly Row<AskFirstReason>[];
  readonly rights: readonly Row<FactId>[];
}

const all =
  (...conditions: readonly When[]): When =>
  (answers) =>
    conditions.every((when) => when(answers));
const not =
  (when: When): When =>
  (answers) =>
    !when(answers);

/** Greenland and the Faroe Islands have desks of their own; Danish rights and addresses are not promised there. */
const isDanishDesk: When = ({ where }) => where !== 'greenland' && where !== 'faroe';
const isBookable: When = all(isDanishDesk, (answers) => replay(answers).asked.includes('booking'));
const isDanishMitIdVisit = all(isDanishDesk, isMitIdVisit);
const isOwnMitIdVisit = all(isDanishMitIdVisit, (answers) => errandOf(answers).visit === 'mitid');
const isOwnWitness: When = (answers) => errandIdOf(answers) === 'witness';
const cprPapers: readonly BringId[] = ['health-card', 'residence-certificate'];
/** Has a CPR number, and has brought none of the papers that are known to show it beside a photo ID. */
const lacksCprPaper: When = (answers) =>
  situationOf(answers) !== 'no-cpr' && !answers.bring?.some((id) => cprPapers.includes(id));
/** The list has a way back from home, with a line that helps when it fails. */
const hasHelpLine: When = (answers) =>
  remoteRoutesOf(answers).length > 0 || noVisitReasonOf(answers) === 'order-device';
const isAtHome = not(needsVisit);
const isVisit = all(isDanishDesk, needsVisit);
/** Where a witness may be what was lacking, the list names one; else the desk must say what it takes. */
const needsWitness = all(isDanishMitIdVisit, not(bringsWitness));

const rows = <What>(when: When, ...things: readonly What[]): readonly Row<What>[] =>
  things.map((is) => ({ is, when }));

/** Where another desk decides, that one is asked. */
const ownDesk: readonly Row<ItemId>[] = [
  { is: 'greenland-desk', when: ({ where }) => where === 'greenland' },
  { is: 'faroe-desk', when: ({ where }) => where === 'faroe' },
];
const newTime = rows<ItemId>(isBookable, 'book-time');
const askFirst = rows<ItemId>(isDanishDesk, 'ask-first');
/** A "no" to MitID has a reason, can be had in writing and can be complained of (facts: alternatives 5). */
const refusedMitId = rows<FactId>(isDanishMitIdVisit, 'refusal', 'complaint', 'complaint-time');
const mayBringSomebody = rows<FactId>(isVisit, 'relative-brings');

const anyOf =
  (...ids: readonly ItemId[]) =>
  (id: ItemId): boolean =>
    ids.includes(id);
const isShownPaper = anyOf(
  'check-papers',
  'any-photo-id',
  'any-cpr-paper',
  'faroese-licence',
  'exemption-id',
  'proxy-form',
  'guardian-deed',
  'some-id',
  'id-card-id',
  'id-card-photo',
  'witness-own-photo',
  'witness-own-cpr',
);

export const consequences: Readonly<Record<OutcomeId, Consequence>> = {
  worked: { asks: [], reopens: () => false, points: [], rights: [] },
  papers: {
    asks: [
      ...rows<ItemId>(isMitIdVisit, 'check-papers'),
      // A second paper does no harm beside any photo ID (facts 1.0.6).
      ...rows<ItemId>(all(isOwnMitIdVisit, lacksCprPaper), 'any-cpr-paper'),
      ...rows<ItemId>(isDanishMitIdVisit, 'written-refusal'),
      ...askFirst,
      ...newTime,
      ...ownDesk,
    ],
    reopens: (id) => isPaperId(id) || isShownPaper(id),
    points: rows<AskFirstReason>(isVisit, 'papers-refused'),
    rights: [...refusedMitId, ...mayBringSomebody],
  },
  questions: {
    asks: [
      // With too few answers a witness is needed (facts 2.2).
      ...rows<ItemId>(isDanishMitIdVisit, 'ask-witness', 'witness', 'written-refusal'),
      ...rows<ItemId>(all(isVisit, not(needsWitness)), 'ask-first'),
      ...newTime,
      ...ownDesk,
    ],
    reopens: anyOf('answer-questions', 'id-card-questions'),
    points: rows<AskFirstReason>(all(isVisit, not(needsWitness)), 'refused-before'),
    rights: [
      ...rows<FactId>(isDanishMitIdVisit, 'control-questions'),
      ...refusedMitId,
      ...mayBringSomebody,
    ],
  },
  witness: {
    asks: [
      ...rows<ItemId>(isDanishMitIdVisit, 'ask-witness', 'witness', 'written-refusal'),
      ...rows<ItemId>(isOwnWitness, 'fitting-witness'),
      ...rows<ItemId>(all(isVisit, not(needsWitness)), 'ask-first'),
      ...newTime,
      ...ownDesk,
    ],
    reopens: anyOf(
      'ask-witness',
      'witness',
      'witness-confirms',
      'fitting-witness',
      'maybe-witness',
      'witness-own-mitid',
      'witness-own-photo',
      'witness-own-cpr',
    ),
    points: rows<AskFirstReason>(all(isVisit, not(needsWitness)), 'witness-refused'),
    rights: [...refusedMitId, ...mayBringSomebody],
  },
  'no-time': {
    asks: [
      ...newTime,
      ...rows<ItemId>(all(isDanishDesk, not(isBookable)), 'ask-first'),
      ...ownDesk,
    ],
    reopens: () => false,
    points: [],
    rights: rows<FactId>(isDanishDesk, 'booking'),
  },
  'not-handled': {
    asks: [
      ...rows<ItemId>(
        isDanishMitIdVisit,
        'written-refusal',
        'complain',
        'seek-exemption',
        'let-somebody-act',
        'special-offers',
        'ask-each-authority',
      ),
      ...rows<ItemId>(isVisit, 'ask-first'),
      ...ownDesk,
    ],
    reopens: () => false,
    points: rows<AskFirstReason>(isVisit, 'refused-before'),
    rights: [
      ...rows<FactId>(isDanishMitIdVisit, 'voluntary'),
      ...refusedMitId,
      ...rows<FactId>(
        isDanishMitIdVisit,
        'exemption-grounds',
        'right-without-mitid',
        'special-circumstances',
      ),
      { is: 'right-not-everywhere', when: not(isDanishDesk) },
      ...mayBringSomebody,
    ],
  },
  'something-else': {
    asks: [
      ...rows<ItemId>(isDanishMitIdVisit, 'written-refusal', 'complain'),
      ...rows<ItemId>(all(isDanishDesk, not(all(isAtHome, hasHelpLine))), 'ask-first'),
      ...rows<ItemId>(all(isAtHome, hasHelpLine), 'if-it-fails'),
      ...newTime,
      ...ownDesk,
    ],
    reopens: () => false,
    points: rows<AskFirstReason>(isVisit, 'refused-before'),
    rights: [...refusedMitId, ...mayBringSomebody],
  },
};

/** The rows that hold for these answers. */
export const holding = <What>(given: readonly Row<What>[], answers: Answers): readonly What[] =>
  given.filter(({ when }) => when === undefined || when(answers)).map(({ is }) => is);

/** Does the outcome show that a witness must come along who was not on the list as one that does? */
export function asksForWitness(outcome: OutcomeId, answers: Answers): boolean {
  return (outcome === 'questions' || outcome === 'witness') && needsWitness(answers);
}
