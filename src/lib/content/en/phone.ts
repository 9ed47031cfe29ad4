import type { PhoneWords } from '../da/phone';

export const phone = {
  title: 'Phone',
  description: 'Numbers and hours: the Digital Hotline, MitID Support and Cyberhotline.',
  heading: 'Call and get help',
  lead: 'Tap a number to call. All hours are Danish time.',
  call: (number: string) => `Call ${number}`,
  canLabel: 'What they can do',
  cannotLabel: 'What they cannot do',
  hoursLabel: 'Hours',
  lines: {
    'digital-hotline': {
      lead: 'Help with using public services online.',
      can: [
        'They show you the way on the websites of the municipality and other authorities.',
        'They answer simple questions.',
      ],
      cannot: [
        'They cannot see your case, and they cannot decide anything.',
        'We do not know if they can block your MitID. Call MitID Support for that.',
      ],
      hours: [
        { days: 'Monday to Thursday', hours: '8:00 to 20:00' },
        { days: 'Friday', hours: '8:00 to 16:00' },
        { days: 'Saturday', hours: 'Closed' },
        { days: 'Sunday', hours: '16:00 to 20:00' },
        {
          days: 'Public holidays, 1 May, 5 June, the day after Ascension Day, 24 December and 27 to 31 December',
          hours: 'Not sure: call to find out',
        },
      ],
      note: 'These are the hours we know. They are from about 2023. Not all municipalities take part.',
    },
    'mitid-support': {
      lead: 'Help with MitID. They can also block it.',
      can: [
        'They block your MitID or the device you have lost.',
        'They help when you have forgotten your PIN code, password or user ID. Have a valid Danish or Greenlandic passport or driving licence ready.',
      ],
      cannot: [
        'They may not give you codes or a user ID before they have spoken with you. So call, and do not write.',
        'Have you forgotten your user ID, and is your passport from another country, or do you have no CPR number? Then you must go to Borgerservice (Citizen Service).',
        'If your phone number in MitID was changed within the last 5 days, they cannot send a new code.',
      ],
      hours: [
        { days: 'Monday to Friday', hours: '8:00 to 20:00' },
        { days: 'Saturday, Sunday and public holidays', hours: '10:00 to 16:00' },
        { days: '24 and 31 December', hours: '10:00 to 14:00' },
      ],
      note: 'We are least sure of the hours on 24 and 31 December.',
    },
    cyberhotline: {
      lead: 'Help when somebody uses your identity or cheats you online.',
      can: [
        'They help you to stop the damage: block MitID and cards.',
        'They give you an overview of what to do next, also about a credit warning.',
      ],
      cannot: [
        'They do not replace the bank. Call the bank’s own number too.',
        'They do not take police reports. You make yours on politi.dk.',
      ],
      hours: [
        { days: 'Monday to Friday', hours: '8:00 to 20:00' },
        { days: 'Saturday, Sunday and public holidays', hours: '10:00 to 16:00' },
        { days: '24 and 31 December', hours: 'Not sure: call to find out' },
      ],
      note: 'Call here when your identity is misused.',
    },
  },
  canAndCannot: 'What they can and cannot do',
  allSources: 'All sources',
  desk: {
    title: (name: string | undefined) =>
      name === undefined ? 'Your municipality' : `Your municipality: ${name}`,
    text: 'The app does not know the number of the municipality. Find it on its site, and keep it in the app.',
    site: (site: string) => `Open ${site} (needs internet)`,
    choose: 'Choose your municipality',
    notes: 'Municipality and own notes',
  },
  others: {
    police: {
      title: 'Police',
      text: 'Call 114 when it is not urgent. Call 112 if there is danger now.',
    },
    bank: {
      title: 'Your bank',
      text: 'Call the bank’s own day-and-night number if your cards must be blocked. It is on the card or on the bank’s site.',
    },
  },
  neverCodes: 'Never tell anyone your codes, not even on the phone.',
} satisfies PhoneWords;
