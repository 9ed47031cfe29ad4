import type { BookingPhraseId } from '$lib/domain/booking/booking-phrases';

const errands: Readonly<Record<BookingPhraseId, string>> = {
  mitid: 'Jeg skal have MitID.',
  'mitid-again': 'Jeg skal have mit MitID til at virke igen.',
  'mitid-child': 'Det drejer sig om MitID til en på 13-17 år.',
  'code-display': 'Jeg skal have MitID, og jeg har ingen smartphone.',
  exemption: 'Jeg vil gerne fritages for Digital Post.',
  'read-access': 'Jeg vil gerne give en anden læseadgang til min Digital Post.',
  fuldmagt: 'Jeg vil gerne give en anden en Digital Fuldmagt.',
  'let-help': 'Jeg vil gerne lade en anden hjælpe mig med det digitale.',
  'id-card': 'Jeg skal have et legitimationskort.',
  'with-another': 'Jeg kommer med en, der skal have MitID.',
  'credit-warning': 'Jeg vil gerne sætte en kreditadvarsel på mit CPR-nummer.',
  other: 'Jeg ved ikke, hvad mit ærinde hedder. Må jeg fortælle det?',
};

/** What to say to get a time. Shown in Danish first, whatever the language of the page. */
export const bookingPhrases = {
  phone: 'Goddag. Jeg vil gerne bestille en tid.',
  hall: 'Goddag. Jeg har ikke en tid. Kan jeg få hjælp i dag, eller bestille en tid?',
  errands,
  /** Asked last, in both places. */
  bring: 'Hvad skal jeg tage med?',
};

export type BookingPhrases = typeof bookingPhrases;
