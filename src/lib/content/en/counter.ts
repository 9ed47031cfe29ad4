import type { CounterWords } from '../da/counter';

export const counter = {
  pageTitle: 'For the visit',
  description:
    'All for the visit: a witness, the booked time, a card for the clerk, and the list on another phone.',
  note: 'Witness, booked time and a card for the clerk.',
  intro: 'Everything here works without internet. Nothing is sent.',
  loading: 'One moment',
  failed: 'The screen could not be fetched.',
  tryAgain: 'Try again',
  noList: 'Make your list first. Then this screen can help you.',
  makeList: 'Make my list',
  keepAwake: 'Keep the screen on',
  views: {
    papers: {
      title: 'Is the paper good enough?',
      note: 'Look at each paper, and answer yes or no.',
    },
    'way-out': { title: 'What you can do', note: 'Ways out if something is missing.' },
    witness: {
      title: 'The witness',
      note: 'Can the person be a witness (vidne)? What must they bring?',
    },
    'be-witness': {
      title: 'You are the witness',
      note: 'For whoever is asked to be a witness (vidne).',
    },
    queue: { title: 'In line', note: 'What is missing. The order. What they will ask.' },
    show: { title: 'Show the clerk', note: 'Large words in Danish. Your language below.' },
    booking: {
      title: 'Your booked time',
      note: 'Note it, and put it in your calendar. Or see what to say.',
    },
    afterwards: { title: 'Afterwards', note: 'How did it go? Get a list for the next time.' },
    lists: { title: 'Your lists', note: 'Change list, make one for somebody else, or delete one.' },
    carry: {
      title: 'Fetch or move a list',
      note: 'From or to another phone, by a code, a picture or a file.',
    },
    share: {
      title: 'Print, send and listen',
      note: 'Your list on paper, as a message or read aloud.',
    },
  },
} satisfies CounterWords;
