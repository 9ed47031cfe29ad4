import { sources } from '$lib/content/sources';
import { factOf, isFactId } from '$lib/domain/validity/facts';
import type { SourceId } from '$lib/domain/validity/source-ids';
import type { Lang } from '$lib/i18n/lang';
import { glossaries } from '../glossary/glossaries';
import { markTerms } from '../glossary/mark-terms';
import { formatMistakes } from './mistakes';
import { type Guides, readGuides } from './read-guides';

const files = import.meta.glob<string>('./{da,en}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function isSourceId(text: string): text is SourceId {
  return Object.hasOwn(sources, text);
}

const { guides: read, mistakes } = readGuides(files, {
  isSourceId,
  isFactId,
  factOf,
  isTerm: (id) => glossaries.da.has(id),
});
if (mistakes.length > 0) {
  throw new Error(`Mistakes in the guidance texts:\n${formatMistakes(mistakes)}`);
}

/** Every topic in every language, read and checked while building. The browser gets single pages of it, as data. */
export const guides: Guides = { da: withTerms('da'), en: withTerms('en') };

/** The guides of a language, with the first mention of each word of the glossary marked. */
function withTerms(lang: Lang): Guides[Lang] {
  return new Map(
    [...read[lang]].map(([topic, guide]) => [
      topic,
      { ...guide, blocks: markTerms(guide.blocks, glossaries[lang]) },
    ]),
  );
}
