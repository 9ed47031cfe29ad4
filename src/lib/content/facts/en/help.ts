import type { helpFacts } from '$lib/domain/validity/facts-help';

/** The facts about misuse, loss and the help lines, one plain sentence each. */
export const help = {
  'lost-phone':
    'If your phone is gone, you must at once block both the MitID app and the SIM card.',
  'lost-device':
    'If you have lost a code display, block it; your other ways to use MitID still work.',
  'suspected-misuse':
    'If you think that somebody uses your MitID, block all of it, and look at the latest activities on mitid.dk.',
  'duty-to-block':
    'You must block at once if you suspect misuse, and if you gave your codes away, you may have to pay yourself.',
  'block-by-yourself': 'You can block your MitID yourself on mitid.dk day and night.',
  'support-blocks': 'MitID Support on 33 98 00 10 can block your MitID.',
  'block-outside-hours': 'It is not established that anybody answers at MitID Support at night.',
  'bank-line': "Your bank's own line for blocking is usually open day and night.",
  cyberhotline: 'The Cyberhotline on 33 37 00 37 helps when somebody uses your identity.',
  'older-identity-line': 'The older number 33 98 00 98 for identity theft may no longer answer.',
  'police-report':
    'You report misuse on politi.dk and keep the receipt; call 114 if you cannot, and 112 if there is danger.',
  'tell-creditors': 'Tell every firm and authority where your name was misused.',
  'check-debt': 'Look on skat.dk for debt that you do not know.',
  'credit-warning':
    'You can get a credit warning (kreditadvarsel) on borger.dk, and without MitID Borgerservice helps.',
  'credit-warning-who':
    'You can get a credit warning (kreditadvarsel) when you are 15 and have a CPR number.',
  'credit-warning-firms':
    'Firms choose themselves whether they look for a credit warning (kreditadvarsel) before they lend.',
  'credit-warning-remove':
    'You can remove the credit warning (kreditadvarsel) yourself when you want a loan.',
  'credit-warning-papers':
    'We found nothing about which papers you need for a credit warning (kreditadvarsel), or whether another person can get it.',
  'change-user-id': 'Change your user ID and codes after misuse.',
  'support-checks-you':
    'MitID Support wants to talk to you, asks for your passport or driving licence number and about yourself; with too few right answers you must go to Borgerservice.',
  'codes-secret': 'No bank or authority calls to ask for your codes.',
  'caller-faked': 'The number of a caller can be faked.',
  'own-mitid-only': "Nobody may log in with another person's MitID, not even to help.",
  'digital-hotline-task':
    'Den Digitale Hotline guides you on public websites, but cannot see your case.',
  'digital-hotline-members':
    'Not all municipalities are part of Den Digitale Hotline, and we have no new list.',
  'digital-hotline-holidays':
    'It is not established whether Den Digitale Hotline is open on public holidays, 1 May, 5 June and around Christmas.',
  'digital-hotline-hours':
    'Den Digitale Hotline, 70 20 00 00, is open Monday-Thursday 8-20, Friday 8-16 and Sunday 16-20, by figures from about 2023.',
  'mitid-support-hours':
    'MitID Support, 33 98 00 10, is open weekdays 8-20 and weekends and public holidays 10-16.',
  'mitid-support-december': 'On 24 and 31 December MitID Support is perhaps open only 10-14.',
  'support-in-danish':
    'A page from Greenland writes that you must speak Danish with MitID Support.',
  'cyberhotline-december': 'We do not know when the Cyberhotline is open on 24 and 31 December.',
  'public-holidays':
    'Great Prayer Day (store bededag) is no public holiday any more, and neither are 1 May, 5 June, 24 and 31 December.',
  'cyberhotline-hours':
    'The Cyberhotline, 33 37 00 37, is open weekdays 8-20 and weekends and public holidays 10-16.',
  'ask-first-number':
    'If you are in doubt, call Borgerservice in your municipality or one of the lines before you go.',
} as const satisfies Readonly<Record<keyof typeof helpFacts, string>>;
