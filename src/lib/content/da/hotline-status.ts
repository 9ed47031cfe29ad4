import type { LineId } from '$lib/domain/hotline/lines';

const names: Readonly<Record<LineId, string>> = {
  'digital-hotline': 'Den Digitale Hotline',
  'mitid-support': 'MitID Support',
  cyberhotline: 'Cyberhotline',
};

/** Words for whether a phone line answers now. Small, because Start needs them too. */
export const hotlineStatus = {
  names,
  labels: { open: 'Åben nu', closed: 'Lukket nu', unsure: 'Usikkert' },
  /** When something happens. `time` is a time on the clock, as `20.00`. */
  when: {
    inMinutes: (minutes: number, time: string) =>
      `om ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}, kl. ${time}`,
    at: (time: string) => `kl. ${time}`,
    today: (time: string) => `i dag kl. ${time}`,
    tomorrow: (time: string) => `i morgen kl. ${time}`,
    on: (day: string, time: string) => `${day} kl. ${time}`,
  },
  /** They follow a label, so they begin small. */
  closes: (when: string) => `lukker ${when}`,
  opens: (when: string) => `åbner ${when}`,
  mayOpen: (when: string) => `åbner måske ${when}`,
  mayClose: (when: string) => `lukker måske ${when}`,
  /** Sentences of their own. */
  opensAsUsual: (when: string) => `Åbner som normalt ${when}.`,
  byKnownHours: 'Efter de tider, vi kender.',
  reasons: {
    holiday: 'I dag er en helligdag. Vi ved ikke, om de svarer. Ring, og hør.',
    'special-day': 'I dag kan tiderne være anderledes. Ring, og hør.',
    'past-review': 'Vores tider er gamle. Vi ved ikke, om de stadig gælder. Ring, og hør.',
  },
  /** `shows`: the date on the phone, where it can be read. */
  clockWrong: (shows: string | null) =>
    shows === null
      ? 'Uret på din telefon ser forkert ud. Så ved vi ikke, om der er åbent nu. Se tiderne, og ring.'
      : `Uret på din telefon ser forkert ud: det viser ${shows}. Så ved vi ikke, om der er åbent nu. Se tiderne, og ring.`,
};
export type HotlineStatusWords = typeof hotlineStatus;
