import type { ErrandRows } from '../da/errand-rows';

export const errandRows = {
  // Living abroad
  'scan-from-abroad': {
    title: 'Try the MitID app where you are',
    why: 'The phone must be able to read the chip. If it works, you need not travel.',
    valid: 'The app works from abroad too, if your passport or ID card has a chip.',
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
  'faroese-licence': {
    title: 'Your Faroese driving licence',
    why: 'The High Commissioner (Rigsombudsmanden) in the Faroe Islands takes it.',
    valid: 'It must be valid. At Borgerservice in Denmark it does not count.',
  },
  'no-embassy': {
    title: 'Do not count on the embassy',
    why: 'We found no official page that says that embassies give MitID.',
    valid: 'If you cannot use the app, you must come to Borgerservice in Denmark yourself.',
  },
  'post-from-abroad': {
    title: 'Remember your Digital Post',
    why: 'Your mailbox goes on working when you live abroad.',
    valid: 'Want it closed? Ask Borgerservice in the municipality where you lived last.',
  },
  // No smartphone
  'device-code-display': {
    title: 'Code display (kodeviser)',
    why: 'The first 3 are free, then about 42 kr. You can have one, without an audio code reader.',
    valid: 'A box that shows codes. For you who will not or cannot use the app.',
  },
  'device-audio': {
    title: 'Audio code reader (kodeoplæser)',
    why: 'The first 3 are free. Ask what the next one costs. You can have only one.',
    valid: 'A box that reads the code aloud. For you whose sight is poor.',
  },
  'device-chip': {
    title: 'Chip',
    why: 'It costs 143.60 kr. You can have only one.',
    valid: 'It suits you who log in many times a day, mostly at work.',
  },
  'helpers-phone': {
    title: 'Perhaps use another phone',
    why: 'Nothing is kept on it. Then you may not need to go there.',
    valid: 'The MitID app on another person’s phone can scan a passport or ID card with a chip.',
  },
  'order-first-device': {
    title: 'Order it on mitid.dk',
    why: 'The post takes 3-7 working days. Abroad it takes longer.',
    valid: 'Log in with your MitID. You can also collect it at Borgerservice with valid ID.',
  },
  'ask-device': {
    title: 'Ask for a code display (kodeviser)',
    why: 'Ask how to make it ready, and whom you can call.',
    valid:
      'You can have it instead of the app. If your sight is poor, ask for an audio code reader.',
  },
  'activate-device': {
    title: 'Make it ready',
    why: 'A code display, audio code reader or chip only works once it is activated.',
    valid: 'Use a MitID that works, or a code from Borgerservice.',
  },
  // Refused, or cannot use MitID
  'written-refusal': {
    title: 'Ask for a written refusal (afslag)',
    why: 'They must say no if MitID is too hard for you alone, or if they cannot tell who you are.',
    valid: 'Ask for the reason in writing. You need it if you complain.',
  },
  complain: {
    title: 'Complain if you disagree',
    why: 'Enclose the refusal. Red letter boxes are gone, so use a shop that takes letters (dao).',
    valid: 'To Digitaliseringsstyrelsen, Landgreven 4, 1301 København K. Write “Klage over MitID”.',
  },
  'seek-exemption': {
    title: 'Ask for exemption (fritagelse)',
    why: 'Then your Digital Post comes on paper, and you can ask for a way without internet.',
    valid: 'Go to Borgerservice with your health card, passport or driving licence.',
  },
  'let-somebody-act': {
    title: 'Let somebody do it for you',
    why: 'They use their own MitID. You need not have MitID yourself.',
    valid: 'Somebody you trust can get a power of attorney (Digital Fuldmagt) or read your post.',
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
    why: 'The CPR register must show that you live in Denmark. In Danish: legitimationskort.',
    valid: 'You must be 15 or over and live here. Only your own municipality makes the card.',
  },
  'id-card-id': {
    title: 'One paper about you',
    why: 'A certificate must be the real one, not a copy.',
    valid: 'Passport, licence, health card, or a baptism, name or birth certificate.',
  },
  'id-card-photo': {
    title: 'A photo of you',
    why: 'It goes on the card.',
    valid: 'It measures 35 by 45 mm. Have it made before you check in.',
  },
  'id-card-fee': {
    title: 'Money for the fee',
    why: 'Ask when you book a time.',
    valid: 'The rule from 2017 says at most 150 kr. We don’t know today’s price.',
  },
  'id-card-come': {
    title: 'Come yourself',
    why: 'You must be there yourself, and your signature goes on the card.',
  },
  'id-card-questions': {
    title: 'They may ask questions',
    why: 'They are called kontrolspørgsmål.',
    valid: 'In special cases they ask about yourself.',
  },
  'id-card-post': {
    title: 'The card comes by post',
    why: 'It is valid for 10 years.',
    valid: 'It takes 2-3 weeks.',
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
    why: 'If one of these does not fit, the other person must find another witness.',
    valid: 'Aged 18 or over, MitID for over 30 days, and at most 3 times in 120 days.',
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
    why: 'It can be your health card (sundhedskort). The rule stands on an older page.',
    valid: 'If your photo ID does not show your CPR number, bring one more paper.',
  },
  'come-as-witness': { title: 'Come along to the counter', why: 'A witness must come in person.' },
  'witness-says': {
    title: 'Confirm who the other person is',
    why: 'Show nobody your codes.',
    valid: 'You use your own MitID and show your photo ID.',
  },
  'witness-count': {
    title: 'Write down the date',
    why: 'Then you know how many times you have been a witness.',
    valid: 'At most 3 times in 120 days.',
  },
  // I am the helper
  'helper-may': {
    title: 'You may',
    why: 'The one you help must be there in person.',
    valid: 'Look things up, explain, and type phone number, email and codes from texts.',
  },
  'helper-may-not': {
    title: 'You may not',
    why: 'You may never log in with another person’s MitID.',
    valid: 'See the PIN code or password, or hold the other person’s phone.',
  },
  'look-away': {
    title: 'Look away now',
    why: 'Let the other person hold the phone.',
    valid: 'When the other person types a PIN code or password, you must look away.',
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
  'guardian-switch': {
    title: 'Are you a guardian (værge)?',
    why: 'Ask each place how you switch to the other person.',
    valid: 'Then you may not use the other person’s MitID either. Log in with your own.',
  },
  'helper-afterwards': {
    title: 'Do not keep their codes',
    why: 'Whoever gives their codes away may be liable for what happens.',
    valid: 'If you need to do more for them, get a power of attorney (fuldmagt).',
  },
  // Credit warning
  'misuse-first': {
    title: 'Is somebody misusing it now?',
    why: 'Afterwards you can get a credit warning.',
    valid: 'Then block your MitID first. Call 33 98 00 10. If they are closed, use mitid.dk.',
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
    why: 'Firms decide for themselves if they check.',
    valid: 'It is a mark at your CPR number that warns against lending in your name.',
  },
  'warning-remove': {
    title: 'Do you want a loan yourself?',
    why: 'You do that yourself. Without MitID, ask Borgerservice.',
    valid: 'Then you must remove the warning again.',
  },
} satisfies ErrandRows;
