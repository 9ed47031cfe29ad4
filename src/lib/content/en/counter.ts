import type { CounterWords } from '../da/counter';

export const counter = {
  pageTitle: 'For the visit',
  intro: 'Everything here works without internet. Nothing is sent.',
  loading: 'One moment',
  failed: 'The screen could not be fetched.',
  tryAgain: 'Try again',
  noList: 'Make your list first. Then this screen can help you.',
  makeList: 'Make my list',
  keepAwake: 'Keep the screen on',
  views: {
    witness: {
      title: 'The witness',
      note: 'Can the person be a witness (vidne)? What must they bring?',
    },
    queue: { title: 'In the line', note: 'What you lack. The order. What they will ask.' },
    show: { title: 'Show the clerk', note: 'Large words in Danish. Your language below.' },
    booking: {
      title: 'Your booked time',
      note: 'Note it, and put it in your calendar. Or see what to say.',
    },
    afterwards: { title: 'Afterwards', note: 'How did it go? Get a list for the next time.' },
  },
} satisfies CounterWords;
