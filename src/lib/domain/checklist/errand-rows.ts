import { noVisitReasonOf, needsVisit } from '../errand/errands';
import type { ErrandId, NoVisitReason, When } from '../errand/errand';
import type { Answers } from '../errand/questions';
import type { ItemId } from './items';

/** Items of an errand, and for which answers; without a condition they always stand on its list. */
interface Rows {
  readonly items: readonly ItemId[];
  readonly when?: When;
}

const noVisitFor =
  (reason: NoVisitReason): When =>
  (answers) =>
    noVisitReasonOf(answers) === reason;
const sendsProxy: When = ({ who }) => who === 'proxy' || who === 'dont-know';
const isRead: When = ({ power }) => power !== 'read-write';

/** What each errand puts on the list besides the papers, the witness and the steps of a MitID visit. */
const errandRows: Partial<Readonly<Record<ErrandId, readonly Rows[]>>> = {
  misuse: [
    {
      items: [
        'block-mitid',
        'call-bank',
        'call-cyberhotline',
        'report-police',
        'tell-creditors',
        'credit-warning',
        'change-user-id',
        'keep-secret',
      ],
    },
  ],
  'lost-phone': [
    { items: ['block-app', 'block-sim', 'call-bank', 'report-police', 'keep-secret'] },
  ],
  'not-working': [
    // A device in strange hands is blocked first; the other ways to use MitID go on working (facts 3.23).
    { items: ['block-device'], when: ({ trouble }) => trouble === 'code-display-lost' },
    // No source tells how to open what one has blocked oneself.
    { items: ['blocked-by-you'], when: ({ trouble }) => trouble === 'blocked' },
  ],
  'age-13-17': [
    { items: ['under-13-wait', 'under-13-own-mitid'], when: noVisitFor('under-13') },
    { items: ['digital-post-at-15'], when: needsVisit },
  ],
  abroad: [
    { items: ['scan-from-abroad'] },
    { items: ['greenland-desk'], when: ({ where }) => where === 'greenland' },
    { items: ['faroe-desk'], when: ({ where }) => where === 'faroe' },
    { items: ['no-embassy'], when: ({ where }) => where !== 'greenland' && where !== 'faroe' },
    { items: ['post-from-abroad'] },
  ],
  'no-smartphone': [
    { items: ['device-code-display', 'device-audio', 'device-chip', 'keep-secret'] },
    { items: ['order-first-device', 'activate-device'], when: noVisitFor('order-device') },
    { items: ['helpers-phone', 'ask-device', 'activate-device'], when: needsVisit },
  ],
  'cannot-use': [
    {
      items: ['written-refusal', 'complain'],
      when: ({ refusal }) => refusal !== 'cannot',
    },
    {
      items: [
        'seek-exemption',
        'ask-each-authority',
        'let-somebody-act',
        'special-offers',
        'firms-not-bound',
      ],
    },
  ],
  exemption: [
    {
      items: [
        'exemption-grounds',
        'exemption-where',
        'keep-receipt',
        'paper-post',
        'six-months-back',
        'ask-each-authority',
        'still-digital',
        'join-again',
      ],
    },
    { items: ['sign-declaration', 'exemption-id'], when: ({ who }) => who !== 'cannot' },
    { items: ['proxy-form'], when: sendsProxy },
    { items: ['guardian-deed'], when: ({ who }) => who === 'guardian' },
    { items: ['cannot-come'], when: ({ who }) => who === 'cannot' },
  ],
  'read-access': [
    { items: ['read-means'], when: isRead },
    { items: ['read-write-means'], when: (answers) => !isRead(answers) },
    { items: ['access-online', 'access-request'], when: noVisitFor('online-access') },
    { items: ['some-id', 'helper-cpr-number', 'say-exempt'], when: needsVisit },
    {
      items: ['access-any-municipality'],
      when: (answers) => needsVisit(answers) && answers.who !== 'cannot',
    },
    { items: ['proxy-form'], when: (answers) => needsVisit(answers) && sendsProxy(answers) },
    { items: ['helper-own-mitid', 'you-stay-responsible', 'access-is-not-power', 'firms-post'] },
  ],
  'digital-fuldmagt': [
    { items: ['fuldmagt-pick'] },
    { items: ['fuldmagt-online'], when: noVisitFor('online-fuldmagt') },
    { items: ['one-with-mitid'], when: needsVisit },
    {
      items: ['fuldmagt-request', 'fuldmagt-sign', 'fuldmagt-return'],
      when: (answers) => !noVisitFor('online-fuldmagt')(answers),
    },
    {
      items: ['fuldmagt-age', 'fuldmagt-limits', 'fuldmagt-banks', 'fuldmagt-end', 'cannot-sign'],
    },
  ],
  'let-help': [
    {
      items: [
        'read-means',
        'act-means',
        'some-id',
        'helper-cpr-number',
        'say-errand',
        'helper-own-mitid',
      ],
    },
  ],
  'id-card': [
    {
      items: [
        'id-card-who',
        'id-card-id',
        'id-card-photo',
        'id-card-fee',
        'id-card-come',
        'id-card-questions',
        'id-card-post',
        'id-card-mitid',
        'id-card-limits',
      ],
    },
  ],
  witness: [
    {
      items: [
        'fitting-witness',
        'witness-own-mitid',
        'witness-own-photo',
        'witness-own-cpr',
        'come-as-witness',
        'witness-says',
        'witness-count',
      ],
    },
  ],
  helper: [
    {
      items: ['helper-may', 'helper-may-not', 'look-away', 'guardian-switch', 'helper-afterwards'],
    },
    {
      items: ['their-list', 'person-comes'],
      when: ({ helping }) => helping !== 'at-home',
    },
    { items: ['maybe-witness'], when: ({ role }) => role === 'dont-know' },
  ],
  'credit-warning': [
    { items: ['misuse-first', 'warning-limits', 'warning-remove'] },
    { items: ['warning-online'], when: noVisitFor('online-credit-warning') },
    { items: ['some-id', 'say-warning'], when: needsVisit },
  ],
  'something-else': [
    { items: ['check-papers', 'any-photo-id', 'any-cpr-paper', 'say-errand', 'come-yourself'] },
  ],
};

/** The errand's own items for these answers. */
export function errandItems(errand: ErrandId, answers: Answers): readonly ItemId[] {
  return (errandRows[errand] ?? []).flatMap(({ items, when }) =>
    when === undefined || when(answers) ? items : [],
  );
}
