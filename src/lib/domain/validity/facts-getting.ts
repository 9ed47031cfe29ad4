import type { Fact } from './fact';
import { rule } from './reading';

/** What we know about getting MitID, and getting back into it, with or without a visit. Row numbers as in `facts-papers.ts`. */
export const gettingFacts = {
  // facts 3.1, 4.1
  'app-from-home': {
    ...rule,
    sources: ['mitid-passport', 'mitid-when-you-get', 'mitid-foreign-passport', 'mitid-get-app'],
    sureness: 'certain',
  },
  // facts 4.2: the phone must read chips
  'chip-phone': { ...rule, sources: ['mitid-passport'], sureness: 'certain' },
  // facts 4.2: which phones do
  'chip-phone-models': {
    ...rule,
    sources: ['um-london-mitid', 'publicservices-guide'],
    sureness: 'likely',
  },
  // facts 4.3
  'helpers-phone': { ...rule, sources: ['mitid-passport'], sureness: 'certain' },
  // facts 3.5
  'minimum-age': {
    ...rule,
    sources: ['mitid-about', 'mitid-who', 'boerneraadet-age'],
    sureness: 'certain',
    disagreement: 'minimum-age',
  },
  // facts 3.6
  'age-13-14': {
    ...rule,
    sources: ['mitid-13-14', 'mitid-about', 'norden-mitid'],
    sureness: 'likely',
    disagreement: 'minimum-age',
  },
  // facts 3.7
  'age-15': { ...rule, sources: ['mitid-15', 'randers-digital-post-15'], sureness: 'certain' },
  // facts 3.8, 11.6: not established; looked for there
  'parent-consent': { ...rule, sources: ['mitid-13-14', 'mitid-15'], sureness: 'ask-first' },
  // facts 3.14, 4.5, 9
  'p-code': {
    ...rule,
    sources: ['mitid-p-code', 'mitid-non-citizens', 'mitid-who', 'mitid-help-foreign-passport'],
    sureness: 'certain',
    disagreement: 'cpr-required',
  },
  // facts 3.14
  'p-code-limits': {
    ...rule,
    sources: ['mitid-p-code', 'mitid-non-citizens'],
    sureness: 'certain',
  },
  // facts 7.8: one bank's page
  'p-code-low-level': { ...rule, sources: ['danskebank-mitid'], sureness: 'likely' },
  // facts 3.13
  'foreigner-with-cpr': {
    ...rule,
    sources: ['mitid-non-citizens', 'mitid-legitimation'],
    sureness: 'certain',
  },
  // facts 4.4
  'foreign-passport-no-chip': {
    ...rule,
    sources: ['thelocal-2024', 'aarhus-university-witness'],
    sureness: 'certain',
  },
  // facts 3.2: which banks help is not established
  'bank-may-help': {
    ...rule,
    sources: ['mitid-who', 'mitid-p-code', 'mitid-activation-code-2022'],
    sureness: 'ask-first',
  },
  // facts 3.37
  'assurance-levels': {
    ...rule,
    sources: ['mitid-raise-level', 'mitid-who'],
    sureness: 'certain',
  },
  // facts 3.16
  'living-abroad': {
    ...rule,
    sources: ['um-london-mitid', 'thelocal-2022-abroad'],
    sureness: 'certain',
  },
  // facts 3.18
  greenland: { ...rule, sources: ['naalakkersuisut-mitid'], sureness: 'likely' },
  // facts 3.19
  'faroe-islands': {
    ...rule,
    sources: ['rigsombud-mitid', 'mitid-legitimation'],
    sureness: 'certain',
  },
  // facts 3.19
  samleikin: { ...rule, sources: ['samleikin-terms'], sureness: 'likely' },
  // facts 3.17: one guide says so and doubts itself; no official page does
  embassies: {
    ...rule,
    sources: ['um-london-mitid', 'publicservices-guide'],
    sureness: 'ask-first',
  },
  // facts 3.24, 7.6
  'copy-app': { ...rule, sources: ['mitid-copy-app', 'thelocal-2024'], sureness: 'certain' },
  // facts 3.25
  'new-phone-scan': { ...rule, sources: ['mitid-activate-app'], sureness: 'certain' },
  // facts 3.27
  'forgotten-pin': {
    ...rule,
    sources: ['mitid-reactivate-app', 'mitid-temporary-pin'],
    sureness: 'certain',
  },
  // facts 3.28
  'forgotten-password': {
    ...rule,
    sources: ['mitid-password-en', 'mitid-password-da'],
    sureness: 'certain',
    disagreement: 'forgotten-password',
  },
  // facts 3.27, 3.28
  'number-just-changed': {
    ...rule,
    sources: ['mitid-reactivate-app', 'mitid-temporary-pin', 'mitid-password-en'],
    sureness: 'certain',
  },
  // facts 3.22
  'new-number-confirmed': { ...rule, sources: ['mitid-lost'], sureness: 'certain' },
  // facts 3.29
  'forgotten-user-id': {
    ...rule,
    sources: ['mitid-user-id', 'mitid-user-id-forgotten'],
    sureness: 'certain',
    disagreement: 'user-id-lookup',
  },
  // facts 3.26
  'code-display-lost': { ...rule, sources: ['mitid-spare'], sureness: 'likely' },
  // facts 3.30
  blocked: { ...rule, sources: ['mitid-blocked'], sureness: 'certain' },
  // facts 6. What ended keeps its last day in `validTo`: NemID in public services
  'nemid-closed': {
    ...rule,
    sources: ['lifeindenmark-nemid', 'thelocal-2023', 'biometricupdate-2023'],
    validTo: '2023-10-31',
    sureness: 'certain',
    disagreement: 'nemid-final-date',
  },
  // facts 6: NemID in the banks
  'nemid-bank-closed': {
    ...rule,
    sources: [
      'finanstilsynet-nemid',
      'naalakkersuisut-mitid',
      'randers-nemid',
      'lifeindenmark-nemid',
    ],
    validTo: '2022-10-31',
    sureness: 'certain',
    disagreement: 'nemid-bank-date',
  },
  // facts 6: new NemID, and help with it
  'nemid-support-closed': {
    ...rule,
    sources: ['horsholm-nemid', 'stevns-nemid', 'rebild-nemid', 'lifeindenmark-nemid'],
    validTo: '2023-06-30',
    sureness: 'certain',
  },
} as const satisfies Record<string, Fact>;
