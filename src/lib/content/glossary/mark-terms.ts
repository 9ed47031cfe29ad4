import type { Block, Inline, Prose } from '../guidance/guide';
import type { Glossary } from './entry';

/**
 * Marks the first mention of each word of the glossary in the blocks of a page: a whole word, in any of its spellings,
 * in running text. Headings, links and bold text stay as they are. Of spellings that begin at the same place the
 * longest wins, and what it covers is not looked through for shorter ones.
 */
export function markTerms(blocks: readonly Block[], glossary: Glossary): readonly Block[] {
  const find = findTerms(glossary);
  if (find === undefined) return blocks;
  const met = new Set<string>();
  const mark = (prose: Prose): Prose =>
    prose.flatMap((inline) => (inline.kind === 'text' ? markText(inline.text, find, met) : inline));

  return blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return block;
      case 'paragraph':
        return { ...block, prose: mark(block.prose) };
      case 'list':
        return { ...block, items: block.items.map(mark) };
      case 'history':
        return { ...block, paragraphs: block.paragraphs.map(mark) };
    }
  });
}

interface Found {
  readonly id: string;
  readonly text: string;
  /** Where it begins, counted in characters. */
  readonly at: number;
}
type Find = (text: string) => readonly Found[];

/** Makes the search for all words at once; none where the glossary marks nothing. */
function findTerms(glossary: Glossary): Find | undefined {
  const marked = [...glossary.values()].filter(({ isMarked }) => isMarked);
  if (marked.length === 0) return undefined;
  const owners = new Map(
    marked.flatMap(({ id, spellings }) => spellings.map((each) => [keyOf(each), id])),
  );
  const spellings = marked.flatMap((entry) => entry.spellings);
  const longestFirst = [...spellings].sort((one, other) => other.length - one.length);
  const any = longestFirst.map(patternOf).join('|');
  // A hyphen joins words: "kørekort" does not stand in "kørekort-app".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${any})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const id = owners.get(keyOf(found));
      return id === undefined ? [] : [{ id, text: found, at: index }];
    });
}

function keyOf(spelling: string): string {
  return spelling.toLowerCase().replace(/\s+/g, ' ');
}

/**
 * What finds a spelling. The first letter may be a capital, as at the start of a sentence. A spelling with capitals
 * further on must stand exactly so: AltID is an app, "altid" means always.
 */
function patternOf(spelling: string): string {
  const [first = '', ...rest] = spelling;
  const isExact = rest.some((letter) => letter !== letter.toLowerCase());
  const start = isExact || !/\p{L}/u.test(first) ? escape(first) : eitherCase(first);
  return start + escape(rest.join('')).replace(/\s+/g, '\\s+');
}

function eitherCase(letter: string): string {
  return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function markText(text: string, find: Find, met: Set<string>): Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  for (const found of find(text)) {
    if (met.has(found.id)) continue;
    met.add(found.id);
    if (found.at > end) pieces.push({ kind: 'text', text: text.slice(end, found.at) });
    pieces.push({
      kind: 'term',
      id: found.id,
      text: found.text,
      to: { kind: 'page', page: `ord#${found.id}` },
    });
    end = found.at + found.text.length;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
