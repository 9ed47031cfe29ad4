/** What a line may not break: a phone number, an hour, a sum and a span of figures. */
const spaced = /(?<=\bkl\.) (?=\d)|(?<=\d) (?=kr\b)|(?<=\d\d) (?=\d\d\b)/g;
const span = /(?<=\d)-(?=\d)/g;
/** A tag and what stands in it: addresses must stay as they are. */
const tag = /(<[^>]*>)/;

/**
 * Keeps figures and what belongs to them on one line.
 * Takes and gives markup; only the words between the tags are changed.
 */
export function keepTogether(markup: string): string {
  return markup
    .split(tag)
    .map((part) =>
      part.startsWith('<') ? part : part.replaceAll(spaced, '\u{a0}').replaceAll(span, '\u{2011}'),
    )
    .join('');
}
