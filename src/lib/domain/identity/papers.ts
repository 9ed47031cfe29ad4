import type { FactId } from '../validity/facts';

/**
 * What a paper can do at the counter, from `facts/mitid.md` sections 1.1-1.5:
 * - `alone`: photo and CPR number, enough by itself
 * - `photo-only`: photo, but needs a second paper that shows the CPR number
 * - `supporting`: no photo; it supports a photo ID or another paper
 * - `refused`: not accepted at a Danish Borgerservice
 */
export type PaperKind = 'alone' | 'photo-only' | 'supporting' | 'refused';

/**
 * What the paper does beside a `photo-only` one. `listed`: the official page names it as second paper.
 * `unlisted`: it may show the CPR number, but the part of the official list that we could read does not name it.
 */
export type Pairing = 'listed' | 'unlisted' | 'none';

export interface Paper {
  readonly kind: PaperKind;
  readonly pairing: Pairing;
  readonly photo: boolean;
  /** `may`: it depends on the paper at hand. */
  readonly showsCpr: 'yes' | 'no' | 'may';
  /** Only the driving licence and the health card count as an app (facts 1.0.2). */
  readonly forms: readonly ('physical' | 'app')[];
  readonly issuedBy: 'denmark' | 'denmark-greenland' | 'realm' | 'abroad';
  /** Two papers of the same card count as one. */
  readonly card: string;
  readonly fact: FactId;
}

const physical = ['physical'] as const;

/** Every paper the app knows, strongest first within its kind. Ids are never renamed or reused. */
export const papers = {
  /** "Pas med CPR-nummer", Denmark, Greenland or the Faroe Islands */
  'passport-dk': {
    kind: 'alone',
    pairing: 'none',
    photo: true,
    showsCpr: 'yes',
    forms: physical,
    issuedBy: 'realm',
    card: 'passport-dk',
    fact: 'photo-id-alone',
  },
  /** "Kørekort": Danish as card or app, Greenlandic as card */
  'driving-licence': {
    kind: 'alone',
    pairing: 'none',
    photo: true,
    showsCpr: 'yes',
    forms: ['physical', 'app'],
    issuedBy: 'denmark-greenland',
    card: 'driving-licence',
    fact: 'driving-licence',
  },
  /** "Opholdskort med billede og CPR-nummer" */
  'residence-card': {
    kind: 'alone',
    pairing: 'none',
    photo: true,
    showsCpr: 'yes',
    forms: physical,
    issuedBy: 'denmark',
    card: 'residence-card',
    fact: 'residence-card-with-cpr',
  },
  'foreign-ministry-card': {
    kind: 'alone',
    pairing: 'none',
    photo: true,
    showsCpr: 'yes',
    forms: physical,
    issuedBy: 'denmark',
    card: 'foreign-ministry-card',
    fact: 'foreign-ministry-card',
  },
  /** A passport from another country, or one from the realm without a CPR number */
  'passport-other': {
    kind: 'photo-only',
    pairing: 'none',
    photo: true,
    showsCpr: 'no',
    forms: physical,
    issuedBy: 'abroad',
    card: 'passport-other',
    fact: 'photo-id-needs-second',
  },
  'national-id': {
    kind: 'photo-only',
    pairing: 'none',
    photo: true,
    showsCpr: 'no',
    forms: physical,
    issuedBy: 'abroad',
    card: 'national-id',
    fact: 'photo-id-needs-second',
  },
  'residence-card-no-cpr': {
    kind: 'photo-only',
    pairing: 'none',
    photo: true,
    showsCpr: 'no',
    forms: physical,
    issuedBy: 'denmark',
    card: 'residence-card-no-cpr',
    fact: 'photo-id-needs-second',
  },
  /** "Legitimationskort": photo and CPR number, yet not enough alone (facts 1.2.4) */
  'municipal-card': {
    kind: 'photo-only',
    pairing: 'unlisted',
    photo: true,
    showsCpr: 'yes',
    forms: physical,
    issuedBy: 'denmark-greenland',
    card: 'municipal-card',
    fact: 'municipal-card-needs-second',
  },
  /** "Sundhedskort" or "særligt sundhedskort", as a card */
  'health-card': {
    kind: 'supporting',
    pairing: 'listed',
    photo: false,
    showsCpr: 'yes',
    forms: physical,
    issuedBy: 'denmark',
    card: 'health-card',
    fact: 'cpr-companion',
  },
  /** "Bopælsattest" */
  'residence-certificate': {
    kind: 'supporting',
    pairing: 'listed',
    photo: false,
    showsCpr: 'yes',
    forms: physical,
    issuedBy: 'denmark-greenland',
    card: 'residence-certificate',
    fact: 'cpr-companion',
  },
  /** "Person-, dåbs-, navne- eller fødselsattest" */
  certificate: {
    kind: 'supporting',
    pairing: 'unlisted',
    photo: false,
    showsCpr: 'may',
    forms: physical,
    issuedBy: 'denmark-greenland',
    card: 'certificate',
    fact: 'cpr-companion-other',
  },
  /** "Årsopgørelse" or "forskudsopgørelse" */
  'tax-statement': {
    kind: 'supporting',
    pairing: 'unlisted',
    photo: false,
    showsCpr: 'may',
    forms: physical,
    issuedBy: 'denmark',
    card: 'tax-statement',
    fact: 'no-photo-two-papers',
  },
  'health-card-app': {
    kind: 'supporting',
    pairing: 'unlisted',
    photo: false,
    showsCpr: 'yes',
    forms: ['app'],
    issuedBy: 'denmark',
    card: 'health-card',
    fact: 'cpr-companion-other',
  },
  /** Also a Faroese licence: it counts only at Rigsombuddet (facts 1.1.3, 1.5.5) */
  'foreign-licence': {
    kind: 'refused',
    pairing: 'none',
    photo: true,
    showsCpr: 'no',
    forms: physical,
    issuedBy: 'abroad',
    card: 'foreign-licence',
    fact: 'foreign-licence',
  },
} as const satisfies Record<string, Paper>;

export type PaperId = keyof typeof papers;

/** Every paper id, in the order of the table. */
export const paperIds: readonly PaperId[] = [
  'passport-dk',
  'driving-licence',
  'residence-card',
  'foreign-ministry-card',
  'passport-other',
  'national-id',
  'residence-card-no-cpr',
  'municipal-card',
  'health-card',
  'residence-certificate',
  'certificate',
  'tax-statement',
  'health-card-app',
  'foreign-licence',
];

/** Is this id one of a paper (and not of a witness, "none" or "I don't know")? */
export function isPaperId(id: string): id is PaperId {
  return Object.hasOwn(papers, id);
}

/** The row of a paper, with the general type. */
export function paperOf(id: PaperId): Paper {
  return papers[id];
}
