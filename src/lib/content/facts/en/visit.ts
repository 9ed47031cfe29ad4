import type { visitFacts } from '$lib/domain/validity/facts-visit';

/** The facts about the visit, one plain sentence each. */
export const visit = {
  'two-proofs':
    'At the counter you must show papers and also either answer questions or bring a witness.',
  'control-questions':
    'The questions are about yourself and come from the CPR register; if there are too few, you must bring a witness.',
  'control-question-kinds':
    'About NemID, the municipality of Randers wrote in 2022 that they asked about parents, children, husband or wife, name and earlier addresses.',
  'witness-task': 'A witness comes with you and confirms who you are, with their own MitID.',
  'witness-advised':
    'If you are new in Denmark or live abroad, the advice is always to bring a witness.',
  'witness-age': 'A witness must be at least 18 years old.',
  'witness-mitid-age': 'A witness must have had MitID for more than 30 days.',
  'witness-limit': 'A person may be a witness at most 3 times in 120 days.',
  'witness-papers': 'A witness must bring their own MitID and a valid photo ID.',
  'witness-device': 'A witness can use either the MitID app or a code display.',
  'witness-cpr-paper':
    "If the witness's photo ID shows no CPR number, the witness must also bring a paper that does.",
  'professional-witness': 'Professional witnesses exist, but we do not know who or where.',
  booking:
    'In most places you must book an appointment, and the rule is not the same in all municipalities.',
  'user-id-rules':
    'A user ID has 5-48 characters and must be neither your CPR number nor 10 digits.',
  'user-id-on-paper': 'Think up your user ID at home, and bring it on a piece of paper.',
  'bring-phone': 'Bring your phone, because the app needs codes by text message.',
  'temporary-pin':
    'The temporary PIN code has 8 digits and comes by text message to the number kept with MitID.',
  'activation-code':
    'An old page says that the activation code lasts 48 hours; ask how long yours lasts.',
  'free-of-charge': 'It is free to get and use MitID.',
  'device-prices':
    'The first 3 code displays are free, then they cost about 42 kr., and a chip costs 143.60 kr.',
  voluntary: 'You decide yourself whether you want MitID.',
  'nobody-can-fetch': 'Nobody can fetch MitID for another person.',
  'helper-limits': 'A helper may explain, but may not see codes or hold the phone.',
  'helper-may':
    'A helper may find pages, type the phone number and e-mail and type codes from text messages.',
  'relative-brings': 'You may bring somebody who supports you.',
  'must-appear':
    'An authority can demand that you come in person, for example to show identification.',
  refusal:
    'Borgerservice must refuse if you cannot show who you are, or cannot use MitID on your own.',
  complaint:
    'You complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen), Landgreven 4, 1301 København K, and enclose your refusal.',
  'complaint-time':
    'We found no time limit for a complaint, and we do not know how long the answer takes.',
  'complaint-phone':
    'The Danish Agency for Digital Government has the telephone number 33 92 52 00.',
  'exemption-grounds':
    'At least one ground must fit you, such as illness, no computer, no fixed address, language or difficulty getting MitID.',
  'exemption-where':
    'Go to Borgerservice in your own municipality to be exempted from Digital Post.',
  'check-in': 'Take the photo first, then pull a number, or check in for your appointment.',
  interpreter: 'The authority pays for an interpreter if it finds it necessary; ask when you book.',
  'municipality-sites':
    'Each of the 98 municipalities has a website; the addresses may have changed since we read them.',
  'special-offers':
    'If you cannot come, call your own municipality, because we found no rule about visits at home.',
  'sign-interpreter':
    'Den Nationale Tolkemyndighed (the interpreter authority) provides sign and written interpreting; ask when you book.',
  'companion-may-speak':
    'The sources differ on whether the person you bring may also speak for you, so ask first.',
} as const satisfies Readonly<Record<keyof typeof visitFacts, string>>;
