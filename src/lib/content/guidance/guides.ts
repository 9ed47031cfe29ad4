import { sources } from '$lib/content/sources';
import { factOf, isFactId } from '$lib/domain/validity/facts';
import type { SourceId } from '$lib/domain/validity/source-ids';
import { formatMistakes } from './mistakes';
import { readGuides } from './read-guides';

const files = import.meta.glob<string>('./{da,en}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(sources, text);
}

const { guides: read, mistakes } = readGuides(files, { isSourceId, isFactId, factOf });
if (mistakes.length > 0) {
  throw new Error(`Mistakes in the guidance texts:\n${formatMistakes(mistakes)}`);
}

/** Every topic in every language, read and checked while building. The browser gets single pages of it, as data. */
export const guides = read;
