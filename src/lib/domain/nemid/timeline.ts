import type { Day } from '../validity/fact';

/** A month in Copenhagen, `YYYY-MM`, for what is only known to the month. */
export type Month = `${number}-${number}`;

/** One step from NemID to MitID. Its words live in content. */
export interface TimelineStep {
  /** The id of the fact that the step shows. */
  readonly fact: TimelineFact;
  /** What happened on that day: something began, something else came first, or something closed. */
  readonly kind: 'begin' | 'change' | 'end';
  /** The first day of what began or came first; the last day of what closed. */
  readonly on: Day | Month;
}

/** The facts about how NemID came and went, in their order. Source: facts 6. */
export const timelineFacts = [
  'nemid-start',
  'mitid-start',
  'nemid-bank-card-closed',
  'mitid-first-choice',
  'nemid-bank-closed',
  'nemid-new-card-closed',
  'nemid-switch-closed',
  'nemid-support-closed',
  'nemid-closed',
] as const;

export type TimelineFact = (typeof timelineFacts)[number];

/** From NemID to MitID, the oldest step first. */
export const nemidTimeline: readonly TimelineStep[] = [
  { fact: 'nemid-start', kind: 'begin', on: '2010-07-01' },
  { fact: 'mitid-start', kind: 'begin', on: '2021-10' },
  { fact: 'nemid-bank-card-closed', kind: 'end', on: '2022-06-30' },
  { fact: 'mitid-first-choice', kind: 'change', on: '2022-09-22' },
  { fact: 'nemid-bank-closed', kind: 'end', on: '2022-10-31' },
  { fact: 'nemid-new-card-closed', kind: 'end', on: '2023-05-30' },
  { fact: 'nemid-switch-closed', kind: 'end', on: '2023-06-05' },
  // Planned as the end of it all, and told so in older texts.
  { fact: 'nemid-support-closed', kind: 'end', on: '2023-06-30' },
  { fact: 'nemid-closed', kind: 'end', on: '2023-10-31' },
];
