import type { powerOfAttorneyFacts } from '$lib/domain/validity/facts-power-of-attorney';

/** The facts about acting for somebody else, one plain sentence each. */
export const powerOfAttorney = {
  'fuldmagt-one-thing':
    'A power of attorney (fuldmagt) normally covers one thing, and none covers everything in the public sector.',
  'fuldmagt-services':
    'Digital Power of Attorney (Digital Fuldmagt) covers such things as housing benefit, SU, moving and change of doctor, but not all authorities take part.',
  'fuldmagt-who':
    'You must both understand it, normally be 15 or older, and at least one of you must have MitID.',
  'fuldmagt-online':
    'On borger.dk you give or ask for a power of attorney, choose what and how long, and sign with MitID.',
  'fuldmagt-on-paper':
    'Without MitID you sign by hand a letter that the other person asked for; send it to the address in the letter.',
  'fuldmagt-not-covered':
    'Digital Power of Attorney does not cover banks, insurance and shops, nor fetching a MitID.',
  'fuldmagt-ends':
    'The power of attorney ends on the day you chose, and both of you can delete it earlier.',
  fremtidsfuldmagt:
    'A lasting power of attorney (fremtidsfuldmagt) is made from the age of 18 with the notary at the district court, and takes effect only later.',
  guardian: "A guardian (værge) uses their own MitID and never the other person's.",
  'fuldmagt-kinds':
    'A power of attorney only to see does not allow anybody to call or act for you.',
  'fuldmagt-housing-benefit': 'For housing benefit the helper must be at least 18 years old.',
  'fuldmagt-unused-mitid': 'If you have MitID but cannot use it, do as without MitID.',
  'guardianship-ask':
    'If a person cannot give a power of attorney, ask the municipality about guardianship (værgemål).',
  'fuldmagt-at-desk':
    'One municipality says that you can also ask for Digital Power of Attorney (Digital Fuldmagt) at Borgerservice, so ask in your own.',
  'fuldmagt-cannot-sign':
    'If you cannot sign, somebody with a general power of attorney (generalfuldmagt) or a lasting one in force (fremtidsfuldmagt) can do it.',
} as const satisfies Readonly<Record<keyof typeof powerOfAttorneyFacts, string>>;
