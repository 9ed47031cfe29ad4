import type { FactId } from '../validity/facts';
import type { Answers, QuestionId } from './questions';

/** What a person wants, once the questions that find it are answered. Ids are never renamed or reused. */
export const errandIds = [
  'first-mitid',
  'only-nemid',
  'new-in-denmark',
  'not-working',
  'lost-phone',
  'misuse',
  'age-13-17',
  'abroad',
  'no-smartphone',
  'cannot-use',
  'exemption',
  'read-access',
  'digital-fuldmagt',
  'let-help',
  'id-card',
  'witness',
  'helper',
  'credit-warning',
  'something-else',
  'dont-know',
] as const;

export type ErrandId = (typeof errandIds)[number];

/** Something that no source settles, so that the list can at best say "ask first". */
export type OpenReason =
  | 'age-parent'
  | 'errand-unknown'
  | 'other-errand'
  | 'trouble-unknown'
  | 'greenland'
  | 'faroe'
  | 'special-way'
  | 'no-known-way'
  | 'id-not-listed'
  | 'id-not-stated'
  | 'which-help'
  | 'helper-mitid-unknown'
  | 'witness-fit-unknown'
  | 'helper-unknown';

/** Why nobody needs to go to Borgerservice; each has its own words. */
export type NoVisitReason =
  | 'under-13'
  | 'online-access'
  | 'online-fuldmagt'
  | 'letter-fuldmagt'
  | 'online-credit-warning'
  | 'order-device'
  | 'help-at-home'
  | 'without-mitid';

/** What it is that looks like enough; each has its own words. */
export type EnoughReason = 'papers' | 'one-id' | 'witness-fits' | 'come-along';

/** A condition on the answers given so far; left out, it always holds. */
export type When = (answers: Answers) => boolean;

/** A question of an errand, and when it is asked, given the answers before it. */
export interface Ask {
  readonly question: QuestionId;
  readonly when?: When;
}

export interface OpenPoint {
  readonly reason: OpenReason;
  readonly fact: FactId;
  readonly when?: When;
}

/** What an errand is, as data: which questions it asks and how its verdict is bounded. */
export interface Errand {
  readonly asks: readonly Ask[];
  /** Urgent errands say what to block first, whatever else is answered. */
  readonly urgency?: 'misuse' | 'lost-phone';
  /** `mitid`: the papers for MitID; `other`: another matter with rules of its own; `none`: nobody needs to go. */
  readonly visit: 'mitid' | 'other' | 'none';
  /** Can this MitID be got at home with the app and a passport with a chip (facts 4.1)? It is offered, never promised. */
  readonly fromHome: boolean;
  /** The first that holds says that nobody needs to go. */
  readonly noVisit?: readonly { readonly reason: NoVisitReason; readonly when?: When }[];
  readonly open?: readonly OpenPoint[];
  readonly enough: EnoughReason;
  readonly fact: FactId;
}
