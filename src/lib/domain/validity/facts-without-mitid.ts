import type { Fact } from './fact';
import { changing, rule } from './reading';

/** What we know about managing without a digital ID. Rows: alternatives 5 unless noted. */
export const withoutMitidFacts = {
  // alternatives 5a, facts 7.9
  'right-without-mitid': { ...rule, sources: ['law-l98-2023'], sureness: 'certain' },
  // alternatives 5a, facts 7.9
  'right-not-everywhere': { ...rule, sources: ['law-l98-2023'], sureness: 'certain' },
  'special-circumstances': {
    ...rule,
    sources: ['borger-self-service', 'lifeindenmark-self-service'],
    sureness: 'certain',
  },
  // alternatives 5a
  'benefits-exemption': { ...rule, sources: ['borger-self-service'], sureness: 'certain' },
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
  // the rows from here on: alternatives 5b
  'moving-too-late': {
    ...rule,
    sources: ['borger-moving', 'kerteminde-moving'],
    sureness: 'certain',
  },
  // one municipality says so
  'moving-form-by-letter': { ...rule, sources: ['furesoe-not-digital'], sureness: 'ask-first' },
  'housing-benefit-no-counter': { ...rule, sources: ['atp-udbetaling'], sureness: 'certain' },
  'housing-benefit-single-application': {
    ...rule,
    sources: ['borger-self-service'],
    sureness: 'certain',
  },
  'housing-benefit-case-power': {
    ...rule,
    sources: ['borger-housing-benefit-fuldmagt'],
    sureness: 'certain',
  },
  // an older text
  'holiday-pay-form-at-desk': { ...rule, sources: ['vesthimmerland-nemid'], sureness: 'likely' },
  // the copies read are of 2021 to 2023
  'holiday-pay-form-year': {
    ...changing,
    sources: ['borger-holiday-pay-paper'],
    sureness: 'ask-first',
  },
  'holiday-pay-photo': { ...changing, sources: ['borger-holiday-pay-paper'], sureness: 'likely' },
  'holiday-pay-under-15': {
    ...changing,
    sources: ['borger-holiday-pay-paper'],
    sureness: 'likely',
  },
  'specialist-free-choice': {
    ...rule,
    sources: ['midtbylaegerne-specialist'],
    sureness: 'certain',
  },
  'specialist-group-2': { ...rule, sources: ['midtbylaegerne-specialist'], sureness: 'certain' },
  // one clinic says so
  'specialist-referral-age': {
    ...rule,
    sources: ['hudklinikken-vordingborg-referral'],
    sureness: 'ask-first',
  },
  'health-records-by-proxy': {
    ...rule,
    sources: ['sum-records', 'records-guidance-2022'],
    sureness: 'certain',
  },
  'health-records-first-copy': {
    ...rule,
    sources: ['sum-records', 'records-guidance-2022'],
    sureness: 'certain',
    disagreement: 'health-records-fee',
  },
  // an older rule
  'health-records-fee': {
    ...rule,
    sources: ['laegerne-lundevej-records'],
    sureness: 'ask-first',
    disagreement: 'health-records-fee',
  },
  'study-signature-page': { ...changing, sources: ['stil-paper-application'], sureness: 'certain' },
  'study-no-receipt': { ...changing, sources: ['stil-paper-application'], sureness: 'certain' },
  'study-by-proxy': { ...rule, sources: ['optagelse-fuldmagt'], sureness: 'certain' },
  'study-special-case': { ...rule, sources: ['law-admission-2012'], sureness: 'certain' },
  'student-grant-online': { ...rule, sources: ['su-minsu'], sureness: 'likely' },
  'student-grant-paper-rule': { ...rule, sources: ['su-rules'], sureness: 'likely' },
  // the message itself is in `exemption-not-covered`; whether paper can be had is not established
  'student-grant-post': {
    ...rule,
    sources: ['thisted-exemption', 'su-duties'],
    sureness: 'ask-first',
  },
  // a text of 2022-23 says so, and no newer one
  'student-grant-to-agency': { ...rule, sources: ['vesthimmerland-nemid'], sureness: 'ask-first' },
} as const satisfies Record<string, Fact>;
