import type { AfterwardsWords } from '../da/afterwards';

export const afterwards = {
  lead: 'Your answer stays on the phone. Nothing is sent.',
  question: 'How did it go?',
  outcomes: {
    worked: 'It worked',
    papers: 'No. The papers were not enough',
    questions: 'No. I could not answer the questions',
    witness: 'No. The witness (vidne) could not be used, or I did not have one with me',
    'no-time': 'No. There was no time for me',
    'not-handled': 'No. They thought it was too hard for me',
    'something-else': 'No. For another reason',
  },
  wasNoWitness: 'No. I could not be the witness (vidne)',
  change: 'Change the answer',
  workedTitle: 'Good, it worked',
  workedNext: 'What you do now',
  workedNothing: 'There is nothing more on your list.',
  refusedTitle: 'Your list for the next time',
  refusedLead: 'A no is not your fault. What still holds is still ticked.',
  reopened: 'Open again.',
  isNew: 'New.',
  count: (done: number, total: number) => `${done} of ${total} ticked`,
  rights: 'Rules and rights',
  screens: {
    papers: 'Look at each paper',
    witness: 'Who can be a witness (vidne)?',
    'way-out': 'See what you can do',
    booking: 'Note your new time',
  },
  refusedMore: 'Read more about a refusal (afslag)',
  finish: {
    title: 'Do you want to keep the list?',
    text: 'You can leave it as it is. You can also delete it, and undo that right after.',
    keep: 'Keep the list',
    remove: 'Delete the list',
  },
} satisfies AfterwardsWords;
