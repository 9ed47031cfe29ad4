import type { Fact } from './fact';
import { changing, rule } from './reading';

/** What we know about the visit: questions, witness, booking, the counter and rights. Row numbers as in `facts-papers.ts`. */
export const visitFacts = {
  // facts 1.0.1
  'two-proofs': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-documentation-older', 'mitid-raise-level'],
    sureness: 'certain',
  },
  // facts 2.1, 2.2: from the CPR register; too few questions means a witness is needed
  'control-questions': {
    ...rule,
    sources: [
      'mitid-documentation',
      'mitid-documentation-older',
      'mitid-raise-level',
      'mitid-non-citizens-2022',
    ],
    sureness: 'certain',
  },
  // facts 2.4: one municipality, about NemID
  'control-question-kinds': { ...rule, sources: ['randers-nemid'], sureness: 'ask-first' },
  // facts 2.7, 2.14
  'witness-task': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-documentation-older', 'aarhus-university-witness'],
    sureness: 'certain',
  },
  // facts 2.3
  'witness-advised': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-non-citizens'],
    sureness: 'certain',
  },
  // facts 2.8
  'witness-age': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-documentation-older', 'digst-mitid-law'],
    sureness: 'certain',
  },
  // facts 2.9
  'witness-mitid-age': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-documentation-older', 'aarhus-university-witness'],
    sureness: 'certain',
    disagreement: 'witness-mitid-age',
  },
  // facts 2.10
  'witness-limit': {
    ...rule,
    sources: [
      'mitid-documentation',
      'mitid-documentation-older',
      'digst-mitid-law',
      'aarhus-university-witness',
    ],
    sureness: 'certain',
  },
  // facts 2.11: photo ID and own MitID
  'witness-papers': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-documentation-older'],
    sureness: 'certain',
    disagreement: 'witness-papers',
  },
  // facts 2.12: one university says so
  'witness-device': { ...rule, sources: ['aarhus-university-witness'], sureness: 'likely' },
  // facts 2.11: a second paper where the photo ID shows no CPR number; one page, and an old one
  'witness-cpr-paper': {
    ...rule,
    sources: ['digst-mitid-law'],
    sureness: 'likely',
    disagreement: 'witness-papers',
  },
  // facts 2.13: that it exists is certain, who and where is not established
  'professional-witness': { ...rule, sources: ['mitid-documentation'], sureness: 'ask-first' },
  // facts 5.1-5.3
  booking: {
    ...rule,
    sources: ['mitid-raise-level', 'mitid-non-citizens', 'aabenraa-mitid', 'herning-mitid-en'],
    sureness: 'certain',
    disagreement: 'booking-rule',
  },
  // alternatives 6
  'check-in': { ...rule, sources: ['frederikshavn-id-card'], sureness: 'certain' },
  // alternatives 6
  interpreter: { ...rule, sources: ['esbjerg-interpreter'], sureness: 'certain' },
  // alternatives 6
  'sign-interpreter': { ...rule, sources: ['danskelove-interpreters'], sureness: 'certain' },
  // facts 4.8
  'user-id-rules': { ...rule, sources: ['mitid-user-id'], sureness: 'certain' },
  // facts 4.9: one municipality says so
  'user-id-on-paper': {
    ...rule,
    sources: ['herning-mitid', 'herning-mitid-en'],
    sureness: 'likely',
  },
  // facts 5.4
  'bring-phone': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-activate-app', 'mitid-code-display'],
    sureness: 'likely',
  },
  // facts 5.7
  'temporary-pin': { ...rule, sources: ['mitid-temporary-pin'], sureness: 'certain' },
  // facts 5.5, 5.6, 11.7: how long the code lasts is known from an old page only
  'activation-code': {
    ...rule,
    sources: ['mitid-activation-code-2022', 'mitid-activate-app', 'thelocal-2024'],
    sureness: 'ask-first',
  },
  // facts 3.3, 5.8
  'free-of-charge': { ...changing, sources: ['mitid-about'], sureness: 'certain' },
  // facts, devices after 4.5: the price of the audio code reader is doubtful
  'device-prices': {
    ...changing,
    sources: ['mitid-code-display', 'mitid-audio-reader', 'mitid-chip'],
    sureness: 'likely',
    disagreement: 'device-prices',
  },
  // facts 3.4
  voluntary: {
    ...rule,
    sources: ['mitid-about', 'mitid-power-of-attorney'],
    sureness: 'certain',
  },
  // facts 3.10
  'nobody-can-fetch': {
    ...rule,
    sources: ['mitid-help-others', 'mitid-help-old-phone'],
    sureness: 'certain',
  },
  // facts 3.10: what a helper may not do
  'helper-limits': {
    ...rule,
    sources: ['mitid-help-others', 'mitid-help-old-phone'],
    sureness: 'certain',
  },
  // facts 3.10
  'helper-may': { ...rule, sources: ['mitid-help-others'], sureness: 'certain' },
  // facts 3.10, alternatives 6: somebody may come along and help, within limits
  'relative-brings': {
    ...rule,
    sources: ['mitid-help-others', 'ombudsman-companion'],
    sureness: 'certain',
  },
  // alternatives 6: two trade papers read the law differently
  'companion-may-speak': {
    ...rule,
    sources: ['cabi-companion', 'socialraadgiverne-companion'],
    sureness: 'ask-first',
    disagreement: 'companion-may-speak',
  },
  // alternatives 6
  'must-appear': { ...rule, sources: ['ombudsman-companion'], sureness: 'certain' },
  // facts 3.11
  refusal: { ...rule, sources: ['mitid-refusal'], sureness: 'certain' },
  // facts 3.12: the address
  complaint: { ...rule, sources: ['mitid-complaints', 'mitid-complaints-en'], sureness: 'certain' },
  // not established; looked for there
  'complaint-time': {
    ...rule,
    sources: ['mitid-complaints', 'mitid-complaints-en'],
    sureness: 'ask-first',
  },
  // facts 3.12: the phone number
  'complaint-phone': {
    ...changing,
    sources: ['mitid-complaints', 'mitid-privacy'],
    sureness: 'likely',
    disagreement: 'complaint-phone',
  },
  // alternatives 3b, facts 7.12
  'exemption-grounds': {
    ...rule,
    sources: [
      'frederiksberg-exemption',
      'familieretshuset-exemption',
      'vejle-exemption',
      'aeldresagen-exemption',
    ],
    sureness: 'certain',
    disagreement: 'exemption-count',
  },
  // alternatives 3c
  'exemption-where': {
    ...rule,
    sources: ['digst-exemption', 'aeldresagen-exemption'],
    sureness: 'likely',
    disagreement: 'exemption-municipality',
  },
  // alternatives 7: code, name, region and site of the 98
  'municipality-sites': { ...changing, sources: ['mxmap-municipalities'], sureness: 'likely' },
  // facts 3.20, alternatives 6, 10.11: an answer of 2022; no national rule was found
  'special-offers': {
    ...rule,
    sources: ['ekstrabladet-2022', 'skanderborg-exemption'],
    sureness: 'ask-first',
  },
} as const satisfies Record<string, Fact>;
