import type { Fact } from './fact';
import { changing, rule } from './reading';

/** What we know about misuse, loss and the help lines. Row numbers as in `facts-papers.ts`. */
export const helpFacts = {
  // facts 3.22
  'lost-phone': { ...rule, sources: ['mitid-lost'], sureness: 'certain' },
  // facts 3.23
  'lost-device': { ...rule, sources: ['mitid-block'], sureness: 'certain' },
  // facts 3.32
  'suspected-misuse': {
    ...rule,
    sources: ['mitid-block', 'mitid-misuse', 'mitid-user-id'],
    sureness: 'certain',
  },
  // facts 3.33
  'duty-to-block': { ...rule, sources: ['borger-protect-mitid'], sureness: 'certain' },
  // facts 8, alternatives 1b: at any hour on mitid.dk
  'block-by-yourself': {
    ...rule,
    sources: ['mitid-block', 'sikkerdigital-victim', 'mitid-lost'],
    sureness: 'certain',
  },
  // facts 8, alternatives 1b: MitID Support blocks while it is open
  'support-blocks': {
    ...changing,
    sources: ['sikkerdigital-identity-theft', 'mitid-block', 'mitid-lost'],
    sureness: 'certain',
  },
  // facts 8, 11.13: no official page says that anybody answers at night
  'block-outside-hours': {
    ...changing,
    sources: ['mitid-block', 'kompasbank-block'],
    sureness: 'ask-first',
    disagreement: 'block-outside-hours',
  },
  // alternatives 1b, 8.2
  'bank-line': {
    ...changing,
    sources: ['sydbank-block-card', 'skat-identity-theft'],
    sureness: 'certain',
  },
  // alternatives 1b, 8.3
  cyberhotline: {
    ...changing,
    sources: ['sikkerdigital-cyberhotline', 'skat-identity-theft', 'prosabladet-cyberhotline'],
    sureness: 'certain',
    disagreement: 'identity-theft-line',
  },
  // facts 3.34, alternatives 1b, 10.3: whether it still answers is not established
  'older-identity-line': {
    ...changing,
    sources: [
      'digst-identity-theft-2021',
      'sikkerdigital-identity-theft',
      'borger-victim',
      'rigsombud-mitid',
      'sikkerdigital-cyberhotline',
    ],
    sureness: 'ask-first',
    disagreement: 'identity-theft-line',
  },
  // facts 3.35, alternatives 1b, 8.4
  'police-report': { ...changing, sources: ['borger-victim', 'politi-fraud'], sureness: 'certain' },
  // alternatives 8.5
  'tell-creditors': { ...rule, sources: ['borger-victim'], sureness: 'certain' },
  // alternatives 8.7
  'check-debt': {
    ...rule,
    sources: ['sikkerdigital-victim', 'skat-identity-theft'],
    sureness: 'certain',
  },
  // alternatives 8.6
  'credit-warning': {
    ...rule,
    sources: ['lifeindenmark-credit-warning', 'cpr-credit-warning', 'sikkerdigital-credit-warning'],
    sureness: 'certain',
  },
  // alternatives 8.6
  'credit-warning-who': {
    ...rule,
    sources: ['lifeindenmark-credit-warning', 'cpr-credit-warning'],
    sureness: 'certain',
  },
  // alternatives 8.6
  'credit-warning-firms': {
    ...rule,
    sources: ['lifeindenmark-credit-warning', 'cpr-credit-warning'],
    sureness: 'certain',
  },
  // alternatives 8.6
  'credit-warning-remove': {
    ...rule,
    sources: ['lifeindenmark-credit-warning', 'cpr-credit-warning'],
    sureness: 'certain',
  },
  // not established; looked for there
  'credit-warning-papers': {
    ...rule,
    sources: ['lifeindenmark-credit-warning', 'cpr-credit-warning', 'sikkerdigital-credit-warning'],
    sureness: 'ask-first',
  },
  // facts 3.32, alternatives 8.7
  'change-user-id': {
    ...rule,
    sources: ['mitid-user-id', 'sikkerdigital-victim'],
    sureness: 'certain',
  },
  // facts 8 (call, do not write), 2.6
  'support-checks-you': {
    ...rule,
    sources: ['mitid-reactivate-app', 'mitid-password-en', 'mitid-user-id-forgotten'],
    sureness: 'certain',
  },
  // alternatives 8, last row but one
  'codes-secret': { ...rule, sources: ['politi-fraud', 'rigsombud-mitid'], sureness: 'certain' },
  // alternatives 8, last row but one
  'caller-faked': { ...rule, sources: ['politi-fraud', 'rigsombud-mitid'], sureness: 'certain' },
  // alternatives 4, 6 (safe rule for helpers)
  'own-mitid-only': {
    ...rule,
    sources: ['mitid-power-of-attorney', 'aeldresagen-helping'],
    sureness: 'certain',
  },
  // alternatives 1a
  'digital-hotline-task': { ...rule, sources: ['furesoe-digital'], sureness: 'certain' },
  // alternatives 1a: the list of members is old
  'digital-hotline-members': {
    ...rule,
    sources: ['furesoe-digital', 'vesthimmerland-booking'],
    sureness: 'ask-first',
  },
  // alternatives 1a, 2: no source tells; town halls close on these days
  'digital-hotline-holidays': {
    ...changing,
    sources: ['vesthimmerland-booking', 'halsnaes-closing-days', 'dansketandplejere-days-off'],
    sureness: 'ask-first',
  },
  // alternatives 1a: the newest copy is of about 2023
  'digital-hotline-hours': {
    ...changing,
    sources: ['vesthimmerland-booking', 'furesoe-digital'],
    sureness: 'likely',
  },
  // facts 8, alternatives 1b
  'mitid-support-hours': {
    ...changing,
    sources: [
      'sikkerdigital-identity-theft',
      'aeldresagen-mitid',
      'signaturgruppen-support',
      'sullissivik-mitid',
    ],
    sureness: 'certain',
  },
  // facts 8: the hours of 24 and 31 December
  'mitid-support-december': {
    ...changing,
    sources: ['aeldresagen-mitid', 'signaturgruppen-support'],
    sureness: 'likely',
  },
  // facts 8
  'support-in-danish': { ...changing, sources: ['sullissivik-mitid'], sureness: 'likely' },
  // alternatives 1b: nothing is said of 24 and 31 December
  'cyberhotline-december': {
    ...changing,
    sources: ['sikkerdigital-cyberhotline'],
    sureness: 'ask-first',
  },
  // alternatives 2
  'public-holidays': {
    ...rule,
    sources: ['store-bededag', 'borger-holiday-pay'],
    sureness: 'certain',
  },
  // alternatives 1b
  'cyberhotline-hours': {
    ...changing,
    sources: ['sikkerdigital-cyberhotline'],
    sureness: 'certain',
  },
  // facts 8, alternatives 1a: whom to ask before the visit
  'ask-first-number': {
    ...changing,
    sources: ['sikkerdigital-identity-theft', 'vesthimmerland-booking', 'furesoe-digital'],
    sureness: 'likely',
  },
} as const satisfies Record<string, Fact>;
