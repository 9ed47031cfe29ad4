import type { PaperChecksWords } from '../da/paper-checks';

export const paperChecks = {
  lead: 'Look at the paper, and answer. The answers stay on the phone.',
  choose: 'Choose a paper. Look at it while you answer.',
  none: 'You have not chosen a paper that we can help you look at.',
  toAnswers: 'Change your answers',
  questions: {
    valid: {
      ask: 'Is it valid today?',
      hint: 'Look for an expiry date. If there is none, choose Don’t know.',
    },
    right: {
      ask: 'Is it the paper itself?',
      hint: 'Not a photo, a copy, a temporary paper or an emergency passport.',
    },
    cpr: {
      ask: 'Does it show your CPR number?',
      hint: 'It has 10 digits, and begins with your date of birth.',
    },
    name: { ask: 'Does it show your name as it is now?', hint: 'For example after a wedding.' },
  },
  rightHints: {
    'driving-licence':
      'The card, or a Danish licence in the driving licence app (kørekort-appen). Not a photo or a temporary licence.',
    'health-card': 'The card itself. Not a photo or a temporary card.',
    'health-card-app': 'The health card app (Sundhedskort) on your phone. Not a photo.',
    'tax-statement': 'The latest one. Not a photo or a copy.',
  },
  replies: { yes: 'Yes', no: 'No', 'dont-know': 'Don’t know' },
  outcomes: {
    refused: {
      title: 'It cannot be used',
      text: 'It no longer counts on your list. Bring another.',
    },
    'shows-no-cpr': {
      title: 'It does not show your CPR number',
      text: 'It is not enough alone.',
    },
    'other-name': {
      title: 'Ask first',
      text: 'We do not know whether a paper in another name counts.',
    },
    fine: { title: 'It looks right', text: 'The clerk decides.' },
    unsure: {
      title: 'You have answered what you can',
      text: 'You have seen nothing wrong. The clerk decides.',
    },
    begun: { title: 'Not all looked at yet', text: 'Answer the rest as well as you can.' },
    open: { title: 'Not looked at yet', text: 'Answer what you can.' },
  },
  beside: {
    'other-is-enough': 'Your other papers look like enough.',
    along: 'You also have a paper that shows it. Bring both.',
    ask: 'Ask first what it takes.',
    lacking: 'Also bring a paper that shows it.',
  },
  listNow: 'Your list now says',
  others: 'Look at another paper',
  toList: 'To my list',
} satisfies PaperChecksWords;
