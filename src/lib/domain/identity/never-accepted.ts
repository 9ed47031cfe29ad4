import type { FactId } from '../validity/facts';

/** What is not accepted whatever paper it is (facts 1.5); shown beside the list of papers. */
export const neverAccepted = [
  { id: 'expired', fact: 'valid-documents' },
  { id: 'temporary', fact: 'temporary-papers' },
  { id: 'emergency-passport', fact: 'temporary-papers' },
  { id: 'photo-or-copy', fact: 'app-pictures' },
  { id: 'foreign-licence', fact: 'foreign-licence' },
  /** AltID, the state's ID app of 2026: no page promises it (facts 1.5.7). */
  { id: 'altid', fact: 'altid' },
] as const satisfies readonly { readonly id: string; readonly fact: FactId }[];

export type NeverAcceptedId = (typeof neverAccepted)[number]['id'];
