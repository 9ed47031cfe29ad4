import type { MunicipalityWords } from '../da/municipality';

export const municipality = {
  title: 'Your municipality',
  description: 'Choose your municipality, open its site, and write your own notes about the desk.',
  lead: 'Choose the municipality (kommune) where you will go to Borgerservice (Citizen Service). The app remembers it on this phone.',
  loading: 'One moment',
  find: {
    label: 'Type the first letters',
    hint: 'You may type oe for ø and aa for å.',
    found: (count: number) => (count === 1 ? '1 municipality fits' : `${count} municipalities fit`),
    none: 'No municipality fits. Type the name of the municipality, not of the town.',
  },
  byRegion: 'Or find it in your region',
  regions: {
    hovedstaden: 'Region Hovedstaden (Capital Region)',
    sjaelland: 'Region Sjælland (Zealand)',
    syddanmark: 'Region Syddanmark (Southern Denmark)',
    midtjylland: 'Region Midtjylland (Central Denmark)',
    nordjylland: 'Region Nordjylland (North Denmark)',
  },
  inRegion: (region: string, count: number) => `${region} (${count})`,
  chosen: (name: string) => `You have chosen ${name}.`,
  another: 'Choose another municipality',
  site: {
    open: (site: string) => `Open ${site}`,
    needsInternet: 'Needs internet.',
    book: 'Look for Borgerservice and “bestil tid” (book a time). Look for phone and opening hours (åbningstider) too.',
  },
  call: (number: string) => `Call ${number}`,
  notes: {
    title: 'Your own notes about the desk',
    lead: 'Copy them from the site. Then you have them with you without internet.',
    phone: 'Phone number',
    phoneHint: '8 digits, or + and the country code. No names or CPR numbers.',
    hours: 'Opening hours',
    hoursHint: 'At most 200 characters. No names or CPR numbers.',
    save: 'Save notes',
    saved: 'Saved on this phone.',
    notSaved: 'Not saved on the phone. The notes are here until you close the app.',
    refused: 'The notes are not saved yet',
    mark: 'Error:',
    problems: {
      'no-phone-number':
        'This does not look like a phone number. Type 8 digits, or begin with + and the country code.',
      'too-long': 'The text about opening hours is too long. Write at most 200 characters.',
      'cpr-number': 'This looks like a CPR number. Delete it first. The app does not keep it.',
    },
  },
  origin: (publisher: string, checked: string) =>
    `Source of names and addresses: ${publisher}. Read ${checked} in an archived copy.`,
  review: (day: string) => `To be read again ${day}.`,
  overdue: (day: string) =>
    `It was to be read again on ${day}. Check on the municipality’s own site.`,
  moved:
    'An address may have changed. If the site does not open, search for the name of the municipality.',
} satisfies MunicipalityWords;
