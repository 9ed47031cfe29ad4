import type { WayId } from './ways-out';

/**
 * The one thing to do now about a way out.
 * - `message`: ask somebody by a message
 * - `call-desk`: call the municipality's desk
 * - `tell-clerk`: say it at the counter
 * - `find-witness`: the screen about the witness
 * - `move-time`: the screen about the booked time
 * - `read`: a page of the guidance
 */
export type WayAction =
  'message' | 'call-desk' | 'tell-clerk' | 'find-witness' | 'move-time' | 'read';

export const wayActions = {
  'get-it-at-home': 'read',
  'licence-app': 'tell-clerk',
  'health-card-app': 'tell-clerk',
  'ask-for-questions': 'tell-clerk',
  'relative-brings-photo-id': 'message',
  'relative-brings-passport': 'message',
  'relative-brings-licence': 'message',
  'relative-brings-health-card': 'message',
  'foreign-photo-id': 'message',
  'foreign-passport': 'message',
  'foreign-id-card': 'message',
  'foreign-id-and-cpr-paper': 'message',
  'witness-comes': 'find-witness',
  'one-id-fetched': 'message',
  'helper-with-mitid': 'message',
  'fetch-own-photo': 'message',
  'other-witness': 'find-witness',
  'two-papers': 'call-desk',
  'residence-certificate': 'call-desk',
  'professional-witness': 'call-desk',
  'send-somebody': 'read',
  'fuldmagt-at-desk': 'call-desk',
  'come-together': 'move-time',
  'ask-about-visits': 'call-desk',
  'another-day': 'call-desk',
  'fuldmagt-instead': 'read',
  'access-instead': 'read',
  'exemption-instead': 'read',
  'manage-without': 'read',
} as const satisfies Record<WayId, WayAction>;

/** The ways that begin with a certain action. */
export type WayWith<Action extends WayAction> = {
  readonly [W in WayId]: (typeof wayActions)[W] extends Action ? W : never;
}[WayId];

/** Does the way begin with this action? */
export function beginsWith<Action extends WayAction>(
  way: WayId,
  action: Action,
): way is WayWith<Action> {
  const begins: WayAction = wayActions[way];
  return begins === action;
}
