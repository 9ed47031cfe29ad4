import type { HotlineStatusWords } from '../da/hotline-status';

export const hotlineStatus = {
  names: {
    'digital-hotline': 'Digital Hotline (Den Digitale Hotline)',
    'mitid-support': 'MitID Support',
    cyberhotline: 'Cyberhotline',
  },
  labels: { open: 'Open now', closed: 'Closed now', unsure: 'Not sure' },
  when: {
    inMinutes: (minutes: number, time: string) =>
      `in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, at ${time}`,
    at: (time: string) => `at ${time}`,
    today: (time: string) => `today at ${time}`,
    tomorrow: (time: string) => `tomorrow at ${time}`,
    on: (day: string, time: string) => `${day} at ${time}`,
  },
  closes: (when: string) => `closes ${when}`,
  opens: (when: string) => `opens ${when}`,
  mayOpen: (when: string) => `may open ${when}`,
  mayClose: (when: string) => `may close ${when}`,
  opensAsUsual: (when: string) => `Opens as usual ${when}.`,
  byKnownHours: 'By the hours we know.',
  reasons: {
    holiday: 'Today is a public holiday. We do not know if they answer. Call to find out.',
    'special-day': 'The hours may be different today. Call to find out.',
    'past-review': 'Our hours are old. We do not know if they still apply. Call to find out.',
  },
  clockWrong: (shows: string | null) =>
    shows === null
      ? 'The clock on your phone looks wrong. So we do not know if they are open now. See the hours, and call.'
      : `The clock on your phone looks wrong: it shows ${shows}. So we do not know if they are open now. See the hours, and call.`,
} satisfies HotlineStatusWords;
