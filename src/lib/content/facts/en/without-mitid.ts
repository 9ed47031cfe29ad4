import type { withoutMitidFacts } from '$lib/domain/validity/facts-without-mitid';

/** The facts about managing without a digital ID, one plain sentence each. */
export const withoutMitid = {
  'right-without-mitid':
    'Since 1 June 2023, whoever is exempt from Digital Post can ask each authority for the offline way that the law gives.',
  'right-not-everywhere':
    'The law of 2023 does not cover the sites of the courts, nor Greenland or the Faroe Islands.',
  'special-circumstances':
    'If you cannot use the internet, the authority must let you apply in another way.',
  'benefits-exemption':
    'With Udbetaling Danmark it is Borgerservice that can exempt you from applying online.',
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
  'moving-too-late': 'If you report a move too late, you may be fined.',
  'moving-form-by-letter':
    'One municipality sends the form for moving by letter when you call, so ask in your own.',
  'housing-benefit-no-counter': 'Udbetaling Danmark has no counter, so go to your municipality.',
  'housing-benefit-single-application':
    'Udbetaling Danmark may take a single application but then sends you on to the municipality.',
  'housing-benefit-case-power':
    'With a power of attorney for your case (sagsfuldmagt) another person can call about your housing benefit.',
  'holiday-pay-form-at-desk': 'Borgerservice can help with the form for holiday pay.',
  'holiday-pay-form-year':
    'The form for holiday pay changes every holiday year, so ask first which applies.',
  'holiday-pay-photo': 'A photo of the form for holiday pay can be sent online.',
  'holiday-pay-under-15': 'If you are under 15, a parent helps you with holiday pay.',
  'specialist-free-choice':
    'You choose freely among the specialist doctors, and you can look up clinics on sundhed.dk without logging in.',
  'specialist-group-2': 'If you are in group 2, you need no referral to a specialist doctor.',
  'specialist-referral-age':
    'One clinic writes that the referral may be 6 months old at most, so ask the one you choose.',
  'health-records-by-proxy':
    'Somebody else can ask for your health record with your power of attorney (fuldmagt).',
  'health-records-first-copy': 'The first copy of your health record is free.',
  'health-records-fee':
    'One doctor writes of a fee for the health record, but that is an older rule, so ask first.',
  'study-signature-page':
    'You sign one page for each study programme and send it to each place of study by e-mail or letter.',
  'study-no-receipt': 'You get no answer to say that your e-mail with the page has arrived.',
  'study-by-proxy':
    'Somebody else can apply for you on optagelse.dk when you have signed a power of attorney (fuldmagt).',
  'study-special-case':
    'In special cases the place of study must offer another way than the internet.',
  'student-grant-online':
    'Online you apply for SU (the student grant) in minSU, and that needs MitID.',
  'student-grant-paper-rule':
    'The rules for SU (the student grant) say that paper can be used for what cannot be sent online.',
  'student-grant-to-agency':
    'An older text says that you can send SU on paper to Uddannelses- og Forskningsstyrelsen, so ask first.',
  'student-grant-post':
    'It is not established whether you can get messages about SU (the student grant) on paper, so ask the SU office.',
} as const satisfies Readonly<Record<keyof typeof withoutMitidFacts, string>>;
