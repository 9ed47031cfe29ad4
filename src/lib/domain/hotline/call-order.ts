import type { FactId } from '../validity/facts';
import { helpLines } from './lines';
import { statusAt, type Status } from './status-at';

/** What to do when somebody misuses a MitID, one step each. */
export type StepId =
  | 'call-mitid-support'
  | 'block-on-mitid-dk'
  | 'call-bank'
  | 'call-cyberhotline'
  | 'call-older-identity-line'
  | 'call-mitid-support-when-open'
  | 'call-cyberhotline-when-open'
  | 'police'
  | 'tell-creditors'
  | 'credit-warning'
  | 'change-user-id';

/** The number to call in a step, as it is written for people. The bank's own number is not known to the app. */
export const stepNumbers: { readonly [Id in StepId]?: string } = {
  'call-mitid-support': helpLines['mitid-support'].number,
  'call-mitid-support-when-open': helpLines['mitid-support'].number,
  'call-cyberhotline': helpLines.cyberhotline.number,
  'call-cyberhotline-when-open': helpLines.cyberhotline.number,
  'call-older-identity-line': '33 98 00 98',
  police: '114',
};

/** What each step rests on. */
export const stepFacts: { readonly [Id in StepId]: FactId } = {
  'call-mitid-support': 'support-blocks',
  'block-on-mitid-dk': 'block-by-yourself',
  'call-bank': 'bank-line',
  'call-cyberhotline': 'cyberhotline',
  'call-older-identity-line': 'older-identity-line',
  'call-mitid-support-when-open': 'mitid-support-hours',
  'call-cyberhotline-when-open': 'cyberhotline-hours',
  police: 'police-report',
  'tell-creditors': 'tell-creditors',
  'credit-warning': 'credit-warning',
  'change-user-id': 'change-user-id',
};

/**
 * The steps against misuse in the order that fits the hour (facts: alternatives 8 and 1b, mitid 8).
 * First stop it: by phone while MitID Support answers, else by oneself on mitid.dk. Then the money, then the line for
 * identity theft, then the papers. Three decisions:
 * - Support comes first also where its hours are in doubt; blocking by oneself is next, should nobody answer.
 * - The older line for identity theft is shown only when both lines are closed: newer pages name the Cyberhotline
 *   instead, and nobody could confirm that the older one still answers.
 * - A line that is closed now comes back as a step for later.
 */
export function callOrder(at: Date): readonly StepId[] {
  const support = mayAnswer(statusAt(helpLines['mitid-support'], at));
  const cyberhotline = mayAnswer(statusAt(helpLines.cyberhotline, at));
  const steps: StepId[] = support
    ? ['call-mitid-support', 'block-on-mitid-dk', 'call-bank']
    : ['block-on-mitid-dk', 'call-bank'];
  if (cyberhotline) steps.push('call-cyberhotline');
  if (!support && !cyberhotline) steps.push('call-older-identity-line');
  if (!support) steps.push('call-mitid-support-when-open');
  if (!cyberhotline) steps.push('call-cyberhotline-when-open');
  return [...steps, 'police', 'tell-creditors', 'credit-warning', 'change-user-id'];
}

/** Open, or in doubt within the hours we know. With a wrong clock nobody knows, so a call is worth trying. */
function mayAnswer(status: Status): boolean {
  if (status.status !== 'unsure') return status.status === 'open';
  return status.reason === 'clock-wrong' || status.inHours;
}
