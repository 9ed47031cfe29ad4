import type { Fact } from './fact';
import { changing, rule } from './reading';

/** What we know about managing without a digital ID. Rows: alternatives 5 unless noted. */
export const withoutMitidFacts = {
  // alternatives 5a, facts 7.9
  'right-without-mitid': { ...rule, sources: ['law-l98-2023'], sureness: 'certain' },
  'special-circumstances': {
    ...rule,
    sources: ['borger-self-service', 'lifeindenmark-self-service'],
    sureness: 'certain',
  },
  'private-firms-not-bound': { ...rule, sources: ['socialeretshjaelp-reply'], sureness: 'certain' },
  'moving-without-mitid': {
    ...rule,
    sources: ['borger-moving', 'kerteminde-moving'],
    sureness: 'certain',
  },
  'housing-benefit-without-mitid': {
    ...rule,
    sources: ['borger-self-service', 'atp-udbetaling', 'borger-housing-benefit'],
    sureness: 'certain',
  },
  // the form changes every holiday year, and the copies are older
  'holiday-pay-without-mitid': {
    ...changing,
    sources: ['borger-holiday-pay-paper'],
    sureness: 'likely',
  },
  'specialist-without-mitid': {
    ...rule,
    sources: ['midtbylaegerne-specialist', 'hudklinikken-vordingborg-referral'],
    sureness: 'certain',
  },
  'health-records-without-mitid': {
    ...rule,
    sources: ['sum-records', 'records-guidance-2022'],
    sureness: 'certain',
  },
  // the days are set anew every year
  'study-without-mitid': {
    ...changing,
    sources: ['stil-paper-application', 'optagelse-fuldmagt', 'law-admission-2012'],
    sureness: 'certain',
  },
  // no way on paper was found for upper secondary school
  'upper-secondary-without-mitid': { ...rule, sources: ['stil-admission'], sureness: 'ask-first' },
  // neither form nor postal address was found
  'student-grant-without-mitid': {
    ...rule,
    sources: ['su-rules', 'su-minsu'],
    sureness: 'ask-first',
  },
} as const satisfies Record<string, Fact>;
