import type { Fact } from './fact';
import { rule } from './reading';

/** How NemID came and went, beside the three ends in `facts-getting.ts`. Rows: facts 6. `validTo` is the last day it held. */
export const nemidFacts = {
  'nemid-start': { ...rule, sources: ['lifeindenmark-nemid'], sureness: 'certain' },
  'mitid-start': { ...rule, sources: ['sn-mitid-start'], sureness: 'certain' },
  'mitid-first-choice': { ...rule, sources: ['ritzau-mitid-default'], sureness: 'certain' },
  'nemid-bank-card-closed': {
    ...rule,
    sources: ['finanstilsynet-nemid'],
    validTo: '2022-06-30',
    sureness: 'certain',
  },
  'nemid-new-card-closed': {
    ...rule,
    sources: ['horsholm-nemid', 'stevns-nemid', 'vesthimmerland-nemid'],
    validTo: '2023-05-30',
    sureness: 'certain',
  },
  'nemid-switch-closed': {
    ...rule,
    sources: ['horsholm-nemid', 'stevns-nemid'],
    validTo: '2023-06-05',
    sureness: 'certain',
  },
  // alternatives 0: what to do with what is left
  'nemid-leftovers': { ...rule, sources: ['lifeindenmark-nemid'], sureness: 'certain' },
  // the page that the app began from: it tells how NemID was got and used
  'nemid-then': {
    ...rule,
    sources: ['vesthimmerland-nemid'],
    validTo: '2023-10-31',
    sureness: 'likely',
  },
} as const satisfies Record<string, Fact>;
