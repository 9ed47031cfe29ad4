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
        'age-13-17': { label: 'It is about a young person aged 13-17' },
        'something-else': {
          label: 'Something else',
          hint: 'Power of attorney, exemption or helping somebody.',
        },
        'dont-know': { label: 'I don’t know' },
      },
    },
    other: {
      title: 'What is it about?',
      hint: 'Choose what fits best.',
      options: {
        abroad: {
          label: 'I live outside Denmark',
          hint: 'Also in Greenland and the Faroe Islands.',
        },
        'no-smartphone': { label: 'I have no smartphone', hint: 'Or I will not use the app.' },
        'cannot-use': {
          label: 'I cannot get or use MitID',
          hint: 'Perhaps Borgerservice said no.',
        },
        exemption: {
          label: 'I want my post on paper',
          hint: 'Exemption (fritagelse) from Digital Post.',
        },
        'let-help': { label: 'Somebody will help me', hint: 'Read my post or act for me.' },
        'help-other': { label: 'I am helping somebody', hint: 'As a witness or a helper.' },
        'id-card': {
          label: 'ID card from the municipality',
          hint: 'In Danish: legitimationskort.',
        },
        'credit-warning': {
          label: 'Credit warning (kreditadvarsel)',
          hint: 'So that others do not borrow in my name.',
        },
        'dont-know': { label: 'None of these', hint: 'Or I don’t know.' },
      },
    },
    power: {
      title: 'What should the other person be able to do?',
      hint: 'Choose the least that is enough.',
      options: {
        read: { label: 'Read my post', hint: 'Read access (læseadgang) to Digital Post.' },
        'read-write': {
          label: 'Read my post and answer',
          hint: 'Read-and-write access (læse- og skriveadgang).',
        },
        act: {
          label: 'Act for me',
          hint: 'Power of attorney (Digital Fuldmagt) for public authorities.',
        },
        'dont-know': { label: 'I don’t know' },
      },
    },
    role: {
      title: 'What is your role?',
      hint: 'A witness confirms who the other person is. A helper explains.',
      options: {
        witness: { label: 'I am the witness (vidne)' },
        helper: { label: 'I am the helper' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    trouble: {
      title: 'What is wrong?',
      hint: 'Perhaps you can fix it from home.',
      options: {
        'new-phone-old-works': { label: 'New phone, and the old one works' },
        'new-phone-old-gone': {
          label: 'New phone, and the old one is gone',
          hint: 'Or it does not work.',
        },
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
          label: 'My code display (kodeviser) is gone',
          hint: 'The box that shows codes. Block it first on mitid.dk.',
        },
        'dont-know': { label: 'I don’t know' },
      },
    },
    means: {
      title: 'What do you have at hand?',
      hint: 'Tick everything that fits.',
      options: {
        'chip-id': {
          label: 'Passport or ID card with a chip',
          hint: 'It must be valid, and your phone must be able to read the chip.',
        },
        'danish-id': {
          label: 'Danish or Greenlandic passport or driving licence',
          hint: 'It must be valid.',
        },
        'same-number': {
          label: 'Same phone number for over 5 days',
          hint: 'The number MitID knows. You must be able to get texts on it.',
        },
        'working-app': { label: 'A MitID app that works', hint: 'On this or another phone.' },
        'other-device': {
          label: 'A code display or chip that works',
          hint: 'Or an audio code reader.',
        },
        none: { label: 'None of these' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    age: {
      title: 'How old is the young person?',
      hint: 'Answer for the young person in all questions: their age and papers.',
      options: {
        'under-13': { label: 'Under 13' },
        '13-14': { label: '13 or 14' },
        '15-17': { label: '15, 16 or 17' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    where: {
      title: 'Where do you live?',
      hint: 'It decides where you can go.',
      options: {
        'outside-realm': { label: 'In another country' },
        greenland: { label: 'In Greenland' },
        faroe: { label: 'In the Faroe Islands' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    who: {
      title: 'Who goes to Borgerservice?',
      hint: 'You can send somebody with a proxy form.',
      options: {
        self: { label: 'I go myself' },
        proxy: { label: 'Somebody goes for me', hint: 'Or I go for somebody.' },
        guardian: { label: 'I am somebody’s guardian (værge)' },
        cannot: {
          label: 'The person it is about cannot come',
          hint: 'And cannot sign. Such as in a care home.',
        },
        'dont-know': { label: 'I don’t know' },
      },
    },
    'own-mitid': {
      title: 'Do you have a MitID that works?',
      hint: 'If you cannot use it yourself, answer no.',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    'helper-mitid': {
      title: 'Does the other person have MitID?',
      hint: 'The one who will help you.',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    refusal: {
      title: 'What happened?',
      hint: 'There is a way out of both.',
      options: {
        refused: { label: 'Borgerservice said no', hint: 'In Danish: afslag.' },
        cannot: { label: 'I cannot use MitID', hint: 'It is too hard, or I am ill.' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    helping: {
      title: 'How will you help?',
      hint: 'Nobody can get MitID for another person.',
      options: {
        together: { label: 'We go to Borgerservice together' },
        alone: { label: 'I go alone', hint: 'The other person cannot come.' },
        'at-home': { label: 'I help at home', hint: 'With the phone or the computer.' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    fit: {
      title: 'Can you be the witness?',
      hint: 'Tick everything that fits you.',
      options: {
        adult: { label: 'I am 18 or over' },
        'mitid-30-days': { label: 'I have had MitID for over 30 days' },
        'not-too-often': {
          label: 'I have been a witness at most 2 times',
          hint: 'In the last 120 days.',
        },
        'photo-id': {
          label: 'I have valid photo ID',
          hint: 'Passport, driving licence or other ID with a photo.',
        },
        none: { label: 'None of these' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    id: {
      title: 'What can you bring?',
      hint: 'Choose one. The one who goes must bring it.',
      options: {
        'health-card': {
          label: 'Health card (sundhedskort)',
          hint: 'The yellow card, not the app.',
        },
        passport: { label: 'Passport' },
        'driving-licence': { label: 'Danish driving licence' },
        certificate: {
          label: 'Baptism, name or birth certificate',
          hint: 'The real one, not a copy.',
        },
        'other-id': { label: 'Something else', hint: 'Such as an ID card or a paper.' },
        none: { label: 'None of these' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    bring: {
      title: 'What and who can you bring?',
      hint: 'Papers must be valid today. Not photos, copies or temporary ones.',
      options: {
        'passport-dk': {
          label: 'Danish passport with CPR number',
          hint: 'Or a Greenlandic or Faroese one with CPR number.',
        },
        'driving-licence': {
          label: 'Danish driving licence – card or app',
          hint: 'Or a Greenlandic licence as a card.',
        },
        'residence-card': {
          label: 'Residence card with photo and CPR number',
          hint: 'Issued in Denmark.',
        },
        'passport-other': {
          label: 'Passport from another country',
          hint: 'Or a passport without CPR number.',
        },
        'national-id': { label: 'National ID card from another country' },
        'municipal-card': {
          label: 'ID card from the municipality',
          hint: 'In Danish: legitimationskort.',
        },
        'health-card': {
          label: 'Health card (sundhedskort, the yellow one)',
          hint: 'Or a special health card. The card, not the app.',
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
        witness: {
          label: 'A witness',
          hint: 'Aged 18 or over, MitID for over 30 days, and photo ID.',
        },
        'foreign-ministry-card': { label: 'ID card from the Danish Ministry of Foreign Affairs' },
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
      hint: 'It shows what they may be able to ask you.',
      options: {
        years: { label: 'I have lived in Denmark for years' },
        new: { label: 'I am new in Denmark', hint: 'And I have a CPR number.' },
        'no-cpr': { label: 'I have no CPR number' },
        abroad: { label: 'I live abroad' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    cpr: {
      title: 'Do you have a CPR number?',
      hint: 'A Danish personal number of 10 digits.',
      options: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        'dont-know': { label: 'I don’t know' },
      },
    },
    booking: {
      title: 'Do you have a booked time?',
      hint: 'In most places you must book a time.',
      options: {
        yes: { label: 'Yes' },
        'in-line': { label: 'I am in line now' },
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
    'photo-or-copy': 'A photo or copy of a paper.',
    'foreign-licence': 'A driving licence from another country or the Faroe Islands.',
    altid: 'The ID app AltID. Do not count on it. Ask first.',
  },
  progress: (number: number, total: number) => `Question ${number} of ${total}`,
  pageTitle: 'Questions',
  back: 'Back',
  next: 'Continue',
  errorTitle: 'An answer is missing',
  errorChooseOne: 'Tick at least one. You can also choose “I don’t know”.',
  description: 'At most four questions, and you have your list for Borgerservice.',
  errorPrefix: 'Error:',
  chosen: 'Your answer',
  fetching: 'Fetching your answers …',
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
  noScript: 'The questions need JavaScript. You can read the guidance without it.',
} satisfies QuestionPageWords;
