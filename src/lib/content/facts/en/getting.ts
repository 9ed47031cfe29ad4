import type { gettingFacts } from '$lib/domain/validity/facts-getting';

/** The facts about getting MitID and getting back into it, one plain sentence each. */
export const getting = {
  'app-from-home':
    'With the MitID app and a valid passport or ID card with a chip you can get MitID at home.',
  'chip-phone': 'The phone must be able to read the chip in the passport (NFC).',
  'chip-phone-models':
    'The chip can be read by iPhone 7 and newer, and by newer Android phones with NFC.',
  'helpers-phone':
    "You may borrow another person's phone to scan the passport, because it stores nothing.",
  'minimum-age': 'You can get MitID from the age of 13.',
  'age-13-14':
    'If you are 13 or 14, you can get MitID at Borgerservice, but some services require that you are older.',
  'age-15':
    'When you turn 15, you get a digital mailbox automatically, and your parents no longer get your post.',
  'parent-consent': 'It is not established whether a parent must come along to Borgerservice.',
  'p-code':
    'Without a CPR number you can use a P code of 8 digits from MitID Support, Borgerservice or some banks.',
  'p-code-limits':
    'A P code lasts 60 days, gives 3 attempts and works only once; but most services require a CPR number.',
  'p-code-low-level':
    'Danske Bank says that MitID with a P code cannot be used in its net bank and mobile bank.',
  'foreigner-with-cpr':
    'If you have a CPR number and a passport from another country, use the app, or show passport and paper with CPR number, and bring a witness.',
  'foreign-passport-no-chip':
    'If your passport has no chip, or the app cannot read it, you must come to Borgerservice.',
  'bank-may-help': 'Some banks help with MitID, but we do not know which.',
  'assurance-levels':
    'MitID has three levels (Low, Substantial and High); the middle one is normal, and very few need the highest.',
  'living-abroad':
    'If you live abroad, you can use the app and a passport with a chip, otherwise you must come to Borgerservice in Denmark.',
  greenland: "In Greenland the municipality's citizen service issues MitID.",
  'faroe-islands': 'On the Faroe Islands the High Commissioner (Rigsombuddet) helps with MitID.',
  samleikin: 'The Faroe Islands also have their own digital ID, Samleikin.',
  embassies: 'We have found no official page that says that embassies issue MitID.',
  'copy-app':
    'You can copy the app from an old phone with a QR code that lasts 3 minutes, after a wait of 1 hour.',
  'new-phone-scan':
    'If the old phone is gone, you can scan your passport or ID card in the app, otherwise Borgerservice gives you a code.',
  'forgotten-pin':
    'If you have forgotten your PIN code, you can scan your passport in the app, call MitID Support or go to Borgerservice.',
  'forgotten-password':
    'If you have forgotten your password, you can use the app and mitid.dk, call MitID Support or go to Borgerservice.',
  'forgotten-user-id':
    'Your user ID is in the app under Profile; with a passport from another country or without a CPR number you must go to Borgerservice.',
  'code-display-lost':
    'If you have lost your code display and have no app, Borgerservice helps you with a new one.',
  blocked:
    'If the app is blocked for good, you add a new one; a code display or audio code reader must be ordered again.',
  'nemid-closed': 'NemID could still be used on the last sites that took it.',
  'nemid-bank-closed': 'NemID could be used in the banks and to pay by card online.',
  'nemid-support-closed': 'You could get a new NemID and help with it.',
  'number-just-changed':
    'MitID Support cannot send a new code if your phone number in MitID was changed within the last 5 days.',
  'new-number-confirmed':
    'If you have a new phone number, it must be confirmed before you can use the app.',
} as const satisfies Readonly<Record<keyof typeof gettingFacts, string>>;
