import type { WitnessWords } from '../da/witness';

export const witness = {
  lead: 'A witness (vidne) comes with you and confirms who you are, with their own MitID.',
  fit: {
    title: 'Can this person be a witness?',
    hint: 'Answer together with the witness. The answers are only kept if you make the list of the witness here.',
    questions: {
      adult: 'Is the witness 18 or over?',
      'mitid-30-days': 'Has the witness had their own MitID for over 30 days?',
      'not-too-often': 'Has the witness been one at most 2 times in the last 120 days?',
      'in-person': 'Can the witness come in person?',
      'photo-id': 'Does the witness have valid photo ID?',
    },
    replies: { yes: 'Yes', no: 'No', 'dont-know': 'Don’t know' },
    problems: {
      'under-18': 'A witness must be 18 or over.',
      'not-in-person': 'A witness must come to Borgerservice in person.',
      'no-mitid': 'A witness must have their own MitID.',
      'mitid-too-new':
        'A witness must have had MitID for over 30 days. Older pages say 10 days. We follow the newest.',
      'too-often': 'A person may be a witness at most 3 times in 120 days.',
      'no-photo-id': 'A witness must bring valid photo ID.',
    },
    open: 'Answer all five questions.',
    fits: 'It looks like a fit',
    fitsWhy: 'Borgerservice decides.',
    unfit: 'It does not fit',
    unfitNext:
      'Find another witness. There are also professional witnesses. Ask Borgerservice who and where.',
    askFirst: 'Ask first',
    askFirstWhy:
      'Ask the witness about this. If you are unsure about a rule, ask Borgerservice (Citizen Service).',
  },
  bringTitle: 'What the witness must bring',
  brings: {
    mitid: { title: 'Their own MitID', text: 'On their phone, or with their code display.' },
    photo: {
      title: 'Their own photo ID',
      text: 'Passport, driving licence or another photo ID. It must be valid.',
    },
    cpr: {
      title: 'Perhaps a paper with CPR number',
      text: 'If their photo ID does not show the CPR number, they must bring one more paper.',
    },
  },
  message: {
    title: 'Send a message',
    language: 'Language of the message',
    text: 'The message',
    share: 'Share the message',
    sms: 'Send as a text message',
    copy: 'Copy the message',
    copied: 'The message is copied.',
    notCopied:
      'The phone could not copy. The text is selected. Press and hold it, and choose copy.',
    notShared: 'The message was not shared. Try to copy it.',
    withTime: 'Your booked time is in the message.',
    noTime: 'There is no time in the message.',
    noteTime: 'Note your booked time',
  },
  own: {
    title: 'The witness’s own list',
    text: 'The witness can open the address in the message on their own phone. If you are together, you can make the list here. Your own list is still here afterwards.',
    make: 'Make the witness’s list here',
  },
  me: {
    lead: 'Somebody has asked you to be their witness (vidne). You come to Borgerservice (Citizen Service) and say who they are. You do so with your own MitID.',
    make: 'Make my list as a witness',
    open: 'Open my list as a witness',
    fit: {
      title: 'Can you be a witness?',
      hint: 'If you make your list, the answers go into it. They stay on your phone.',
      questions: {
        adult: 'Are you 18 or over?',
        'mitid-30-days': 'Have you had your own MitID for over 30 days?',
        'not-too-often': 'Have you been a witness at most 2 times in the last 120 days?',
        'in-person': 'Can you come in person?',
        'photo-id': 'Do you have valid photo ID?',
      },
      unfitNext: 'Tell the person who asked you. Then they can find another witness.',
      askFirstWhy: 'Find out about this. If you are unsure about a rule, ask Borgerservice.',
    },
    bringTitle: 'What you must bring',
  },
} satisfies WitnessWords;
