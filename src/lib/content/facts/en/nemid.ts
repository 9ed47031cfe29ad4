import type { nemidFacts } from '$lib/domain/validity/facts-nemid';

/** The facts about how NemID came and went, one plain sentence each. */
export const nemid = {
  'nemid-start': 'NemID began on 1 July 2010.',
  'mitid-start': 'MitID began in October 2021.',
  'mitid-first-choice': 'From 22 September 2022 MitID was the first choice on public websites.',
  'nemid-bank-card-closed': 'All customers of the banks could use the key card.',
  'nemid-new-card-closed': 'You could order new key cards and fetch NemID at embassies.',
  'nemid-switch-closed': 'You could use NemID to get MitID on mitid.dk.',
  'nemid-leftovers': 'The key card may be thrown away, and you delete the key app yourself.',
  'nemid-then':
    'NemID was ordered at Borgerservice or the bank and used with a key card or key app.',
} as const satisfies Readonly<Record<keyof typeof nemidFacts, string>>;
