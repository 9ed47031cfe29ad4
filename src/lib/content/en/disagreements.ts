import type { DisagreementTexts } from '../da/disagreements';

/** Where sources differ, in words. */
export const disagreements = {
  'witness-mitid-age': {
    topic: 'How long must the witness have had MitID?',
    sides: {
      'ten-days': 'At least 10 days.',
      'thirty-days': 'More than 30 days.',
    },
    choice: 'We say more than 30 days. The newest pages say so. It also covers the old rules.',
  },
  'witness-papers': {
    topic: 'What must the witness bring?',
    sides: {
      'passport-or-licence': 'A passport or driving licence from Denmark or Greenland.',
      'photo-id-list': 'Valid photo ID from the list, and their own MitID.',
    },
    choice:
      'We follow the new list. If the witness has a Danish passport or driving licence, bring that one. It is on both lists.',
  },
  'foreign-licence': {
    topic: 'Can you use a driving licence from another country?',
    sides: {
      accepted: 'Yes. An old list says so, and so does the municipality of Aabenraa.',
      refused: 'No. It is not on the new list. A page from 2024 clearly says no.',
    },
    choice: 'We say no. It is the newest answer. Bring another ID.',
  },
  'faroese-passport': {
    topic: 'Is a passport from the Faroe Islands enough alone?',
    sides: {
      'not-named': 'The old page names only Denmark and Greenland.',
      named: 'The new page names the Faroe Islands too. The passport must show the CPR number.',
    },
    choice:
      'We follow the new page. If the passport shows no CPR number, you must bring one more paper.',
  },
  'driving-licence-app': {
    topic: 'Does the driving licence app also count for Greenland?',
    sides: {
      'denmark-greenland': 'Yes, for driving licences from Denmark and Greenland.',
      denmark: 'The new page names only Denmark.',
    },
    choice:
      'We count on the app from Denmark only. If your driving licence is from Greenland, bring the card.',
  },
  'cpr-required': {
    topic: 'Do you need a CPR number to get MitID?',
    sides: {
      required: 'Yes, it is a condition.',
      'not-required': 'No. You can get a P code instead.',
    },
    choice:
      'We say no, because mitid.dk says so now. But without a CPR number most public services online do not work.',
  },
  'minimum-age': {
    topic: 'How old must you be?',
    sides: {
      fifteen: '15. If you are 13 or 14, you can get MitID, but you cannot use it everywhere.',
      thirteen: '13.',
    },
    choice: 'We say 13, because mitid.dk says so. 15 was the limit for NemID.',
  },
  'level-high-scan': {
    topic: 'Can you get the level High by scanning your passport?',
    sides: {
      scan: 'One copy of the page says that the app must be able to scan the passport.',
      'in-person': 'You must come in person. Another copy of the page does not mention scanning.',
    },
    choice:
      'We say that you must come in person. Then you do not go in vain. Very few people need High.',
  },
  'user-id-lookup': {
    topic: 'Where in the app is your user ID?',
    sides: {
      scan: 'Under “View user ID”. First you must scan your passport.',
      profile: 'In the menu: Profile, then User ID.',
    },
    choice: 'We show the new way. If it is not there, ask MitID Support or Borgerservice.',
  },
  'nemid-bank-date': {
    topic: 'When did the banks stop using NemID?',
    sides: {
      'october-2021': '31 October 2021.',
      'october-2022': '31 October 2022. One page says 30 October 2022.',
    },
    choice:
      'We say 31 October 2022. Both the Danish FSA and the government of Greenland name that day. In October 2021 MitID had only just begun.',
  },
  'nemid-final-date': {
    topic: 'When did NemID close for good?',
    sides: {
      'june-2023': '30 June 2023.',
      'october-2023': '31 October 2023.',
    },
    choice:
      'We say 31 October 2023. In June the help ended, and nobody could get a new NemID. The rest closed in October.',
  },
  'device-prices': {
    topic: 'What does an extra code display or audio code reader cost?',
    sides: {
      'audio-reader': 'The audio code reader costs 41.71 kr.',
      business: 'For companies an audio code reader costs 235.50 kr. without VAT.',
      'code-display': 'The code display costs 41.76 kr.',
    },
    choice:
      'We say about 42 kr. The first three are free. Ask for the price of an audio code reader, because it may be a typing error.',
  },
  'exemption-count': {
    topic: 'How many grounds are there for exemption from Digital Post?',
    sides: {
      five: 'Five.',
      six: 'Six.',
      eight: 'Eight.',
      seven: 'Seven. It is the newest list that we found, and the one we follow.',
    },
    choice:
      'The grounds are the same, but divided in different ways. We follow the newest list, but do not count them. One ground is enough.',
  },
  'identity-theft-line': {
    topic: 'Whom should you call when somebody uses your identity?',
    sides: {
      'older-line': '33 98 00 98, day and night.',
      cyberhotline: '33 37 00 37, in their opening hours.',
    },
    choice:
      'We put 33 37 00 37 first, because the newest pages do. We do not know whether the older number still answers.',
  },
  'block-outside-hours': {
    topic: 'Who can block your MitID at night?',
    sides: {
      'any-hour': 'One bank says that MitID Support blocks day and night.',
      'no-line': 'The official pages only say that you can block it yourself on mitid.dk.',
    },
    choice:
      'Block it yourself on mitid.dk, and call your bank. That works day and night. We do not promise that anybody answers the phone.',
  },
  'complaint-phone': {
    topic: 'Which number is for complaints?',
    sides: {
      support: '33 98 00 10. That is MitID Support.',
      agency: '33 92 52 00. That is the Danish Agency for Digital Government.',
    },
    choice:
      'We show 33 92 52 00, because they receive the complaint. The number also stands on another page of mitid.dk.',
  },
  'forgotten-password': {
    topic: 'What does MitID Support send when you have forgotten your password?',
    sides: {
      'temporary-password': 'A temporary password. The Danish page says so.',
      'activation-code': 'An activation code. The English page says so.',
    },
    choice:
      'We follow the English page, because it is the newest. You must call in both cases. Ask them what you will get.',
  },
  'booking-rule': {
    topic: 'Must you book an appointment?',
    sides: {
      recommended: 'Herning says in English that it is a good idea.',
      compulsory: 'Aabenraa says always. Herning did so too, earlier.',
    },
    choice:
      'We say that you must book. Each municipality has its own rule. With an appointment you do not go in vain.',
  },
  'companion-list': {
    topic: 'Which papers can show your CPR number?',
    sides: {
      'high-level-list':
        'For the level High the list is long. It also has the baptism certificate, the personal certificate and the health card app.',
      'three-papers':
        'For the normal level we only saw the health card, the special health card and the residence certificate.',
    },
    choice:
      'We count only those three as safe. We could not read the rest of the list. If you have another paper, ask first.',
  },
  'no-photo-list': {
    topic: 'Which papers will do when you have no photo ID?',
    sides: {
      'nemid-list': 'The old list from NemID. Some papers may be at most 3 months old.',
      'aabenraa-list': 'Aabenraa has its own list. We could not read all of it.',
      'any-two': 'Two papers. At least one of them must show your CPR number.',
    },
    choice:
      'We say two papers, one of them with the CPR number. No official list could be read in full. So ask Borgerservice first.',
  },
  'exemption-municipality': {
    topic: 'Which municipality can exempt you from Digital Post?',
    sides: {
      'others-too': 'Normally your own, but others can too.',
      own: 'Your own municipality.',
    },
    choice:
      'Go to your own municipality. That is the safe way. If it is hard, call another one and ask.',
  },
  'health-records-fee': {
    topic: 'Does it cost anything to get your health records?',
    sides: {
      fee: 'One doctor writes that it costs 10 kr. and 1 kr. for each page. That is an older rule.',
      'first-copy-free': 'The first copy is free.',
    },
    choice:
      'We say that the first copy is free. It is the newest rule. We found no price for more copies, so ask first.',
  },
  'fuldmagt-return-address': {
    topic: 'Where must a power of attorney (fuldmagt) on paper be sent?',
    sides: {
      'agency-or-centres':
        'To the Danish Agency for Digital Government or to certain service centres. It is an older text from Assens.',
      borgerservice: 'To Borgerservice, with all pages. Aalborg says so.',
    },
    choice:
      'Follow the address in the letter, because it applies to you. If there is none, ask Borgerservice, which the newest text names.',
  },
  'companion-may-speak': {
    topic: 'May the person you bring speak for you?',
    sides: {
      'may-speak': 'Yes. The union of social workers writes so.',
      'supports-only': 'Mostly support. Cabi writes that a companion (bisidder) may do less.',
    },
    choice:
      'We only promise that the other person may support you. Ask at the start of the meeting if they may also speak.',
  },
  'municipal-card-shows': {
    topic: 'Does the identity card from the municipality (legitimationskort) show your CPR number?',
    sides: {
      'birth-date': 'Frederikshavn writes that the card shows your date of birth.',
      'cpr-number': 'The law and other municipalities say the CPR number.',
    },
    choice: 'We follow the law. For MitID you must bring one more paper in any case.',
  },
} as const satisfies DisagreementTexts;
