import type { withoutMitidFacts } from '$lib/domain/validity/facts-without-mitid';

/** The facts about managing without a digital ID, one plain sentence each. */
export const withoutMitid = {
  'right-without-mitid':
    'Since 1 June 2023, whoever is exempt from Digital Post can ask each authority for the offline way that the law gives.',
  'special-circumstances':
    'If you cannot use the internet, the authority must let you apply in another way.',
  'private-firms-not-bound':
    'The law on a way without the internet does not bind banks and other firms.',
  'moving-without-mitid':
    'Borgerservice in your new municipality helps with moving, at the earliest 28 days before and at the latest 5 days after.',
  'housing-benefit-without-mitid':
    'Get exempted at Borgerservice, then you can use phone and letters with Udbetaling Danmark about housing benefit.',
  'holiday-pay-without-mitid':
    'For holiday pay there is a paper form, which is sent to FerieKonto or your holiday scheme.',
  'specialist-without-mitid':
    'Your doctor refers you, and you call yourself; an eye doctor and an ear doctor need no referral.',
  'health-records-without-mitid':
    'From 15 you can ask for your health record in speech or writing, and within 7 working days you get it or the reason for the delay.',
  'study-without-mitid':
    'You can apply on optagelse.dk with a signed page, which must arrive by 15 March at 12 or 5 July at 12.',
  'upper-secondary-without-mitid':
    'We found no way on paper to upper secondary school, so ask the school.',
  'student-grant-without-mitid':
    'We found neither form nor address for SU (the student grant) on paper, so ask the SU office where you study.',
} as const satisfies Readonly<Record<keyof typeof withoutMitidFacts, string>>;
