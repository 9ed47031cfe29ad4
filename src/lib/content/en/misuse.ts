import type { MisuseWords } from '../da/misuse';

export const misuse = {
  title: 'Misuse of MitID',
  description: 'Is somebody misusing your MitID? Block it now. Here are the order and the numbers.',
  heading: 'Block your MitID now',
  lead: 'Do it in this order. Do not wait until you are sure.',
  neverCodes: 'Never tell anyone your codes. No bank or authority calls to ask for them.',
  orderLabel: 'What to do, in order',
  stepsLater: 'When it is blocked',
  step: (position: number) => `Step ${position}`,
  call: (number: string) => `Call ${number}`,
  hours: 'Hours',
  openMitid: 'Open mitid.dk',
  openPolice: 'Open politi.dk',
  needsInternet: 'Needs internet',
  steps: {
    'call-mitid-support': {
      title: 'Call MitID Support',
      text: 'Say: Block all of my MitID. They can do it for you.',
    },
    'block-on-mitid-dk': {
      title: 'Block it yourself on mitid.dk',
      text: 'You can do it day and night. Then nobody can use your MitID, not even you.',
    },
    'call-bank': {
      title: 'Call your bank',
      text: 'Ask them to block your cards. Use the bank’s own line for blocking. It is normally open day and night. The number is on the bank’s site.',
    },
    'call-cyberhotline': {
      title: 'Call Cyberhotline',
      text: 'They help when somebody uses your identity. They can tell you what comes next.',
    },
    'call-older-identity-line': {
      title: 'Perhaps try the older number',
      text: 'It was the line for identity theft, day and night. Newer pages do not name it. Maybe nobody answers.',
    },
    'call-mitid-support-when-open': {
      title: 'Call MitID Support when they open',
      text: 'Tell them what has happened. Ask if all of your MitID is blocked.',
    },
    'call-cyberhotline-when-open': {
      title: 'Call Cyberhotline when they open',
      text: 'They help when somebody uses your identity.',
    },
    police: {
      title: 'Report it to the police',
      text: 'Do it on politi.dk. If you cannot, call 114. If there is danger now, call 112. Keep your receipt.',
    },
    'tell-creditors': {
      title: 'Tell those where it was misused',
      text: 'Contact each company and authority where somebody used your name. Show the receipt from the police.',
    },
    'credit-warning': {
      title: 'Get a credit warning (kreditadvarsel)',
      text: 'It is a mark at your CPR number. It tells companies to be careful with loans. Checking is up to them. Without MitID, Borgerservice helps. Book a time.',
    },
    'change-user-id': {
      title: 'Change your user ID and codes',
      text: 'Also look for unknown debt on skat.dk.',
    },
  },
  lostPhone: {
    title: 'Is the phone gone?',
    points: [
      'Block the MitID app. Do it on mitid.dk or through MitID Support.',
      'Block the SIM card too. Call your phone company from another phone.',
      'If you get a new number, it must be confirmed before you can use the app.',
    ],
    wayBack: 'The way back to MitID',
  },
  check: {
    title: 'Do you want to see if somebody has used it?',
    text: 'Log in to mitid.dk and look at the latest activities. If you are in doubt, block first.',
  },
  duty: 'You must block at once if you think somebody is misusing your MitID. If you have given your codes to somebody, you may have to pay yourself.',
  read: (publishers: string, checked: string, review: string) =>
    `Read ${checked} in archived copies. It says so at ${publishers}. To be read again by ${review}.`,
  overdue: 'That day has passed. So listen carefully when you call.',
  allSources: 'All sources, and where they differ',
  differs:
    'Two sources disagree about the line for identity theft. The newest pages name 33 37 00 37. So it comes first.',
} satisfies MisuseWords;
