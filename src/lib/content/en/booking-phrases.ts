import type { BookingPhrases } from '../da/booking-phrases';

export const bookingPhrases = {
  phone: 'Hello. I would like to book an appointment.',
  hall: 'Hello. I have no appointment. Can I get help today, or book an appointment?',
  errands: {
    mitid: 'I need MitID.',
    'mitid-again': 'I need my MitID to work again.',
    'mitid-child': 'It is about MitID for somebody aged 13-17.',
    'code-display': 'I need MitID, and I have no smartphone.',
    exemption: 'I would like to be exempted from Digital Post.',
    'read-access': 'I would like to give another person read access to my Digital Post.',
    fuldmagt: 'I would like to give another person a Digital Power of Attorney.',
    'let-help': 'I would like to let another person help me with digital things.',
    'id-card': 'I need a municipal identity card.',
    'with-another': 'I come with somebody who needs MitID.',
    'credit-warning': 'I would like to put a credit warning on my CPR number.',
    other: 'I don’t know what my errand is called. May I explain?',
  },
  bring: 'What must I bring?',
} satisfies BookingPhrases;
