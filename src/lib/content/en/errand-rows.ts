import type { ErrandRows } from '../da/errand-rows';

export const errandRows = {
  // Living abroad
  'scan-from-abroad': {
    title: 'Try the MitID app where you are',
    why: 'The app works from abroad too, if your passport or ID card has a chip.',
    valid: 'The phone must be able to read the chip. If it works, you need not travel.',
  },
  'greenland-desk': {
    title: 'Ask the municipality in Greenland',
    why: 'The municipality’s citizen service can give MitID. We don’t know if every place does.',
    valid: 'Call before you go. Also ask which papers they want to see.',
  },
  'faroe-desk': {
    title: 'Ask the High Commissioner',
    why: 'In the Faroe Islands the High Commissioner (Rigsombudsmanden) helps with MitID.',
    valid: 'A Faroese driving licence counts there, but not at Borgerservice in Denmark.',
  },
  'no-embassy': {
    title: 'Do not count on the embassy',
    why: 'We found no official page that says that embassies give MitID.',
    valid: 'If you cannot use the app, you must come to Borgerservice in Denmark yourself.',
  },
  'post-from-abroad': {
    title: 'Remember your Digital Post',
    why: 'Your mailbox goes on working when you move from Denmark.',
    valid: 'If you want it closed, ask for exemption (fritagelse) yourself before you leave.',
  },
  // No smartphone
  'device-code-display': {
    title: 'Code display (kodeviser)',
    why: 'A box that shows codes. For you who will not or cannot use the app.',
    valid:
      'The first 3 are free, then 41.76 kr. You can have one, and not with an audio code reader.',
  },
  'device-audio': {
    title: 'Audio code reader (kodeoplæser)',
    why: 'A box that reads the code aloud. For you whose sight is poor.',
    valid: 'The first 3 are free. Ask what the next one costs. You can have only one.',
  },
  'device-chip': {
    title: 'Chip',
    why: 'It suits you who log in many times a day, mostly at work.',
    valid: 'It costs 143.60 kr. You can have only one.',
  },
  'order-first-device': {
    title: 'Order it on mitid.dk',
    why: 'Log in with your MitID. You can also collect it at Borgerservice with valid ID.',
    valid: 'The post takes 3-7 working days. Abroad it takes longer.',
  },
  'ask-device': {
    title: 'Ask for a code display (kodeviser)',
    why: 'You can have it instead of the app. If your sight is poor, ask for an audio code reader.',
    valid: 'Ask how to make it ready, and whom you can call.',
  },
  'activate-device': {
    title: 'Make it ready',
    why: 'A code display, audio code reader or chip only works once it is activated.',
    valid: 'Use a MitID that works, or a code from Borgerservice.',
  },
  // Refused, or cannot use MitID
  'written-refusal': {
    title: 'Ask for a written refusal (afslag)',
    why: 'They must say no if you are very unsure with phones and computers.',
    valid: 'They must also say no if they cannot tell who you are. Ask for the reason in writing.',
  },
  complain: {
    title: 'Complain if you disagree',
    why: 'Send it to the Agency for Digital Government (Digitaliseringsstyrelsen) with the refusal.',
    valid:
      'Write “Klage over MitID”. Landgreven 4, 1301 København K. Use a shop that takes letters.',
  },
  'seek-exemption': {
    title: 'Ask for exemption (fritagelse)',
    why: 'Then your Digital Post comes on paper, and you can ask for a way without internet.',
    valid: 'Go to Borgerservice with your health card, passport or driving licence.',
  },
  'let-somebody-act': {
    title: 'Let somebody do it for you',
    why: 'Somebody you trust can get a power of attorney (Digital Fuldmagt) or read your post.',
    valid: 'They use their own MitID. You need not have MitID yourself.',
  },
  'special-offers': {
    title: 'Can you not come?',
    why: 'We found no fixed rule about visits at home.',
    valid: 'Call your own municipality and ask what they can do for you.',
  },
  'firms-not-bound': {
    title: 'Banks and firms',
    why: 'The law about a way without internet binds public authorities, not firms.',
    valid: 'Ask your bank what you can do without MitID.',
  },
  // The municipality's identity card
  'id-card-who': {
    title: 'Can you get the card?',
    why: 'You must be 15 or over and live in Denmark according to the CPR register.',
    valid: 'Only your own municipality can make it (legitimationskort).',
  },
  'id-card-id': {
    title: 'One paper about you',
    why: 'Passport, licence, health card, or a baptism, name or birth certificate.',
    valid: 'A certificate must be the real one, not a copy.',
  },
  'id-card-photo': {
    title: 'A photo of you',
    why: 'It goes on the card.',
    valid: 'It measures 35 by 45 mm. Have it made before you check in.',
  },
  'id-card-fee': {
    title: 'Money for the fee',
    why: 'The rule from 2017 says at most 150 kr. We don’t know today’s price.',
    valid: 'Ask when you book a time.',
  },
  'id-card-come': {
    title: 'Come yourself',
    why: 'You must be there yourself, and your signature goes on the card.',
  },
  'id-card-questions': {
    title: 'They may ask questions',
    why: 'In special cases they ask about yourself.',
    valid: 'They are called kontrolspørgsmål.',
  },
  'id-card-post': {
    title: 'The card comes by post',
    why: 'It takes 2-3 weeks.',
    valid: 'It is valid for 10 years.',
  },
  'id-card-mitid': {
    title: 'The card is not enough for MitID',
    why: 'For MitID you must also show one more paper.',
    valid: 'A health card or a residence certificate (bopælsattest) is the safe choice.',
  },
  'id-card-limits': {
    title: 'You cannot travel on the card',
    why: 'It is not a passport, and it does not show that you may live here.',
  },
  // I am the witness
  'fitting-witness': {
    title: 'Do you fit as a witness (vidne)?',
    why: 'You must be 18 or over and have had MitID for over 30 days.',
    valid: 'You may be a witness at most 3 times in 120 days.',
  },
  'witness-own-mitid': {
    title: 'Your own MitID',
    why: 'With it you confirm who the other person is.',
    valid: 'Bring your phone or code display.',
  },
  'witness-own-photo': {
    title: 'Your own photo ID',
    why: 'You must show who you are yourself.',
    valid: 'Passport, driving licence or another photo ID. It must be valid.',
  },
  'witness-own-cpr': {
    title: 'Perhaps a paper with CPR number',
    why: 'If your photo ID does not show your CPR number, bring one more paper.',
    valid: 'It can be your health card (sundhedskort). The rule stands on an older page.',
  },
  'come-as-witness': { title: 'Come along to the counter', why: 'A witness must come in person.' },
  'witness-says': {
    title: 'Confirm who the other person is',
    why: 'You use your own MitID and show your photo ID.',
    valid: 'Show nobody your codes.',
  },
  'witness-count': {
    title: 'Write down the date',
    why: 'Then you know how many times you have been a witness.',
    valid: 'At most 3 times in 120 days.',
  },
  // I am the helper
  'helper-may': {
    title: 'You may',
    why: 'Look things up, explain, and type phone number, email and codes from texts.',
    valid: 'The one you help must be there in person.',
  },
  'helper-may-not': {
    title: 'You may not',
    why: 'See the PIN code or password, or hold the other person’s phone.',
    valid: 'You may never log in with another person’s MitID.',
  },
  'look-away': {
    title: 'Look away now',
    why: 'When the other person types a PIN code or password, you must look away.',
    valid: 'Let the other person hold the phone.',
  },
  'their-list': {
    title: 'Make the other person’s list',
    why: 'The one who needs MitID must bring their own papers.',
    valid: 'Answer the questions together, as if you were the other person.',
  },
  'maybe-witness': {
    title: 'Will you be the witness (vidne)?',
    why: 'A witness confirms who the other person is. That is not the same as helping.',
    valid: 'Aged 18 or over, MitID for over 30 days, photo ID, and at most 3 times in 120 days.',
  },
  'person-comes': {
    title: 'The one you help must come',
    why: 'Nobody can get MitID for another person.',
    valid: 'The one who needs MitID must come in person.',
  },
  'helper-afterwards': {
    title: 'Do not keep their codes',
    why: 'Whoever gives their codes away may be liable for what happens.',
    valid: 'If you shall do more for them, get a power of attorney (fuldmagt).',
  },
  // Credit warning
  'misuse-first': {
    title: 'Is somebody misusing it now?',
    why: 'Then block your MitID first. Afterwards you can get a credit warning.',
    valid: 'Call 33 98 00 10, or use mitid.dk.',
  },
  'warning-online': {
    title: 'Do it on borger.dk',
    why: 'Log in with MitID and search for kreditadvarsel.',
    valid: 'You must be 15 or over.',
  },
  'say-warning': {
    title: 'Ask for a credit warning',
    why: 'Borgerservice helps you when you have no MitID. Say kreditadvarsel.',
  },
  'warning-limits': {
    title: 'What does it do?',
    why: 'It is a mark at your CPR number that warns against lending in your name.',
    valid: 'Firms decide for themselves if they check.',
  },
  'warning-remove': {
    title: 'Do you want a loan yourself?',
    why: 'Then you must remove the warning again.',
    valid: 'You do that yourself. Without MitID, ask Borgerservice.',
  },
} satisfies ErrandRows;
