import { stepFacts, type StepId } from '$lib/domain/hotline/call-order';
import type { LineId } from '$lib/domain/hotline/lines';
import type { FactId } from '$lib/domain/validity/facts';

/** What the page rests on. */
export const misuseFacts: readonly [FactId, ...FactId[]] = [
  'suspected-misuse',
  'duty-to-block',
  'lost-phone',
  'codes-secret',
  ...new Set(Object.values(stepFacts)),
];

/** The help line that a step calls, where it has hours. */
export const lineOf: { readonly [Id in StepId]?: LineId } = {
  'call-mitid-support': 'mitid-support',
  'call-mitid-support-when-open': 'mitid-support',
  'call-cyberhotline': 'cyberhotline',
  'call-cyberhotline-when-open': 'cyberhotline',
};

/**
 * The order for a page that does not know the time yet. First what works at any hour; the lines follow with their
 * hours printed, so that nobody waits at a closed line before the MitID is blocked.
 */
export const orderAtAnyHour: readonly StepId[] = [
  'block-on-mitid-dk',
  'call-mitid-support',
  'call-bank',
  'call-cyberhotline',
  'police',
  'tell-creditors',
  'credit-warning',
  'change-user-id',
];
