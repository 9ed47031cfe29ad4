import type { QueueWords } from '../da/queue';

export const queue = {
  left: (count: number) => (count === 1 ? `${count} thing left` : `${count} things left`),
  leftHint: 'Tap what you have with you.',
  nothingLeft: 'You have ticked everything',
  nothingToBring: 'Your list has nothing to bring',
  showClerk: 'Show the clerk',
  helping: 'You are helping somebody',
  order: 'Hand it over in this order',
  asked: 'What they will ask',
  kindsTitle: 'It may be about',
  kinds: [
    'Your parents',
    'Your children',
    'Your husband or wife',
    'Your name',
    'Where you lived before',
  ],
  kindsOrigin:
    'The municipality of Randers wrote so in 2022 about NemID. It may be other topics today.',
  userId: {
    title: 'Write the user ID you want on paper',
    lead: 'Write a few, in case one is taken. Do not write them here.',
    rules: [
      '5-48 characters.',
      'Letters from a to z, æ, ø, å and digits.',
      'You may also use these characters: { } ! # $ ^ , * ( ) _ + - = : ; ? . @',
      'A space may not come first or last.',
      'Capital and small letters are the same.',
      'Not your CPR number, and not 10 digits.',
    ],
  },
  number: {
    title: 'Your queue number',
    label: 'What does your slip say?',
    hint: 'At most 6 letters and digits. Never your CPR number.',
    save: 'Show it large',
    remove: 'Remove the number',
    problems: {
      empty: 'Write your number here first.',
      'only-letters-and-digits': 'Write only letters, digits and one hyphen.',
      'too-long': 'Write at most 6 letters and digits.',
      'cpr-number': 'It looks like a CPR number. Don’t write it here.',
    },
  },
} satisfies QueueWords;
