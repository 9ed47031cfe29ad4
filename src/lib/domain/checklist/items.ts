import { paperIds, paperOf, type PaperId } from '../identity/papers';
import { remoteRouteIds, remoteRoutes, type RemoteRouteId } from '../errand/remote-routes';
import type { FactId } from '../validity/facts';

/** When on the day an item matters. */
export type ItemGroup = 'before' | 'bring' | 'counter' | 'after';

export const itemGroups: readonly ItemGroup[] = ['before', 'bring', 'counter', 'after'];

export interface Item {
  readonly group: ItemGroup;
  readonly fact: FactId;
}

/** Every item that is not a paper or a way back from home. Ids are never renamed or reused. */
const steps = {
  // Urgent, in this order whatever the hour; the page of misuse orders the calls by the clock.
  'block-mitid': { group: 'before', fact: 'suspected-misuse' },
  'block-app': { group: 'before', fact: 'lost-phone' },
  'block-sim': { group: 'before', fact: 'lost-phone' },
  'block-device': { group: 'before', fact: 'code-display-lost' },
  'blocked-by-you': { group: 'before', fact: 'blocked' },
  'call-bank': { group: 'before', fact: 'bank-line' },
  'call-cyberhotline': { group: 'before', fact: 'cyberhotline' },
  'report-police': { group: 'before', fact: 'police-report' },
  'tell-creditors': { group: 'after', fact: 'tell-creditors' },
  'credit-warning': { group: 'after', fact: 'credit-warning' },
  'change-user-id': { group: 'after', fact: 'change-user-id' },
  // Before
  'ask-first': { group: 'before', fact: 'ask-first-number' },
  'check-app-user-id': { group: 'before', fact: 'forgotten-user-id' },
  'book-time': { group: 'before', fact: 'booking' },
  'check-papers': { group: 'before', fact: 'valid-documents' },
  'ask-witness': { group: 'before', fact: 'witness-age' },
  'under-13-wait': { group: 'before', fact: 'minimum-age' },
  'under-13-own-mitid': { group: 'before', fact: 'nobody-can-fetch' },
  // Bring
  'any-photo-id': { group: 'bring', fact: 'photo-id-alone' },
  'any-cpr-paper': { group: 'bring', fact: 'cpr-companion' },
  witness: { group: 'bring', fact: 'witness-papers' },
  phone: { group: 'bring', fact: 'bring-phone' },
  'user-id-note': { group: 'bring', fact: 'user-id-rules' },
  // At the counter
  'come-yourself': { group: 'counter', fact: 'nobody-can-fetch' },
  'show-papers': { group: 'counter', fact: 'physical-documents' },
  'answer-questions': { group: 'counter', fact: 'control-questions' },
  'witness-confirms': { group: 'counter', fact: 'two-proofs' },
  'ask-p-code': { group: 'counter', fact: 'p-code' },
  'get-code': { group: 'counter', fact: 'activation-code' },
  'say-errand': { group: 'counter', fact: 'ask-first-number' },
  // Afterwards
  'activate-app': { group: 'after', fact: 'temporary-pin' },
  'keep-secret': { group: 'after', fact: 'duty-to-block' },
  'p-code-limits': { group: 'after', fact: 'p-code-limits' },
  'digital-post-at-15': { group: 'after', fact: 'age-15' },
  'if-it-fails': { group: 'after', fact: 'mitid-support-hours' },
} as const satisfies Record<string, Item>;

export type StepItemId = keyof typeof steps;
export type ItemId = StepItemId | PaperId | RemoteRouteId;

/** The item's group and the fact behind it. */
export function itemOf(id: ItemId): Item {
  if (isStepItem(id)) return steps[id];
  if (isRemoteRoute(id)) return { group: 'before', fact: remoteRoutes[id].fact };
  return { group: 'bring', fact: paperOf(id).fact };
}

function isStepItem(id: string): id is StepItemId {
  return Object.hasOwn(steps, id);
}

function isRemoteRoute(id: string): id is RemoteRouteId {
  return Object.hasOwn(remoteRoutes, id);
}

/** Is this text the id of an item? For ids from the phone's storage. */
export function isItemId(id: string): id is ItemId {
  return itemIds.some((known) => known === id);
}

/** Every item, in the order in which a list shows them within a group. */
export const itemIds: readonly ItemId[] = [
  'block-mitid',
  'block-app',
  'block-device',
  'blocked-by-you',
  'block-sim',
  'call-bank',
  'call-cyberhotline',
  'report-police',
  'ask-first',
  'check-app-user-id',
  ...remoteRouteIds,
  'under-13-wait',
  'under-13-own-mitid',
  'book-time',
  'check-papers',
  'ask-witness',
  ...paperIds,
  'any-photo-id',
  'any-cpr-paper',
  'witness',
  'phone',
  'user-id-note',
  'say-errand',
  'come-yourself',
  'show-papers',
  'answer-questions',
  'witness-confirms',
  'ask-p-code',
  'get-code',
  'activate-app',
  'p-code-limits',
  'digital-post-at-15',
  'tell-creditors',
  'credit-warning',
  'change-user-id',
  'keep-secret',
  'if-it-fails',
];
