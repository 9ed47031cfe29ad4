import type { MoreWords } from '../da/more';

export const more = {
  title: 'More',
  heading: 'More',
  description: 'Language, sources, what is stored, and how to delete it.',
  sources: 'Sources and disagreements',
  sourcesNote: 'How we know it, and when we read it',
  municipality: 'Your municipality',
  municipalityNote: 'Book a time, and keep your own notes',
  carry: 'Fetch or move a list',
  carryNote: 'From or to another phone, by a code or a file.',
  glossary: 'Glossary',
  glossaryNote: 'Official words in plain language',
  language: 'Læs på dansk',
  offline: {
    title: 'Without internet',
    ready: 'Ready without internet',
    readyText: (total: number) =>
      `The app has looked: All ${total} pages and files are on your phone.`,
    saving: 'Saving',
    savingText: (saved: number, total: number) => `${saved} of ${total} pages and files are saved.`,
    stopped: 'Not everything is saved',
    stoppedText: 'The app tries again by itself when you have a network.',
    starting: 'Looking',
    startingText: 'The app is looking at what is saved on your phone.',
    unsupported: 'Works only with internet here',
    unsupportedText:
      'This browser cannot keep the app. Try to open the page in the phone’s own browser.',
    checkNow: 'Look again',
  },
  install: {
    title: 'Get the app on your home screen',
    onIphone: 'On iPhone and iPad',
    onAndroid: 'On Android',
    installed: 'You already use the app from the home screen.',
    prompt: 'Then it opens with one tap, without internet too.',
    promptButton: 'Put it on the home screen',
    iosSafari: [
      'Tap Share at the bottom of Safari. It is the square with an arrow up.',
      'Scroll down and tap “Add to Home Screen”.',
      'Tap “Add”.',
    ],
    iosOther: 'Open this page in Safari. There you can put the app on your home screen.',
    iosStartsEmpty:
      'The app on the home screen starts empty. It does not get the list from Safari. So put it on the home screen before you make your list.',
    android: [
      'Open the menu of your browser. It is often three dots.',
      'Tap “Install app” or “Add to Home screen”.',
    ],
    androidInApp: 'Open this page in Chrome. There you can put the app on your home screen.',
    desktop:
      'On a computer you can use this page. Some browsers have an install button in the address field.',
  },
  stored: {
    title: 'What is stored, and where?',
    points: [
      'Your answers, your ticks and your choice of language are on this phone only.',
      'So are your municipality and your notes about the desk.',
      'Nothing is sent to us or to others. There are no cookies.',
      'The app never asks for your CPR number, user ID or codes.',
      'If you delete data in your browser, your list is gone.',
    ],
    persistence: {
      persisted: 'The browser has promised not to delete the list by itself.',
      'not-guaranteed':
        'The browser may delete the list if the phone runs out of room. Save it as a file if it matters.',
      unknown:
        'The browser does not say if it may delete the list by itself. Save it as a file if it matters.',
    },
    notKept: 'Right now nothing is kept on this phone.',
  },
  remove: {
    title: 'Delete everything',
    text: 'Deletes your answers, your ticks, your notes and what the app has saved for use without internet.',
    ask: 'Delete everything on this phone',
    sureTitle: 'Are you sure?',
    sureText:
      'Your list does not come back. Without internet you cannot open the app again either.',
    yes: 'Yes, delete everything',
    no: 'No, keep it',
    busy: 'Deleting',
    gone: 'Everything is deleted on this phone.',
    failed: 'Not everything could be deleted. Close other windows with the app and try again.',
  },
  news: {
    title: 'What is new?',
    entries: [{ day: '22 November 2026', points: ['This is the first version of ID-klar.'] }],
  },
  about: {
    title: 'About ID-klar',
    text: 'ID-klar is not made by the authorities. The app helps you get ready. Borgerservice decides what is enough.',
    read: 'All information was read on 22 November 2026 in archived copies. Hours, numbers and prices must be checked again on 22 May 2027.',
    version: (version: string) => `Version ${version}`,
  },
} satisfies MoreWords;
