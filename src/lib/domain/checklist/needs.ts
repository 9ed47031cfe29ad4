import { errandIdOf } from '../errand/errands';
import type { ErrandId, When } from '../errand/errand';
import type { Answers } from '../errand/questions';
import { problemsWithWitness, witnessRules, type WitnessProblem } from '../identity/witness';
import type { FactId } from '../validity/facts';
import type { ItemId } from './items';

/** A thing that is asked for and the person does not have. */
export type MissingThing =
  | 'photo-id'
  | 'cpr-paper'
  | 'witness'
  | 'one-id'
  | 'one-with-mitid'
  | 'fitting-witness'
  | 'witness-photo'
  | 'the-person';

/** Why it is missing; each has its own words. */
export type MissingReason =
  | 'nothing-chosen'
  | 'papers-unknown'
  | 'one-paper-only'
  | 'paper-failed'
  | 'papers-without-cpr'
  | 'not-accepted-only'
  | 'photo-id-without-cpr'
  | 'municipal-card-alone'
  | 'witness-new'
  | 'witness-abroad'
  | 'witness-no-cpr'
  | 'witness-unknown'
  | 'questions-failed'
  | 'witness-asked-for'
  | 'id-none'
  | 'id-unknown'
  | 'nobody-has-mitid'
  | 'fit-under-18'
  | 'fit-mitid-too-new'
  | 'fit-too-often'
  | 'fit-no-photo'
  | 'helper-alone';

export interface Missing {
  readonly thing: MissingThing;
  readonly reason: MissingReason;
  readonly fact: FactId;
}

/** A thing that an errand other than a MitID visit asks for, and the row of the list that stands for it. */
export interface Need extends Missing {
  readonly item: ItemId;
  readonly when: When;
}

const oneId = (item: ItemId, fact: FactId): readonly Need[] => [
  { thing: 'one-id', reason: 'id-none', item, fact, when: ({ id }) => id === 'none' },
  {
    thing: 'one-id',
    reason: 'id-unknown',
    item,
    fact,
    when: ({ who, id }) => who !== 'cannot' && (id === undefined || id === 'dont-know'),
  },
];

/** Rows of one thing stand together; the first that holds gives the reason. */
const needs: Partial<Readonly<Record<ErrandId, readonly Need[]>>> = {
  exemption: oneId('exemption-id', 'exemption-papers'),
  'id-card': oneId('id-card-id', 'municipal-card-papers'),
  'digital-fuldmagt': [
    {
      thing: 'one-with-mitid',
      reason: 'nobody-has-mitid',
      item: 'one-with-mitid',
      fact: 'fuldmagt-who',
      when: (answers) => answers['own-mitid'] !== 'yes' && answers['helper-mitid'] === 'no',
    },
  ],
  witness: [
    {
      thing: 'fitting-witness',
      reason: 'fit-under-18',
      item: 'fitting-witness',
      fact: 'witness-age',
      when: hasProblem('under-18'),
    },
    {
      thing: 'fitting-witness',
      reason: 'fit-mitid-too-new',
      item: 'fitting-witness',
      fact: 'witness-mitid-age',
      when: hasProblem('no-mitid'),
    },
    {
      thing: 'fitting-witness',
      reason: 'fit-too-often',
      item: 'fitting-witness',
      fact: 'witness-limit',
      when: hasProblem('too-often'),
    },
    {
      thing: 'witness-photo',
      reason: 'fit-no-photo',
      item: 'witness-own-photo',
      fact: 'witness-papers',
      when: hasProblem('no-photo-id'),
    },
  ],
  helper: [
    {
      thing: 'the-person',
      reason: 'helper-alone',
      item: 'person-comes',
      fact: 'nobody-can-fetch',
      when: ({ helping }) => helping === 'alone',
    },
  ],
};

/** What is missing for an errand with rules of its own: each thing once, with the first reason that holds. */
export function needsMissing(answers: Answers): readonly Need[] {
  const holding = (needs[errandIdOf(answers)] ?? []).filter(({ when }) => when(answers));
  return holding.filter(
    ({ thing }, index) => holding.findIndex((one) => one.thing === thing) === index,
  );
}

/** Does the fit test find this problem? What is not ticked counts against the witness; not knowing is asked about. */
function hasProblem(problem: WitnessProblem): When {
  return ({ fit }) => {
    if (fit === undefined || fit.includes('dont-know')) return false;
    return problemsWithWitness({
      age: fit.includes('adult') ? witnessRules.minAge : witnessRules.minAge - 1,
      comesInPerson: true,
      daysWithMitId: fit.includes('mitid-30-days') ? witnessRules.moreThanDaysWithMitId + 1 : null,
      timesInLast120Days: fit.includes('not-too-often') ? 0 : witnessRules.maxTimes,
      hasValidPhotoId: fit.includes('photo-id'),
    }).includes(problem);
  };
}
