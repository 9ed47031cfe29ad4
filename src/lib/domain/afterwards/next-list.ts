import type { ChecklistItem } from '../checklist/build-checklist';
import { itemIds, itemOf, type ItemGroup, type ItemId } from '../checklist/items';
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
interface Row<What> {
  readonly is: What;
  readonly when?: When;
}

interface Consequence {
  /** What the next time needs, whether the list had it or not. */
  readonly asks: readonly Row<ItemId>[];
  /** What was shown or done and was not enough: it is open again. */
  readonly reopens: (id: ItemId) => boolean;
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
const isOtherVisit = all(isDanishDesk, needsVisit, not(isMitIdVisit));
const isOwnWitness: When = (answers) => errandIdOf(answers) === 'witness';
const cprPapers: readonly BringId[] = ['health-card', 'residence-certificate'];
/** Has a CPR number, and has brought none of the papers that are known to show it beside a photo ID. */
const lacksCprPaper: When = (answers) =>
  situationOf(answers) !== 'no-cpr' && !answers.bring?.some((id) => cprPapers.includes(id));
/** The list has a way back from home, with a line that helps when it fails. */
const hasHelpLine: When = (answers) =>
  remoteRoutesOf(answers).length > 0 || noVisitReasonOf(answers) === 'order-device';
const isAtHome = not(needsVisit);

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
const mayBringSomebody = rows<FactId>(all(isDanishDesk, needsVisit), 'relative-brings');

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

const consequences: Readonly<Record<OutcomeId, Consequence>> = {
  worked: { asks: [], reopens: () => false, rights: [] },
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
    rights: [...refusedMitId, ...mayBringSomebody],
  },
  questions: {
    asks: [
      // With too few answers a witness is needed (facts 2.2).
      ...rows<ItemId>(isDanishMitIdVisit, 'ask-witness', 'witness', 'written-refusal'),
      ...rows<ItemId>(isOtherVisit, 'ask-first'),
      ...newTime,
      ...ownDesk,
    ],
    reopens: anyOf('answer-questions', 'id-card-questions'),
    rights: [
      ...rows<FactId>(isDanishMitIdVisit, 'control-questions'),
      ...refusedMitId,
      ...mayBringSomebody,
    ],
  },
  witness: {
    asks: [
      ...rows<ItemId>(isDanishMitIdVisit, 'ask-witness', 'witness', 'written-refusal'),
      ...rows<ItemId>(isOwnWitness, 'fitting-witness', 'ask-first'),
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
    rights: [...refusedMitId, ...mayBringSomebody],
  },
  'no-time': {
    asks: [
      ...newTime,
      ...rows<ItemId>(all(isDanishDesk, not(isBookable)), 'ask-first'),
      ...ownDesk,
    ],
    reopens: () => false,
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
      ...ownDesk,
    ],
    reopens: () => false,
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
    rights: [...refusedMitId, ...mayBringSomebody],
  },
};

/** A row of the next list. */
export interface NextItem {
  readonly id: ItemId;
  readonly group: ItemGroup;
  /** Was it not on the list before? */
  readonly isNew: boolean;
}

export interface NextList {
  /** After it worked: what comes then. Else what to do and to bring before the next time. */
  readonly items: readonly NextItem[];
  /** What the law and the authorities say about it. Empty where no source gives a right. */
  readonly rights: readonly FactId[];
}

const forNextTime: readonly ItemGroup[] = ['before', 'bring'];

const holding = <What>(given: readonly Row<What>[], answers: Answers): readonly What[] =>
  given.filter(({ when }) => when === undefined || when(answers)).map(({ is }) => is);

/** What comes after an outcome, from the list of these answers. Nothing that the list had before the visit is lost. */
export function nextList(
  outcome: OutcomeId,
  answers: Answers,
  list: readonly ChecklistItem[],
): NextList {
  const { asks, rights } = consequences[outcome];
  const asked = holding(asks, answers);
  const groups: readonly ItemGroup[] = outcome === 'worked' ? ['after'] : forNextTime;
  const had = new Set(list.map(({ id }) => id));
  const items = itemIds
    .filter((id) => asked.includes(id) || (had.has(id) && groups.includes(itemOf(id).group)))
    .map((id) => ({ id, group: itemOf(id).group, isNew: !had.has(id) }));
  return { items, rights: [...new Set(holding(rights, answers))] };
}

/** Which ticks an outcome takes away: what was not enough, and the time, which is over whatever happened. */
export function reopenedBy(outcome: OutcomeId, ticked: ReadonlySet<ItemId>): readonly ItemId[] {
  if (outcome === 'worked') return [];
  const { reopens } = consequences[outcome];
  return itemIds.filter((id) => ticked.has(id) && (reopens(id) || id === 'book-time'));
}
