import type { Situation } from '../identity/second-proof';
import type { Ask, Errand, ErrandId, NoVisitReason, OpenPoint } from './errand';
import { mitIdErrands } from './mitid-errands';
import { otherErrands } from './other-errands';
import type { Answers } from './questions';
import { routesFor } from './remote-routes';

/** Every errand of the app. A new one is a new row, its questions and its words. */
export const errands: Readonly<Record<ErrandId, Errand>> = {
  ...mitIdErrands(needsVisit),
  ...otherErrands(needsVisit),
};

/** The questions that find the errand: "something else" and two of its choices ask once more. */
export const findingAsks: readonly Ask[] = [
  { question: 'other', when: ({ errand }) => errand === 'something-else' },
  { question: 'power', when: (answers) => choiceOf(answers) === 'let-help' },
  { question: 'role', when: (answers) => choiceOf(answers) === 'help-other' },
];

function choiceOf({ errand, other }: Answers) {
  return errand === 'something-else' ? other : undefined;
}

/** Which errand the answers lead to. What is not answered counts as "I don't know". */
export function errandIdOf(answers: Answers): ErrandId {
  const { errand = 'dont-know' } = answers;
  if (errand !== 'something-else') return errand;
  const { other = 'dont-know', power = 'dont-know', role } = answers;
  switch (other) {
    case 'dont-know':
      return 'something-else';
    case 'let-help':
      return power === 'dont-know'
        ? 'let-help'
        : power === 'act'
          ? 'digital-fuldmagt'
          : 'read-access';
    case 'help-other':
      return role === 'witness' ? 'witness' : 'helper';
    default:
      return other;
  }
}

/** The errand answered so far. */
export function errandOf(answers: Answers): Errand {
  return errands[errandIdOf(answers)];
}

/** What keeps MitID from working. A lost phone is a new phone whose old one is gone: the same ways back. */
export function troubleOf(answers: Answers) {
  return answers.errand === 'lost-phone' ? 'new-phone-old-gone' : answers.trouble;
}

/** The ways back from home that fit the answers, quickest first. Empty for errands that are not about getting back in. */
export function remoteRoutesOf(answers: Answers) {
  const isRecovery = answers.errand === 'not-working' || answers.errand === 'lost-phone';
  const trouble = troubleOf(answers);
  return isRecovery && trouble !== undefined ? routesFor(trouble, answers.means ?? []) : [];
}

/** Why nobody needs to go, other than a way back from home; `undefined` where somebody does. */
export function noVisitReasonOf(answers: Answers): NoVisitReason | undefined {
  return errandOf(answers).noVisit?.find(({ when }) => when === undefined || when(answers))?.reason;
}

/** What no source settles, for these answers. */
export function openPointsOf(answers: Answers): readonly OpenPoint[] {
  return (errandOf(answers).open ?? []).filter(({ when }) => when === undefined || when(answers));
}

/** Does the person have to go to Borgerservice, as far as the answers tell? */
export function needsVisit(answers: Answers): boolean {
  return (
    errandOf(answers).visit !== 'none' &&
    noVisitReasonOf(answers) === undefined &&
    remoteRoutesOf(answers).length === 0
  );
}

/**
 * How well the CPR register knows the person; whoever lives abroad is asked for the CPR number only. Whoever comes as new
 * in Denmark counts as new, also when "for years" is answered: then a witness is always on the list (product.md).
 */
export function situationOf(answers: Answers): Situation {
  const errand = errandIdOf(answers);
  if (errand === 'abroad') return answers.cpr === 'no' ? 'no-cpr' : 'abroad';
  const { situation = 'dont-know' } = answers;
  return errand === 'new-in-denmark' && situation === 'years' ? 'new' : situation;
}

/** May the person be without a CPR number, as far as they have said? Whoever said so themselves is not asked about. */
export function mayLackCpr(answers: Answers): boolean {
  const situation = situationOf(answers);
  return situation === 'dont-know' || (situation === 'abroad' && answers.cpr !== 'yes');
}
