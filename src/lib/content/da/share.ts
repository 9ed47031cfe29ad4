import type { ShareScope } from '$lib/domain/sharing/shared-list';

const scopes: Readonly<Record<ShareScope, string>> = {
  missing: 'Kun det, der mangler',
  all: 'Hele listen',
};

/** Words of the screen that prints the list, sends it and reads it aloud. */
export const share = {
  scope: 'Hvad vil du sende eller høre?',
  scopes,
  print: {
    title: 'På papir',
    text: 'Hele listen på én A4-side. Store bogstaver og tomme felter til krydser.',
    button: 'Udskriv listen',
    cannot: 'Her kan appen ikke udskrive. Åbn siden i telefonens browser.',
    hint: 'Sker der ikke noget? Så åbn siden i telefonens browser, og prøv igen.',
  },
  send: {
    title: 'Send listen',
    lead: 'Teksten viser, hvilke papirer du har. Send den kun til en, du stoler på.',
    text: 'Teksten',
    share: 'Del teksten',
    sms: 'Send som sms',
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret.',
    notCopied: 'Telefonen kunne ikke kopiere. Teksten er markeret. Hold på den, og vælg kopiér.',
    notShared: 'Teksten blev ikke delt. Prøv at kopiere den.',
  },
  speak: {
    title: 'Hør listen',
    lead: 'En stemme på telefonen læser listen op. Andre kan høre den.',
    start: 'Læs op',
    pause: 'Hold pause',
    resume: 'Læs videre',
    stop: 'Stop',
    failed: 'Stemmen virkede ikke. Prøv igen.',
  },
  /** Stands in the text and on the paper. */
  list: {
    title: 'Min liste',
    time: (day: string, time: string) => `Min tid: ${day} kl.\u00a0${time}`,
    missing: 'Mangler',
    found: 'Fundet siden',
    notTicked: 'Ikke krydset af',
    marked: (title: string) => `Mangler: ${title}`,
    ticked: 'Krydset af.',
    phones: 'Ring og spørg',
    written: (day: string) => `Skrevet ${day}`,
    sources: (named: string, others: number) =>
      others > 0 ? `Kilder: ${named} og ${others} til. De står i appen.` : `Kilder: ${named}.`,
    readOn: (day: string) => `Læst ${day} i arkiverede kopier.`,
  },
};

export type ShareWords = typeof share;
