import type { Fact } from './fact';
import { changing, rule } from './reading';

/**
 * What we know about managing without MitID, with somebody's help or from afar: exemption, read access, powers, cards
 * and devices. Row numbers as in `facts-papers.ts`.
 */
export const managingFacts = {
  // facts 3.18
  greenland: {
    ...rule,
    sources: ['naalakkersuisut-mitid', 'sullissivik-mitid'],
    sureness: 'likely',
  },
  // facts 3.19, 1.1.3
  'faroe-islands': {
    ...rule,
    sources: ['rigsombud-mitid', 'mitid-legitimation'],
    sureness: 'certain',
  },
  // alternatives 3a
  'leaving-denmark': { ...rule, sources: ['lifeindenmark-digital-post'], sureness: 'certain' },
  // facts, devices after 4.5
  'device-code-display': {
    ...changing,
    sources: ['mitid-code-display', 'mitid-spare'],
    sureness: 'certain',
  },
  // facts, devices after 4.5: the price is doubtful
  'device-audio-reader': {
    ...changing,
    sources: ['mitid-audio-reader', 'mitid-code-display'],
    sureness: 'ask-first',
    disagreement: 'device-prices',
  },
  'device-chip': { ...changing, sources: ['mitid-chip'], sureness: 'certain' },
  // facts 4.6, 4.7
  'device-order': {
    ...rule,
    sources: ['mitid-code-display', 'mitid-audio-reader', 'mitid-chip', 'mitid-activate-chip'],
    sureness: 'certain',
  },
  // alternatives 3c, facts 7.11: on one's word, without naming the ground
  'exemption-apply': {
    ...rule,
    sources: ['aeldresagen-exemption', 'familieretshuset-exemption'],
    sureness: 'certain',
  },
  // alternatives 3c: milder than for MitID
  'exemption-papers': {
    ...rule,
    sources: ['frederiksberg-exemption', 'horsens-exemption'],
    sureness: 'certain',
  },
  // alternatives 3c
  'exemption-proxy': {
    ...rule,
    sources: ['frederiksberg-exemption', 'vejle-exemption'],
    sureness: 'certain',
  },
  'exemption-special-way': {
    ...rule,
    sources: ['frederiksberg-exemption', 'vejle-exemption'],
    sureness: 'certain',
  },
  // alternatives 3c: a receipt is handed out; how long it takes is not established
  'exemption-receipt': { ...rule, sources: ['familieretshuset-exemption'], sureness: 'certain' },
  'exemption-effect': {
    ...rule,
    sources: ['horsholm-exemption', 'mariagerfjord-exemption', 'naestved-digital-post'],
    sureness: 'certain',
  },
  'exemption-lasts': {
    ...rule,
    sources: ['horsholm-exemption', 'mariagerfjord-exemption'],
    sureness: 'certain',
  },
  'exemption-not-covered': { ...rule, sources: ['horsholm-exemption'], sureness: 'certain' },
  // alternatives 5a, facts 7.9
  'non-digital-way': {
    ...rule,
    sources: ['law-l98-2023', 'borger-self-service', 'lifeindenmark-self-service'],
    sureness: 'certain',
  },
  // alternatives 5a: the law speaks of public authorities
  'firms-not-bound': { ...rule, sources: ['law-l98-2023'], sureness: 'likely' },
  // facts 3.20, alternatives 6, 10.11: an answer of 2022 only; no national rule was found
  'special-offers': { ...rule, sources: ['ekstrabladet-2022-visits'], sureness: 'ask-first' },
  // alternatives 3d
  'read-access-kinds': { ...rule, sources: ['vejle-read-access'], sureness: 'certain' },
  'read-access-online': { ...rule, sources: ['borger-read-access-guide'], sureness: 'certain' },
  'read-access-desk': { ...rule, sources: ['borger-read-access-guide'], sureness: 'certain' },
  // alternatives 3d: a copy of the time of NemID
  'read-access-needs': { ...rule, sources: ['borger-read-access'], sureness: 'likely' },
  'read-access-duty': {
    ...rule,
    sources: ['borger-read-access', 'borger-read-access-guide'],
    sureness: 'certain',
  },
  // alternatives 3d: a guide of 2019 only
  'read-access-exempt': {
    ...rule,
    sources: ['fdocuments-read-access-2019'],
    sureness: 'ask-first',
  },
  // alternatives 4
  'fuldmagt-parties': {
    ...rule,
    sources: [
      'borger-digital-fuldmagt',
      'borger-housing-benefit-fuldmagt',
      'mitid-power-of-attorney',
    ],
    sureness: 'certain',
  },
  // alternatives 4: by the texts of municipalities; 18 for housing benefit
  'fuldmagt-age': {
    ...rule,
    sources: ['vesthimmerland-fuldmagt', 'borger-housing-benefit-fuldmagt'],
    sureness: 'likely',
  },
  'fuldmagt-online': {
    ...rule,
    sources: ['borger-digital-fuldmagt', 'aalborg-fuldmagt'],
    sureness: 'certain',
  },
  'fuldmagt-paper': {
    ...rule,
    sources: ['aalborg-fuldmagt', 'borger-digital-fuldmagt'],
    sureness: 'certain',
  },
  // alternatives 4, 10.8: sources differ on the address; the letter itself says it
  'fuldmagt-return': {
    ...rule,
    sources: ['aalborg-fuldmagt', 'transportnyhederne-letters'],
    sureness: 'likely',
  },
  // alternatives 4: one municipality says so
  'fuldmagt-at-desk': { ...rule, sources: ['furesoe-not-digital'], sureness: 'ask-first' },
  'fuldmagt-limits': { ...rule, sources: ['borger-digital-fuldmagt'], sureness: 'certain' },
  'fuldmagt-not-covered': {
    ...rule,
    sources: ['mitid-power-of-attorney', 'aeldresagen-helping'],
    sureness: 'certain',
  },
  'fuldmagt-cannot-sign': {
    ...rule,
    sources: ['aeldresagen-helping', 'aeldresagen-fremtidsfuldmagt'],
    sureness: 'likely',
  },
  // facts 7.13
  'id-card-who': {
    ...rule,
    sources: ['ism-id-card', 'frederikshavn-id-card'],
    sureness: 'certain',
  },
  // facts 7.15
  'id-card-papers': { ...rule, sources: ['frederikshavn-id-card'], sureness: 'certain' },
  'id-card-post': {
    ...rule,
    sources: ['frederikshavn-id-card', 'ism-id-card'],
    sureness: 'certain',
  },
  // facts 7.14: the price of today is not established
  'id-card-fee': { ...changing, sources: ['ism-id-card'], sureness: 'ask-first' },
  // facts 3.9
  'guardian-own-mitid': { ...rule, sources: ['mitid-power-of-attorney'], sureness: 'certain' },
  // facts 3.10
  'helper-may': {
    ...rule,
    sources: ['mitid-help-others', 'mitid-help-old-phone'],
    sureness: 'certain',
  },
} as const satisfies Record<string, Fact>;
