import type { Blockquote, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Day } from '$lib/domain/validity/fact';
import type { Block, HeadingLevel, Prose } from './guide';
import type { Report } from './mistakes';
import { readProse, textOf } from './read-prose';
import { hasFactMark, takeFactMark } from './take-fact-mark';

/** A stretch of running text that ends a sentence, with its line in the file. */
export interface Passage {
  readonly line: number;
  readonly text: string;
  /** Only a heading has a level. */
  readonly level?: HeadingLevel;
}

/**
 * Reads the Markdown below the front matter: `##` and `###` headings, paragraphs, flat lists and history notes.
 * `firstLine` is the line of the file on which `body` starts. Everything else is reported and left out.
 * `validToOf` gives the last day of the fact that a paragraph or a list item names at its end, and reports unknown ones.
 */
export function readBlocks(
  body: string,
  firstLine: number,
  report: Report,
  validToOf: (factId: string, line: number) => Day | undefined,
): {
  blocks: readonly Block[];
  /** The line on which each block starts. */
  lines: readonly number[];
  passages: readonly Passage[];
} {
  const blocks: Block[] = [];
  const lines: number[] = [];
  const passages: Passage[] = [];
  const ids = new Set<string>();

  const lineOf = (node: RootContent | PhrasingContent) =>
    firstLine + (node.position?.start.line ?? 1) - 1;
  const refuseFactMark = (line: number, text: string) => {
    if (!hasFactMark(text)) return;
    report(line, 'A fact {#...} may stand only at the end of a paragraph or a list item.');
  };
  const note = (paragraph: Paragraph, read: Prose): Prose => {
    const line = lineOf(paragraph);
    const text = textOf(read);
    passages.push({ line, text });
    if (/^\s*\|/.test(text)) report(line, 'A table is not allowed here.');
    refuseFactMark(line, text);
    return read;
  };
  const prose: ReadParagraph = (paragraph) =>
    note(paragraph, readProse(paragraph.children, lineOf, report));
  const marked: ReadMarked = (paragraph) => {
    const taken = takeFactMark(readProse(paragraph.children, lineOf, report));
    const { factId } = taken;
    const validTo = factId === undefined ? undefined : validToOf(factId, lineOf(paragraph));
    return { prose: note(paragraph, taken.prose), ...(validTo && { validTo }) };
  };

  for (const node of fromMarkdown(body).children) {
    const line = lineOf(node);
    switch (node.type) {
      case 'heading': {
        const text = textOf(readProse(node.children, lineOf, report)).trim();
        const id = slugOf(text);
        const level = node.depth === 3 ? 3 : 2;
        if (node.depth !== level) {
          report(line, 'Only ## and ### headings are allowed; the title is the h1.');
        }
        if (node.children.some((child) => child.type !== 'text')) {
          report(line, 'A heading must be plain words.');
        }
        if (id === '') report(line, 'The heading is empty.');
        refuseFactMark(line, text);
        if (ids.has(id)) report(line, `Two headings on the page say "${text}".`);
        ids.add(id);
        passages.push({ line, text, level });
        blocks.push({ kind: 'heading', level, id, text });
        break;
      }
      case 'paragraph':
        blocks.push({ kind: 'paragraph', ...marked(node) });
        break;
      case 'list':
        blocks.push({
          kind: 'list',
          ordered: node.ordered === true,
          ...itemsOf(readItems(node, lineOf, marked, report)),
        });
        break;
      case 'blockquote':
        blocks.push(readHistory(node, line, lineOf, prose, report));
        break;
      default:
        report(line, `${blockNames[node.type] ?? 'This'} is not allowed here.`);
    }
    if (blocks.length > lines.length) lines.push(line);
  }
  return { blocks, lines, passages };
}

type LineOf = (node: RootContent | PhrasingContent) => number;
type ReadParagraph = (paragraph: Paragraph) => Prose;
type ReadMarked = (paragraph: Paragraph) => Marked;

/** The text of a paragraph or a list item, and the last day on which it holds. */
interface Marked {
  readonly prose: Prose;
  readonly validTo?: Day;
}

const blockNames: Partial<Record<RootContent['type'], string>> = {
  code: 'Code (or a line that starts with four spaces)',
  definition: 'A link by reference',
  html: 'HTML',
  thematicBreak: 'A ruled line',
};

function readItems(list: List, lineOf: LineOf, marked: ReadMarked, report: Report): Marked[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first === undefined) {
      report(lineOf(item), 'A list item is empty.');
      return [];
    }
    if ([first, ...rest].some((child) => child.type === 'list')) {
      report(lineOf(item), 'A list inside a list is not allowed.');
    } else if (first.type !== 'paragraph' || rest.length > 0) {
      report(lineOf(item), 'A list item must be one paragraph.');
    }
    return first.type === 'paragraph' ? [marked(first)] : [];
  });
}

/** Days are given only where at least one item ends. */
function itemsOf(items: readonly Marked[]) {
  const ends = items.map(({ validTo }) => validTo ?? null);
  return {
    items: items.map((item) => item.prose),
    ...(ends.some((day) => day !== null) && { itemsValidTo: ends }),
  };
}

function readHistory(
  quote: Blockquote,
  line: number,
  lineOf: LineOf,
  prose: ReadParagraph,
  report: Report,
): Block {
  const paragraphs = quote.children.flatMap((child) => {
    if (child.type === 'paragraph') return [prose(child)];
    report(lineOf(child), 'A history note may hold only paragraphs.');
    return [];
  });
  const [lead, ...rest] = paragraphs[0] ?? [];
  if (lead?.kind !== 'strong') {
    report(line, 'A history note must start with what ended and when, in bold.');
    return { kind: 'history', ended: '', paragraphs };
  }
  if (!/\b\d{4}\b/.test(lead.text))
    report(line, 'The bold start of a history note must name a year.');
  const first = trimStart(rest);
  return {
    kind: 'history',
    ended: lead.text,
    paragraphs: [...(first.length > 0 ? [first] : []), ...paragraphs.slice(1)],
  };
}

/** Drops the space that stood between the bold start and the text after it. */
function trimStart(prose: Prose): Prose {
  const [first, ...rest] = prose;
  if (first?.kind !== 'text') return prose;
  const text = first.text.trimStart();
  return text === '' ? rest : [{ kind: 'text', text }, ...rest];
}

/** An anchor in ASCII: "Før du går" gives `foer-du-gaar`. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
