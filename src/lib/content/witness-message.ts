import type { WitnessMessageWords } from './da/witness-message';

/** Most characters of the message, as JavaScript counts them: an emoji is two. Three SMS of 160. */
export const messageLimit = 480;

/** What is noted of the booked time, in words. */
export interface MessageParts {
  readonly when?: { readonly day: string; readonly time: string } | undefined;
  readonly place?: string | undefined;
  /** Where the app tells the witness more. */
  readonly address: string;
}

/**
 * The message to the witness, never longer than the limit. Where an address or a place is so long that not all has room,
 * first the place is left out, then the address: what a witness must be and bring always stays.
 */
export function witnessMessageOf(words: WitnessMessageWords, parts: MessageParts): string {
  const { when, place, address } = parts;
  const time = when === undefined ? [] : [words.when(when.day, when.time)];
  const where = place === undefined ? [] : [words.where(place)];
  const more = [words.more(address)];
  const ways = [
    [words.ask, ...time, ...where, words.rules, words.bring, ...more],
    [words.ask, ...time, words.rules, words.bring, ...more],
    [words.ask, ...time, words.rules, words.bring],
  ].map((sentences) => sentences.join('\n'));
  return (
    ways.find((text) => text.length <= messageLimit) ??
    [words.ask, words.rules, words.bring].join('\n')
  );
}
