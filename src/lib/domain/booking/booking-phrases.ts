import type { ErrandId } from '../errand/errand';

/** What to say about the errand when asking for a time; each has its own words. */
export const bookingPhraseIds = [
  'mitid',
  'mitid-again',
  'mitid-child',
  'code-display',
  'exemption',
  'read-access',
  'fuldmagt',
  'let-help',
  'id-card',
  'with-another',
  'credit-warning',
  'other',
] as const;

export type BookingPhraseId = (typeof bookingPhraseIds)[number];

const phrases: Readonly<Record<ErrandId, BookingPhraseId>> = {
  'first-mitid': 'mitid',
  'only-nemid': 'mitid',
  'new-in-denmark': 'mitid',
  'not-working': 'mitid-again',
  'lost-phone': 'mitid-again',
  misuse: 'mitid-again',
  'age-13-17': 'mitid-child',
  abroad: 'mitid',
  'no-smartphone': 'code-display',
  'cannot-use': 'other',
  exemption: 'exemption',
  'read-access': 'read-access',
  'digital-fuldmagt': 'fuldmagt',
  'let-help': 'let-help',
  'id-card': 'id-card',
  witness: 'with-another',
  helper: 'with-another',
  'credit-warning': 'credit-warning',
  'something-else': 'other',
  'dont-know': 'other',
};

/** Which phrase says this errand. Where we do not know it, the phrase asks what to do. */
export function bookingPhraseOf(errand: ErrandId): BookingPhraseId {
  return phrases[errand];
}
