import type { ClerkLanguageId } from '$lib/domain/counter/clerk-choices';
import type { ClerkPart } from '$lib/domain/counter/clerk-phrases';
import type { ClerkPhrases } from './clerk-words';

/** One thing that the card says. `language`: the sentence names it. */
export interface ClerkLine {
  readonly text: string;
  /** Things under the sentence. */
  readonly things: readonly string[];
  readonly language?: ClerkLanguageId;
}

/** Puts the card into one language, part by part. */
export function writeClerkCard(
  card: readonly ClerkPart[],
  words: ClerkPhrases,
): readonly ClerkLine[] {
  return card.map((part) => {
    switch (part.kind) {
      case 'phrase':
        return { text: words.phrases[part.phrase], things: [] };
      case 'things':
        return { text: words.iHave, things: part.things.map((thing) => words.things[thing]) };
      case 'language':
        return {
          text: words.iSpeak(words.languages[part.language]),
          things: [],
          language: part.language,
        };
    }
  });
}
