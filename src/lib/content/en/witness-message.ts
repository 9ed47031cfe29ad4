import type { WitnessMessageWords } from '../da/witness-message';

export const witnessMessage = {
  language: 'English',
  ask: 'Hello. Will you be my witness (vidne) at Borgerservice?',
  when: (day, time) => `Time: ${day} at ${time}.`,
  where: (place) => `Place: ${place}.`,
  rules:
    'You must be 18 or over, with MitID for over 30 days. You may have been a witness at most 2 times in the last 120 days.',
  bring:
    'Come in person with your MitID and valid photo ID. If it shows no CPR number, bring a paper that does.',
  more: (address) => `See more: ${address}`,
} satisfies WitnessMessageWords;
