import type { Fact } from './fact';
import { changing, rule } from './reading';

/** What we know about the app and the things that can stand in for it. Row numbers as in `facts-papers.ts`. */
export const deviceFacts = {
  // facts 3.24, devices after 4.5
  'app-limit': { ...rule, sources: ['mitid-copy-app', 'mitid-about'], sureness: 'certain' },
  // facts, devices after 4.5; its price is in `device-prices`
  'code-display': {
    ...rule,
    sources: ['mitid-code-display', 'mitid-spare'],
    sureness: 'certain',
  },
  'audio-reader': { ...rule, sources: ['mitid-audio-reader', 'mitid-spare'], sureness: 'certain' },
  // facts 3.26, devices after 4.5
  'code-display-or-reader': {
    ...rule,
    sources: ['mitid-code-display', 'mitid-spare'],
    sureness: 'certain',
  },
  chip: { ...rule, sources: ['mitid-chip'], sureness: 'certain' },
  // facts 4.6
  'order-device': {
    ...rule,
    sources: ['mitid-code-display', 'mitid-audio-reader', 'mitid-chip'],
    sureness: 'certain',
  },
  // facts 4.6
  'order-without-login': {
    ...rule,
    sources: ['mitid-code-display', 'mitid-audio-reader', 'mitid-chip'],
    sureness: 'certain',
  },
  // facts 4.6
  'device-post-abroad': {
    ...rule,
    sources: ['mitid-code-display', 'mitid-audio-reader', 'mitid-chip'],
    sureness: 'certain',
  },
  // facts 4.7
  'activate-device': { ...rule, sources: ['mitid-activate-chip'], sureness: 'certain' },
  // facts 4.7: the page on the chip
  'activation-ways': { ...rule, sources: ['mitid-activate-chip'], sureness: 'likely' },
  // facts, devices after 4.5: firms pay far more, so the price looks wrong
  'audio-reader-price': {
    ...changing,
    sources: ['mitid-audio-reader', 'mitid-erhverv-prices'],
    sureness: 'ask-first',
    disagreement: 'device-prices',
  },
} as const satisfies Record<string, Fact>;
