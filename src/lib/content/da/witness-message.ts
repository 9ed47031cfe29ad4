/**
 * The message to the one who is asked to be the witness, in pieces; `content/witness-message.ts` puts them together. Only
 * letters that an SMS has, so that it does not become twice as many.
 */
export const witnessMessage = {
  /** The language of the message, in itself. */
  language: 'Dansk',
  ask: 'Hej. Vil du være mit vidne i Borgerservice?',
  when: (day: string, time: string) => `Tid: ${day} kl. ${time}.`,
  where: (place: string) => `Sted: ${place}.`,
  rules:
    'Du skal være fyldt 18 år og have haft MitID i over 30 dage. Du må højst have været vidne 2 gange de sidste 120 dage.',
  bring:
    'Kom selv med dit MitID og gyldigt foto-ID. Viser det ikke CPR-nummer, så tag et papir med, der gør.',
  more: (address: string) => `Se mere: ${address}`,
};

export type WitnessMessageWords = typeof witnessMessage;
