import type { StartWords } from '../da/start';

export const start = {
  title: 'Home',
  description:
    'Answer a few questions and get your own list for the visit to Borgerservice (Citizen Service). Works without internet.',
  heading: 'Do you have what Borgerservice needs to see?',
  lead: 'Answer a few questions. Get your own list for MitID. It works without internet too.',
  makeList: 'Make my list',
  seeList: 'See my list',
  makeAnother: 'Make a new list',
  misuse: 'Is somebody misusing your MitID?',
  misuseNote: 'Block it now',
  hotlineNote: 'Help with self-service',
  noMitid: 'Can you not get MitID?',
  noMitidNote: 'How to manage without it',
  more: 'More',
  moreNote: 'Sources, language, delete all',
  offlineReady: 'Ready without internet.',
  offlineSaving: (saved: number | string, total: number | string) =>
    `${saved} of ${total} pages and files are saved.`,
  offlineStopped: 'Not everything is saved yet. You need a network a little longer.',
  offlineUnknown: 'Saving the app for use without internet.',
  offlineUnsupported: 'This browser cannot keep the app. You need internet.',
  iphoneInstallHow: 'How to do it',
  tryAgain: 'Try again',
  privacy: 'We never ask for your CPR number or codes.',
  iphoneInstall:
    'Do you want the app on your home screen? Then do that first. The installed app starts empty and does not get your list.',
} satisfies StartWords;
