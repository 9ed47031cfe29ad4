import type { FactId } from '../validity/facts';
import type { Answers, ErrandId, QuestionId } from './questions';
import { dependsOnMeans, routesFor } from './remote-routes';

/** Something that no source settles, so that the list can at best say "ask first". */
export type OpenPoint = 'age-parent' | 'errand-unknown' | 'other-errand' | 'trouble-unknown';

/** A question of an errand, and when it is asked, given the answers before it. */
export interface Ask {
  readonly question: QuestionId;
  readonly when?: (answers: Answers) => boolean;
}

/** What an errand is, as data: which questions it asks and how its verdict is bounded. */
export interface Errand {
  readonly asks: readonly Ask[];
  /** Urgent errands say what to block first, whatever else is answered. */
  readonly urgency: 'misuse' | 'lost-phone' | null;
  /** `mitid`: the papers for MitID; `other`: another matter, its papers are not established; `none`: nobody needs to go. */
  readonly visit: 'mitid' | 'other' | 'none';
  /** Can this MitID be got at home with the app and a passport with a chip (facts 4.1)? It is offered, never promised. */
  readonly fromHome: boolean;
  readonly openPoint: OpenPoint | null;
  readonly fact: FactId;
}

const visitQuestions: readonly Ask[] = [
  { question: 'bring', when: needsVisit },
  { question: 'situation', when: needsVisit },
  { question: 'booking', when: needsVisit },
];

/** Every errand of the app. A new one is a new row, its questions and its words. */
export const errands: Readonly<Record<ErrandId, Errand>> = {
  'first-mitid': {
    asks: visitQuestions,
    urgency: null,
    visit: 'mitid',
    fromHome: true,
    openPoint: null,
    fact: 'two-proofs',
  },
  'only-nemid': {
    asks: visitQuestions,
    urgency: null,
    visit: 'mitid',
    fromHome: true,
    openPoint: null,
    fact: 'nemid-closed',
  },
  'new-in-denmark': {
    asks: visitQuestions,
    urgency: null,
    visit: 'mitid',
    fromHome: true,
    openPoint: null,
    fact: 'witness-advised',
  },
  'not-working': {
    asks: [{ question: 'trouble' }, { question: 'means', when: meansDecide }, ...visitQuestions],
    urgency: null,
    visit: 'mitid',
    fromHome: false,
    openPoint: null,
    fact: 'new-phone-scan',
  },
  'lost-phone': {
    asks: [{ question: 'means' }, ...visitQuestions],
    urgency: 'lost-phone',
    visit: 'mitid',
    fromHome: false,
    openPoint: null,
    fact: 'lost-phone',
  },
  misuse: {
    asks: [],
    urgency: 'misuse',
    visit: 'none',
    fromHome: false,
    openPoint: null,
    fact: 'suspected-misuse',
  },
  'age-13-17': {
    asks: [{ question: 'age' }, ...visitQuestions],
    urgency: null,
    visit: 'mitid',
    fromHome: false,
    openPoint: 'age-parent',
    fact: 'minimum-age',
  },
  'something-else': {
    asks: [{ question: 'booking' }],
    urgency: null,
    visit: 'other',
    fromHome: false,
    openPoint: 'other-errand',
    fact: 'ask-first-number',
  },
  'dont-know': {
    asks: visitQuestions,
    urgency: null,
    visit: 'mitid',
    fromHome: true,
    openPoint: 'errand-unknown',
    fact: 'ask-first-number',
  },
};

/** The errand answered so far; not answered counts as "I don't know". */
export function errandOf(answers: Answers): Errand {
  return errands[answers.errand ?? 'dont-know'];
}

/** A lost phone is a new phone whose old one is gone: the same ways back. */
function troubleOf(answers: Answers) {
  return answers.errand === 'lost-phone' ? 'new-phone-old-gone' : answers.trouble;
}

/** The ways back from home that fit the answers, quickest first. Empty for errands that are not about getting back in. */
export function remoteRoutesOf(answers: Answers) {
  const isRecovery = answers.errand === 'not-working' || answers.errand === 'lost-phone';
  const trouble = troubleOf(answers);
  return isRecovery && trouble !== undefined ? routesFor(trouble, answers.means ?? []) : [];
}

/** Is the person the MitID is for below the lowest age, 13 (facts 3.5)? */
export function isTooYoung(answers: Answers): boolean {
  return answers.errand === 'age-13-17' && answers.age === 'under-13';
}

/** Does the person have to go to Borgerservice, as far as the answers tell? */
export function needsVisit(answers: Answers): boolean {
  return (
    errandOf(answers).visit !== 'none' &&
    !isTooYoung(answers) &&
    remoteRoutesOf(answers).length === 0
  );
}

function meansDecide(answers: Answers): boolean {
  return answers.trouble !== undefined && dependsOnMeans(answers.trouble);
}
