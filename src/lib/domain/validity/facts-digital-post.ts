import type { Fact } from './fact';
import { rule } from './reading';

/** What we know about Digital Post, exemption and read access. Rows: alternatives 3; the grounds stand in `facts-visit.ts`. */
export const digitalPostFacts = {
  // alternatives 3a
  'digital-post-who': {
    ...rule,
    sources: ['naestved-digital-post', 'lifeindenmark-digital-post'],
    sureness: 'certain',
  },
  'digital-post-duty': { ...rule, sources: ['lovguiden-digital-post'], sureness: 'certain' },
  // which places show the mailbox was not read again this year
  'digital-post-places': {
    ...rule,
    sources: ['lifeindenmark-digital-post', 'randers-digital-post-help'],
    sureness: 'likely',
  },
  'digital-post-leaving': {
    ...rule,
    sources: ['lifeindenmark-digital-post'],
    sureness: 'certain',
  },
  // alternatives 3a: one municipality says so
  'digital-post-app': { ...rule, sources: ['randers-digital-post-help'], sureness: 'likely' },
  // alternatives 3c
  'exemption-how': {
    ...rule,
    sources: ['aeldresagen-exemption', 'familieretshuset-exemption'],
    sureness: 'certain',
  },
  'exemption-papers': {
    ...rule,
    sources: ['frederiksberg-exemption', 'horsens-exemption', 'roskilde-exemption'],
    sureness: 'certain',
  },
  'exemption-by-proxy': {
    ...rule,
    sources: ['frederiksberg-exemption', 'ballerup-exemption', 'vejle-exemption'],
    sureness: 'certain',
  },
  // people in a care home, a hospice or a hospital
  'exemption-special-way': {
    ...rule,
    sources: ['frederiksberg-exemption', 'vejle-exemption'],
    sureness: 'certain',
  },
  // a receipt is handed out; no time is published
  'exemption-waiting-time': {
    ...rule,
    sources: ['familieretshuset-exemption'],
    sureness: 'ask-first',
  },
  'exemption-old-post': {
    ...rule,
    sources: ['horsholm-exemption', 'mariagerfjord-exemption', 'naestved-digital-post'],
    sureness: 'certain',
  },
  'exemption-for-life': {
    ...rule,
    sources: ['horsholm-exemption', 'mariagerfjord-exemption'],
    sureness: 'certain',
  },
  // alternatives 3c
  'exemption-booking': {
    ...rule,
    sources: ['horsholm-exemption', 'roskilde-exemption', 'naestved-digital-post'],
    sureness: 'certain',
  },
  // alternatives 3c
  'exemption-not-by-phone': { ...rule, sources: ['aeldresagen-exemption'], sureness: 'likely' },
  // alternatives 3c
  'exemption-by-guardian': {
    ...rule,
    sources: ['frederiksberg-exemption', 'ballerup-exemption', 'vejle-exemption'],
    sureness: 'certain',
  },
  'exemption-not-covered': { ...rule, sources: ['horsholm-exemption'], sureness: 'certain' },
  'paper-letters': { ...rule, sources: ['transportnyhederne-letters'], sureness: 'certain' },
  // alternatives 3d
  'read-access-kinds': {
    ...rule,
    sources: ['vejle-read-access', 'egedal-read-access', 'mariagerfjord-read-access'],
    sureness: 'certain',
  },
  'read-access-online': { ...rule, sources: ['borger-read-access-guide'], sureness: 'certain' },
  'read-access-at-counter': {
    ...rule,
    sources: ['borger-read-access-guide', 'borger-read-access'],
    sureness: 'certain',
  },
  'read-access-own-mitid': {
    ...rule,
    sources: ['borger-read-access', 'skive-read-access'],
    sureness: 'certain',
  },
  'read-access-private-post': {
    ...rule,
    sources: ['borger-read-access-guide'],
    sureness: 'certain',
  },
  'read-access-duty-stays': {
    ...rule,
    sources: ['borger-read-access-guide', 'borger-read-access', 'egedal-read-access'],
    sureness: 'certain',
  },
  'read-access-when-exempt': {
    ...rule,
    sources: ['read-access-case-guide'],
    sureness: 'ask-first',
  },
  // alternatives 3c: handed out; how long the exemption itself takes is not established
  'exemption-receipt': {
    ...rule,
    sources: ['familieretshuset-exemption', 'ballerup-exemption'],
    sureness: 'certain',
  },
  // alternatives 3b, ground 2: one organization says so
  'exemption-phone-counts': {
    ...rule,
    sources: ['aeldresagen-exemption'],
    sureness: 'ask-first',
  },
  // alternatives 3a: the exemption of somebody who moved abroad
  'exemption-ends-on-return': {
    ...rule,
    sources: ['lifeindenmark-digital-post'],
    sureness: 'certain',
  },
  // alternatives 3d
  'read-access-no-power': {
    ...rule,
    sources: ['vejle-read-access', 'egedal-read-access', 'mariagerfjord-read-access'],
    sureness: 'certain',
  },
  // alternatives 3c, effect 1
  'exemption-paper-post': {
    ...rule,
    sources: ['horsholm-exemption', 'mariagerfjord-exemption', 'naestved-digital-post'],
    sureness: 'certain',
  },
  // alternatives 3d: a copy of the time of NemID
  'read-access-needs': {
    ...rule,
    sources: ['borger-read-access', 'skive-read-access'],
    sureness: 'likely',
  },
} as const satisfies Record<string, Fact>;
