import type { QuestionPageWords } from '../da/questions';

export const questionWords = {
  questions: {
    errand: {
      title: 'What do you need?',
      hint: 'Choose what fits best.',
      options: {
        'first-mitid': { label: 'Get MitID for the first time' },
        'only-nemid': { label: 'I have only had NemID', hint: 'NemID closed in 2023.' },
        'new-in-denmark': {
          label: 'I am new in Denmark',
          hint: 'Or my papers are from another country.',
        },
        'not-working': { label: 'My MitID does not work', hint: 'Or I have a new phone.' },
        'lost-phone': { label: 'My phone is lost or stolen', hint: 'This is urgent.' },
        misuse: { label: 'Somebody is misusing my MitID', hint: 'This is urgent.' },
        'age-13-17': { label: 'It is about someone aged 13-17' },
        'something-else': {
          label: 'Something else',
          hint: 'Power of attorney, exemption or helping somebody.',
        },
        'dont-know': { label: 'I don’t know' },
      },
    },
    trouble: {
      title: 'What is wrong?',
      hint: 'Perhaps you can fix it from home.',
      options: {
        'new-phone-old-works': { label: 'New phone', hint: 'The old one still works.' },
        'new-phone-old-gone': { label: 'New phone', hint: 'The old one is gone or does not work.' },
        'forgotten-pin': {
          label: 'I forgot my PIN code',
          hint: 'Or typed it wrong too many times.',
        },
        'forgotten-password': {
          label: 'I forgot my password',
          hint: 'For a code display, audio code reader or chip.',
        },
        'forgotten-user-id': { label: 'I forgot my user ID' },
        blocked: { label: 'My MitID is blocked' },
        'code-display-lost': {
          label: 'My code display is gone',
          hint: 'The small box that shows codes (kodeviser).',
        },
        'dont-know': { label: 'I don’t know' },
      },
    },
    means: {
      title: 'What do you have at hand?',
      hint: 'Tick everything that fits.',
      options: {
        'chip-id': {
          label: 'Passport or ID card with a chip, and a phone that can read it',
          hint: 'The card must be valid. You may borrow the phone.',
        },
        'danish-id': {
          label: 'Danish or Greenlandic passport or driving licence',
          hint: 'It must be valid.',
        },
        'same-number': {
          label: 'The same phone number for more than 5 days',
          hint: 'The number that MitID knows.',
        },
        'other-mitid': {
          label: 'Another MitID that works',
          hint: 'App on another phone, code display, audio code reader or chip.',
        },
        none: { label: 'None of these' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    age: {
      title: 'How old is the young person?',
      hint: 'The age of the one who needs MitID.',
      options: {
        'under-13': { label: 'Under 13' },
        '13-14': { label: '13 or 14' },
        '15-17': { label: '15, 16 or 17' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    bring: {
      title: 'What and whom can you bring?',
      hint: 'Valid today. Not a photo, a copy or a temporary one.',
      options: {
        'passport-dk': {
          label: 'Danish passport with CPR number',
          hint: 'Or a Greenlandic or Faroese passport.',
        },
        'driving-licence': {
          label: 'Danish driving licence – card or app',
          hint: 'Or a Greenlandic licence as a card.',
        },
        'residence-card': { label: 'Residence card with photo and CPR number' },
        'passport-other': {
          label: 'Passport from another country',
          hint: 'Or a passport without CPR number.',
        },
        'national-id': { label: 'ID card from another country' },
        'municipal-card': {
          label: 'ID card from the municipality',
          hint: 'It is called “legitimationskort”.',
        },
        'health-card': {
          label: 'Health card (the yellow one)',
          hint: 'Or a special health card. As a card.',
        },
        'residence-certificate': {
          label: 'Residence certificate (bopælsattest)',
          hint: 'A paper from the municipality about where you live.',
        },
        certificate: { label: 'Personal, baptism, name or birth certificate' },
        'tax-statement': {
          label: 'Latest paper from the tax agency',
          hint: 'Annual or advance tax statement (årsopgørelse, forskudsopgørelse).',
        },
        witness: { label: 'A witness', hint: 'An adult who knows you and has MitID.' },
        'foreign-ministry-card': { label: 'ID card from the Ministry of Foreign Affairs' },
        'residence-card-no-cpr': { label: 'Residence card with photo, without CPR number' },
        'health-card-app': {
          label: 'Health card only as an app',
          hint: 'Ask first if it is enough.',
        },
        'foreign-licence': {
          label: 'Driving licence from another country',
          hint: 'Does not count here. A Faroese licence counts only in the Faroe Islands.',
        },
        none: { label: 'None of these' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    situation: {
      title: 'What fits you best?',
      hint: 'It tells what they can ask you about.',
      options: {
        years: { label: 'I have lived in Denmark for years' },
        new: { label: 'I am new in Denmark', hint: 'And I have a CPR number.' },
        'no-cpr': { label: 'I have no CPR number' },
        abroad: { label: 'I live abroad' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    booking: {
      title: 'Have you booked a time?',
      hint: 'In most places you must book a time.',
      options: {
        yes: { label: 'Yes' },
        'in-line': { label: 'I am in the line now' },
        no: { label: 'No' },
        'dont-know': { label: 'I don’t know' },
      },
    },
  },
  bringGroups: {
    alone: 'Enough by itself',
    second: 'Needs one more paper',
    supporting: 'Papers without a photo',
    witness: 'A person',
    more: 'Show more papers',
  },
  neverAcceptedTitle: 'What you cannot use',
  neverAccepted: {
    expired: 'Papers that have expired.',
    temporary: 'Temporary papers.',
    'emergency-passport': 'Emergency and provisional passports.',
    'photo-or-copy': 'A photo, scan or copy of a paper.',
    'foreign-licence': 'A driving licence from another country.',
    altid: 'AltID. No source promises that it counts here.',
  },
  progress: (number: number, total: number) => `Question ${number} of ${total}`,
  pageTitle: 'Questions',
  back: 'Back',
  next: 'Continue',
  errorTitle: 'An answer is missing',
  errorChooseOne: 'Tick at least one. You can also choose “I don’t know”.',
  errorPrefix: 'Error:',
  chosen: 'Your answer',
  moreChosen: (count: number) => `${count} chosen`,
  urgentFirst: 'Block your MitID and your SIM card first. Answer afterwards.',
  urgentLink: 'How to block',
  check: {
    title: 'Check your answers',
    hint: 'Is this right? Then we make your list.',
    change: 'Change',
    changeWhat: (question: string) => `Change the answer to: ${question}`,
    notAnswered: 'Not answered',
    makeList: 'Show my list',
    privacy: 'Your answers stay on your phone.',
  },
  noScript: 'The questions need JavaScript. You can read all the guidance without it.',
} satisfies QuestionPageWords;
