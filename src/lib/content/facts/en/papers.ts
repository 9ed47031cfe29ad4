import type { paperFacts } from '$lib/domain/validity/facts-papers';

/** The facts about papers, one plain sentence each. */
export const papers = {
  'physical-documents':
    'Bring the papers themselves; only the driving licence app and the health card app may be shown on the phone.',
  'valid-documents': 'The papers must be valid on the day you come.',
  'photo-id-alone':
    'A Danish passport with CPR number or a Danish driving licence is normally enough alone.',
  'greenlandic-passport': 'A Greenlandic passport with CPR number can stand alone.',
  'faroese-passport': 'A Faroese passport with CPR number can stand alone.',
  'driving-licence': 'A Danish driving licence can stand alone as photo ID.',
  'driving-licence-app': 'A Danish driving licence may be shown in the driving licence app.',
  'greenlandic-licence-app':
    'It is not certain that a Greenlandic driving licence may be shown in the app.',
  'greenlandic-licence': 'A Greenlandic driving licence as a card can stand alone.',
  'faroese-licence':
    'A Faroese driving licence counts only at the High Commissioner (Rigsombuddet) on the Faroe Islands.',
  'residence-card-with-cpr': 'A residence card with photo and CPR number can stand alone.',
  'foreign-ministry-card':
    'An ID card from the Danish Ministry of Foreign Affairs can stand alone.',
  'photo-id-needs-second':
    'Photo ID from another country or without CPR number needs one more paper.',
  'municipal-card-needs-second':
    "The municipality's identity card (legitimationskort) is not enough alone, although it has photo and CPR number.",
  'cpr-companion':
    'The health card, the special health card or a residence certificate (bopælsattest) can show the CPR number beside a photo ID.',
  'cpr-companion-other':
    'It is not established whether other papers with the CPR number are enough beside a photo ID.',
  'residence-certificate':
    'A residence certificate (bopælsattest) can show the CPR number beside a photo ID.',
  'no-photo-two-papers':
    'Without photo ID you may need two papers, and at least one must show the CPR number.',
  'foreign-licence': 'A driving licence from another country cannot be used as ID for MitID.',
  'temporary-papers': 'Temporary papers and emergency passports cannot be used.',
  'app-pictures': 'Photos, copies and other apps cannot stand in for the paper.',
  'cards-not-listed':
    'Cards from the military, the police, a bank and NATO, and pink moped licences, do not seem to count for MitID.',
  altid: 'We have not seen that the ID app AltID counts when you are to get MitID.',
  'apps-need-mitid': 'You can get the driving licence app only when you have MitID already.',
  'municipal-card':
    'Your own municipality can give you an identity card (legitimationskort) from the age of 15; it is valid for 10 years.',
  'municipal-card-papers':
    'For the identity card (legitimationskort) bring a photo of 35 x 45 mm and a certificate, passport, driving licence or health card.',
  'municipal-card-visit':
    'You come in person for the identity card (legitimationskort), and sometimes they ask questions about yourself.',
  'municipal-card-price':
    'The identity card (legitimationskort) could cost at most 150 kr. in 2017; that price was also listed in 2023, and we do not know the price today.',
  'name-change': 'We found nothing about what to do when you get a new name or a new passport.',
  'level-high':
    'The level High requires that you come in person, and very few services ask for it.',
  'municipal-card-post':
    'The municipal identity card (legitimationskort) comes by post after 2-3 weeks.',
  'municipal-card-limits':
    'The municipal identity card (legitimationskort) is not a passport, and it does not show that you may live in Denmark.',
  'municipal-card-shows':
    'The municipal identity card (legitimationskort) shows your name, CPR number, photo and signature.',
} as const satisfies Readonly<Record<keyof typeof paperFacts, string>>;
