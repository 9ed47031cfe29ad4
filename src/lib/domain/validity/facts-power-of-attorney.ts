import type { Fact } from './fact';
import { rule } from './reading';

/** What we know about acting for somebody else ("fuldmagt", "værgemål"). Rows: alternatives 4 unless noted. */
export const powerOfAttorneyFacts = {
  'fuldmagt-one-thing': {
    ...rule,
    sources: ['borger-digital-fuldmagt', 'borger-read-access-guide'],
    sureness: 'certain',
  },
  'fuldmagt-services': {
    ...rule,
    sources: ['aalborg-fuldmagt', 'borger-digital-fuldmagt'],
    sureness: 'certain',
  },
  'fuldmagt-kinds': {
    ...rule,
    sources: ['borger-digital-fuldmagt', 'ringkobing-skjern-fuldmagt'],
    sureness: 'certain',
  },
  'fuldmagt-housing-benefit': {
    ...rule,
    sources: ['borger-housing-benefit-fuldmagt'],
    sureness: 'certain',
  },
  'fuldmagt-unused-mitid': {
    ...rule,
    sources: ['borger-read-access-guide'],
    sureness: 'certain',
  },
  'fuldmagt-who': {
    ...rule,
    sources: [
      'borger-housing-benefit-fuldmagt',
      'mitid-power-of-attorney',
      'vesthimmerland-fuldmagt',
      'vejen-fuldmagt',
    ],
    sureness: 'certain',
  },
  'fuldmagt-online': {
    ...rule,
    sources: ['borger-fuldmagt-action', 'aalborg-fuldmagt', 'borger-digital-fuldmagt'],
    sureness: 'certain',
  },
  // signed by hand is certain; where to send it differs from page to page
  'fuldmagt-on-paper': {
    ...rule,
    sources: ['aalborg-fuldmagt', 'borger-fuldmagt-action', 'furesoe-not-digital'],
    sureness: 'likely',
    disagreement: 'fuldmagt-return-address',
  },
  'fuldmagt-not-covered': {
    ...rule,
    sources: ['mitid-power-of-attorney', 'aeldresagen-helping'],
    sureness: 'certain',
  },
  'fuldmagt-ends': { ...rule, sources: ['borger-fuldmagt-action'], sureness: 'certain' },
  fremtidsfuldmagt: { ...rule, sources: ['aeldresagen-fremtidsfuldmagt'], sureness: 'certain' },
  'guardianship-ask': {
    ...rule,
    sources: ['borger-housing-benefit-fuldmagt'],
    sureness: 'certain',
  },
  // facts 3.9
  guardian: { ...rule, sources: ['mitid-power-of-attorney'], sureness: 'certain' },
  // one municipality says so
  'fuldmagt-at-desk': { ...rule, sources: ['furesoe-not-digital'], sureness: 'ask-first' },
  'fuldmagt-cannot-sign': {
    ...rule,
    sources: ['aeldresagen-helping', 'aeldresagen-fremtidsfuldmagt'],
    sureness: 'likely',
  },
} as const satisfies Record<string, Fact>;
