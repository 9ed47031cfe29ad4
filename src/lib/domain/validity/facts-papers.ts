import type { Fact } from './fact';
import { changing, rule } from './reading';

/** What we know about papers. Numbers are rows of the fact base: `facts` for MitID, `alternatives` for the rest. */
export const paperFacts = {
  // facts 1.0.2
  'physical-documents': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-documentation-older'],
    sureness: 'certain',
  },
  // facts 1.0.3, 1.5.3
  'valid-documents': { ...rule, sources: ['mitid-legitimation'], sureness: 'certain' },
  // facts 1.0.4, 1.1.5
  'photo-id-alone': { ...rule, sources: ['mitid-legitimation'], sureness: 'certain' },
  // facts 1.1.5
  'greenlandic-passport': {
    ...rule,
    sources: ['mitid-legitimation', 'mitid-documentation-older'],
    sureness: 'certain',
  },
  // facts 1.1.5, 9
  'faroese-passport': {
    ...rule,
    sources: ['mitid-legitimation'],
    sureness: 'certain',
    disagreement: 'faroese-passport',
  },
  // facts 1.1.1
  'driving-licence': {
    ...rule,
    sources: ['mitid-legitimation', 'mitid-documentation', 'mitid-documentation-older'],
    sureness: 'certain',
  },
  // facts 1.0.2, 1.1.4: the app of a licence issued in Denmark
  'driving-licence-app': {
    ...rule,
    sources: ['mitid-legitimation', 'mitid-documentation', 'mitid-documentation-older'],
    sureness: 'certain',
    disagreement: 'driving-licence-app',
  },
  // facts 1.1.4: only the older page names Greenland
  'greenlandic-licence-app': {
    ...rule,
    sources: ['mitid-documentation-older', 'mitid-legitimation'],
    sureness: 'ask-first',
    disagreement: 'driving-licence-app',
  },
  // facts 1.1.2
  'greenlandic-licence': {
    ...rule,
    sources: ['mitid-legitimation', 'mitid-documentation', 'mitid-documentation-older'],
    sureness: 'certain',
  },
  // facts 1.1.3, 3.19: only at Rigsombuddet
  'faroese-licence': {
    ...rule,
    sources: ['mitid-legitimation', 'rigsombud-mitid'],
    sureness: 'certain',
  },
  // facts 1.1.6
  'residence-card-with-cpr': {
    ...rule,
    sources: ['mitid-legitimation', 'mitid-documentation-older'],
    sureness: 'certain',
  },
  // facts 1.1.7
  'foreign-ministry-card': {
    ...rule,
    sources: ['mitid-legitimation', 'mitid-documentation-older'],
    sureness: 'certain',
  },
  // facts 1.2.1-1.2.5
  'photo-id-needs-second': { ...rule, sources: ['mitid-legitimation'], sureness: 'certain' },
  // facts 1.2.4, 7.16
  'municipal-card-needs-second': { ...rule, sources: ['mitid-legitimation'], sureness: 'certain' },
  // facts 1.0.5, 1.0.6, 1.2.6: health card, special health card or residence certificate
  'cpr-companion': {
    ...rule,
    sources: ['mitid-legitimation', 'mitid-documentation'],
    sureness: 'certain',
  },
  // facts 1.2.7, 1.2.8: other papers with the CPR number; not established for the normal level
  'cpr-companion-other': {
    ...rule,
    sources: ['mitid-legitimation', 'oresunddirekt-mitid'],
    sureness: 'ask-first',
    disagreement: 'companion-list',
  },
  // facts 1.2.6
  'residence-certificate': { ...rule, sources: ['mitid-legitimation'], sureness: 'certain' },
  // facts 1.4.1-1.4.3: no complete list could be read
  'no-photo-two-papers': {
    ...rule,
    sources: ['aeldresagen-mitid', 'aabenraa-mitid', 'herning-nemid'],
    sureness: 'ask-first',
    disagreement: 'no-photo-list',
  },
  // facts 1.5.5, 1.2.8: not accepted
  'foreign-licence': {
    ...rule,
    sources: ['mitid-legitimation', 'oresunddirekt-mitid'],
    sureness: 'certain',
    disagreement: 'foreign-licence',
  },
  // facts 1.5.1, 1.5.2
  'temporary-papers': {
    ...rule,
    sources: ['mitid-legitimation', 'herning-nemid', 'aabenraa-mitid'],
    sureness: 'certain',
  },
  // facts 1.5.4
  'app-pictures': {
    ...rule,
    sources: ['mitid-documentation', 'mitid-documentation-older'],
    sureness: 'certain',
  },
  // facts 1.5.6: on the NemID list, not seen on the list for MitID
  'cards-not-listed': {
    ...rule,
    sources: ['herning-nemid', 'mitid-legitimation'],
    sureness: 'likely',
  },
  // facts 1.5.7, 7.1, 7.3, 11.11: no page that could be read accepts it; both may be older than AltID
  altid: {
    ...rule,
    sources: ['mitid-documentation', 'mitid-legitimation', 'partisia-altid'],
    sureness: 'ask-first',
  },
  // facts 7.4: both apps need MitID first
  'apps-need-mitid': { ...rule, sources: ['digst-driving-licence-app'], sureness: 'certain' },
  // facts 7.15: questions in special cases only
  'municipal-card-visit': {
    ...rule,
    sources: ['frederikshavn-id-card', 'favrskov-id-card', 'lejre-id-card'],
    sureness: 'certain',
  },
  // facts 7.13
  'municipal-card': {
    ...rule,
    sources: ['foxylex-id-card-law', 'ism-id-card', 'frederikshavn-id-card'],
    sureness: 'certain',
  },
  // facts 7.15
  'municipal-card-papers': {
    ...rule,
    sources: ['frederikshavn-id-card', 'favrskov-id-card', 'lejre-id-card'],
    sureness: 'certain',
  },
  // facts 7.14: no price of this year was found
  'municipal-card-price': {
    ...changing,
    sources: ['ism-id-card', 'favrskov-id-card', 'vejen-prices'],
    sureness: 'ask-first',
  },
  // facts 3.36, 11.10: not established; looked for there
  'name-change': {
    ...rule,
    sources: ['mitid-profile', 'mitid-legitimation'],
    sureness: 'ask-first',
  },
  // facts 1.3.2, 1.3.3
  'level-high': {
    ...rule,
    sources: ['mitid-raise-level', 'mitid-legitimation'],
    sureness: 'likely',
    disagreement: 'level-high-scan',
  },
  // facts 7.15
  'municipal-card-post': {
    ...rule,
    sources: ['frederikshavn-id-card', 'favrskov-id-card', 'lejre-id-card'],
    sureness: 'certain',
  },
  // facts 7.13
  'municipal-card-limits': {
    ...rule,
    sources: ['foxylex-id-card-law', 'ism-id-card'],
    sureness: 'certain',
  },
  // facts 7.13, 7.17
  'municipal-card-shows': {
    ...rule,
    sources: ['foxylex-id-card-law', 'lejre-id-card', 'favrskov-id-card'],
    sureness: 'certain',
    disagreement: 'municipal-card-shows',
  },
} as const satisfies Record<string, Fact>;
