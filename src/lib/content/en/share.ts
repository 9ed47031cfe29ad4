import type { ShareWords } from '../da/share';

export const share = {
  scope: 'What do you want to send or hear?',
  scopes: { missing: 'Only what is missing', all: 'The whole list' },
  print: {
    title: 'On paper',
    text: 'The whole list on one A4 page. Large letters and empty boxes for ticks.',
    button: 'Print the list',
    cannot: 'The app cannot print here. Open the page in the browser of your phone.',
    hint: 'Nothing happens? Then open the page in the browser of your phone, and try again.',
  },
  send: {
    title: 'Send the list',
    lead: 'The text shows which papers you have. Send it only to someone you trust.',
    text: 'The text',
    share: 'Share the text',
    sms: 'Send as a text',
    copy: 'Copy the text',
    copied: 'The text has been copied.',
    notCopied:
      'The phone could not copy. The text is selected. Press and hold it, and choose copy.',
    notShared: 'The text was not shared. Try to copy it.',
  },
  speak: {
    title: 'Listen to the list',
    lead: 'A voice on the phone reads the list aloud. Others can hear it.',
    start: 'Read aloud',
    pause: 'Pause',
    resume: 'Read on',
    stop: 'Stop',
    failed: 'The voice did not work. Try again.',
  },
  list: {
    title: 'My list',
    time: (day: string, time: string) => `My booked time: ${day} at\u00a0${time}`,
    missing: 'Missing',
    found: 'Found since',
    notTicked: 'Not ticked',
    marked: (title: string) => `Missing: ${title}`,
    ticked: 'Ticked.',
    phones: 'Call and ask',
    written: (day: string) => `Written ${day}`,
    sources: (named: string, others: number) =>
      others > 0
        ? `Sources: ${named} and ${others} more. They are in the app.`
        : `Sources: ${named}.`,
    readOn: (day: string) => `Read ${day} in archived copies.`,
  },
} satisfies ShareWords;
