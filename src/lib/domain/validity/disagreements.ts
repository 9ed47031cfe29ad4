import type { Day } from './fact';
import type { SourceId } from './source-ids';

/** One thing that is said, and by whom. */
export interface Side {
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/** Why a side was chosen: it is newer; it comes from the office in charge; or nobody is worse off for following it. */
export type Reason = 'newest' | 'official' | 'safest';

/** Sources that differ. The words, and why we chose as we did, live in content under the same ids. */
export interface Disagreement {
  /** By side id, in the order in which they are shown. */
  readonly sides: Readonly<Record<string, Side>>;
  /** The side that the app follows. */
  readonly chosen: string;
  readonly because: Reason;
  readonly decidedOn: Day;
}

const decidedOn = '2026-11-22';

/** Every disagreement found. Rows: facts 9 unless noted. */
export const disagreements = {
  // facts 2.9
  'witness-mitid-age': {
    sides: {
      'ten-days': { sources: ['mitid-non-citizens-2022', 'digst-mitid-law'] },
      'thirty-days': {
        sources: ['mitid-documentation-older', 'mitid-documentation', 'aarhus-university-witness'],
      },
    },
    chosen: 'thirty-days',
    because: 'newest',
    decidedOn,
  },
  // facts 2.11
  'witness-papers': {
    sides: {
      'passport-or-licence': { sources: ['mitid-non-citizens-2022'] },
      'photo-id-list': {
        sources: ['mitid-documentation', 'mitid-documentation-older', 'digst-mitid-law'],
      },
    },
    chosen: 'photo-id-list',
    because: 'newest',
    decidedOn,
  },
  // facts 1.5.5
  'foreign-licence': {
    sides: {
      accepted: { sources: ['digst-mitid-law', 'aabenraa-mitid'] },
      refused: { sources: ['mitid-legitimation', 'oresunddirekt-mitid'] },
    },
    chosen: 'refused',
    because: 'newest',
    decidedOn,
  },
  // facts 1.1.5
  'faroese-passport': {
    sides: {
      'not-named': { sources: ['mitid-documentation-older'] },
      named: { sources: ['mitid-legitimation'] },
    },
    chosen: 'named',
    because: 'newest',
    decidedOn,
  },
  // facts 1.1.4
  'driving-licence-app': {
    sides: {
      'denmark-greenland': { sources: ['mitid-documentation-older'] },
      denmark: { sources: ['mitid-legitimation'] },
    },
    chosen: 'denmark',
    because: 'newest',
    decidedOn,
  },
  'cpr-required': {
    sides: {
      required: { sources: ['digst-mitid-law', 'aabenraa-mitid'] },
      'not-required': { sources: ['mitid-who', 'mitid-p-code'] },
    },
    chosen: 'not-required',
    because: 'newest',
    decidedOn,
  },
  // facts 3.5, 3.6
  'minimum-age': {
    sides: {
      fifteen: { sources: ['norden-mitid'] },
      thirteen: { sources: ['mitid-about', 'mitid-who', 'boerneraadet-age'] },
    },
    chosen: 'thirteen',
    because: 'official',
    decidedOn,
  },
  // facts 1.3.2: two copies of the same page differ
  'level-high-scan': {
    sides: {
      scan: { sources: ['mitid-legitimation'] },
      'in-person': { sources: ['mitid-raise-level', 'mitid-legitimation'] },
    },
    chosen: 'in-person',
    because: 'safest',
    decidedOn,
  },
  // facts 3.29
  'user-id-lookup': {
    sides: {
      scan: { sources: ['mitid-user-id-forgotten'] },
      profile: { sources: ['mitid-user-id'] },
    },
    chosen: 'profile',
    because: 'newest',
    decidedOn,
  },
  // facts 6; alternatives 0
  'nemid-bank-date': {
    sides: {
      'october-2021': { sources: ['vesthimmerland-nemid', 'randers-nemid'] },
      'october-2022': {
        sources: [
          'finanstilsynet-nemid',
          'naalakkersuisut-mitid',
          'randers-nemid',
          'lifeindenmark-nemid',
        ],
      },
    },
    chosen: 'october-2022',
    because: 'official',
    decidedOn,
  },
  // facts 6; alternatives 0
  'nemid-final-date': {
    sides: {
      'june-2023': { sources: ['vesthimmerland-nemid', 'um-london-mitid'] },
      'october-2023': { sources: ['lifeindenmark-nemid', 'thelocal-2023', 'biometricupdate-2023'] },
    },
    chosen: 'october-2023',
    because: 'newest',
    decidedOn,
  },
  // facts, devices after 4.5
  'device-prices': {
    sides: {
      'audio-reader': { sources: ['mitid-audio-reader'] },
      business: { sources: ['mitid-erhverv-prices'] },
      'code-display': { sources: ['mitid-code-display'] },
    },
    chosen: 'code-display',
    because: 'safest',
    decidedOn,
  },
  // facts 7.12, alternatives 3b
  'exemption-count': {
    sides: {
      five: { sources: ['horsens-exemption'] },
      six: { sources: ['familieretshuset-exemption', 'aeldresagen-exemption'] },
      eight: { sources: ['vejle-exemption'] },
      seven: { sources: ['frederiksberg-exemption'] },
    },
    chosen: 'seven',
    because: 'newest',
    decidedOn,
  },
  // alternatives 1b, 10.3
  'identity-theft-line': {
    sides: {
      'older-line': {
        sources: [
          'digst-identity-theft-2021',
          'sikkerdigital-identity-theft',
          'borger-victim',
          'rigsombud-mitid',
        ],
      },
      cyberhotline: {
        sources: ['sikkerdigital-cyberhotline', 'skat-identity-theft', 'prosabladet-cyberhotline'],
      },
    },
    chosen: 'cyberhotline',
    because: 'newest',
    decidedOn,
  },
  // facts 8
  'block-outside-hours': {
    sides: {
      'any-hour': { sources: ['kompasbank-block'] },
      'no-line': { sources: ['mitid-block', 'sikkerdigital-victim'] },
    },
    chosen: 'no-line',
    because: 'safest',
    decidedOn,
  },
  // facts 3.12
  'complaint-phone': {
    sides: {
      support: { sources: ['mitid-complaints-en'] },
      agency: { sources: ['mitid-complaints', 'mitid-privacy'] },
    },
    chosen: 'agency',
    because: 'official',
    decidedOn,
  },
  // facts 3.28
  'forgotten-password': {
    sides: {
      'temporary-password': { sources: ['mitid-password-da'] },
      'activation-code': { sources: ['mitid-password-en'] },
    },
    chosen: 'activation-code',
    because: 'newest',
    decidedOn,
  },
  // facts 5.2, alternatives 6: no national rule; the safe advice is to book
  'booking-rule': {
    sides: {
      recommended: { sources: ['herning-mitid-en'] },
      compulsory: { sources: ['herning-nemid', 'aabenraa-mitid'] },
    },
    chosen: 'compulsory',
    because: 'safest',
    decidedOn,
  },
  // facts 1.2.6, 1.2.7: the list for the normal level was cut off
  'companion-list': {
    sides: {
      'high-level-list': { sources: ['mitid-legitimation'] },
      'three-papers': { sources: ['mitid-legitimation'] },
    },
    chosen: 'three-papers',
    because: 'safest',
    decidedOn,
  },
  // facts 1.4.1-1.4.3
  'no-photo-list': {
    sides: {
      'nemid-list': { sources: ['herning-nemid'] },
      'aabenraa-list': { sources: ['aabenraa-mitid'] },
      'any-two': { sources: ['aeldresagen-mitid'] },
    },
    chosen: 'any-two',
    because: 'newest',
    decidedOn,
  },
  // alternatives 3c
  'exemption-municipality': {
    sides: {
      'others-too': { sources: ['seniorhaandbogen-exemption'] },
      own: { sources: ['digst-exemption', 'aeldresagen-exemption'] },
    },
    chosen: 'own',
    because: 'safest',
    decidedOn,
  },
  // alternatives 5b
  'health-records-fee': {
    sides: {
      fee: { sources: ['laegerne-lundevej-records'] },
      'first-copy-free': { sources: ['sum-records', 'records-guidance-2022'] },
    },
    chosen: 'first-copy-free',
    because: 'newest',
    decidedOn,
  },
  // alternatives 4, 10.8
  'fuldmagt-return-address': {
    sides: {
      'agency-or-centres': { sources: ['assens-fuldmagt'] },
      borgerservice: { sources: ['aalborg-fuldmagt'] },
    },
    chosen: 'borgerservice',
    because: 'newest',
    decidedOn,
  },
  // alternatives 6: what the one you bring may do
  'companion-may-speak': {
    sides: {
      'may-speak': { sources: ['socialraadgiverne-companion'] },
      'supports-only': { sources: ['cabi-companion'] },
    },
    chosen: 'supports-only',
    because: 'safest',
    decidedOn,
  },
  // facts 7.17
  'municipal-card-shows': {
    sides: {
      'birth-date': { sources: ['frederikshavn-id-card'] },
      'cpr-number': { sources: ['foxylex-id-card-law', 'lejre-id-card', 'favrskov-id-card'] },
    },
    chosen: 'cpr-number',
    because: 'official',
    decidedOn,
  },
} as const satisfies Record<string, Disagreement>;

export type DisagreementId = keyof typeof disagreements;

/** The ids of the sides of a disagreement. */
export type SideId<Id extends DisagreementId> = keyof (typeof disagreements)[Id]['sides'];

/** The disagreement, with the general type. */
export function disagreementOf(id: DisagreementId): Disagreement {
  return disagreements[id];
}
