import { type Lang, defaultLang, langs } from '$lib/i18n/lang';
import { type Figures, figuresOf } from '../figures';
import type { Block, Guide, Prose } from './guide';
import { textOf } from './read-prose';
import { sectionOf } from './sections';

/** One thing that two languages of a topic do not share. `block` is its place on the page; missing for the top of the file. */
export interface Difference {
  readonly block?: number;
  readonly message: string;
}

/**
 * Says where a topic in another language differs from the Danish one in what must be the same: sections, kinds of
 * blocks and when they end, number of list items, link targets, and all phone numbers, numbers, months and weekdays in
 * their order.
 */
export function compareGuides(danish: Guide, other: Guide, lang: Lang): Difference[] {
  const differences: Difference[] = [];
  const check = (
    what: string,
    one: readonly unknown[],
    two: readonly unknown[],
    block?: number,
  ): void => {
    if (one.join(' ') === two.join(' ')) return;
    differences.push({
      message: `The ${what} not the same as in Danish: ${quote(two)} here, ${quote(one)} there.`,
      ...(block !== undefined && { block }),
    });
  };
  const checkFigures = (one: Figures, two: Figures, block?: number) => {
    check('phone numbers are', one.phones, two.phones, block);
    check('numbers are', one.numbers, two.numbers, block);
    check('months are', one.months, two.months, block);
    check('weekdays are', one.weekdays, two.weekdays, block);
  };

  check('order, days, facts and sources are', factsOf(danish), factsOf(other));
  check('time lines are', timelineOf(danish), timelineOf(other));
  for (const field of ['title', 'short'] as const) {
    checkFigures(figuresOf(defaultLang, danish[field]), figuresOf(lang, other[field]));
  }

  const kinds = danish.blocks.map(partOf);
  const otherKinds = other.blocks.map(partOf);
  const split = Array.from({ length: Math.max(kinds.length, otherKinds.length) }).findIndex(
    (_, index) => kinds[index] !== otherKinds[index],
  );
  // From there on nothing can be told apart.
  const comparable = split === -1 ? other.blocks : other.blocks.slice(0, split);
  comparable.forEach((twin, index) => {
    const block = danish.blocks[index];
    if (block === undefined) return;
    check('links are', linksIn(block), linksIn(twin), index);
    const [one, two] = [figuresIn(block, defaultLang), figuresIn(twin, lang)];
    checkFigures(one, two, index);
  });
  if (split !== -1) {
    const last = other.blocks.length - 1;
    const [one, two] = [kinds.slice(split, split + 1), otherKinds.slice(split, split + 1)];
    check('building blocks are', one, two, Math.min(split, last));
  }
  return differences;
}

function quote(list: readonly unknown[]): string {
  return list.length === 0 ? 'nothing' : `"${list.join(' ')}"`;
}

function timelineOf(guide: Guide): string[] {
  return guide.hasTimeline === true ? ['one'] : [];
}

function factsOf(guide: Guide): string[] {
  return [String(guide.order), guide.checkedOn, guide.reviewBy, ...guide.facts, ...guide.sources];
}

/** What a block is, apart from its words; sections are the same in every language. */
function partOf(block: Block): string {
  if (block.kind !== 'heading') return kindOf(block);
  if (block.level === 3) return 'smaller heading';
  const section = langs.map((lang) => sectionOf(lang, block.text)).find((id) => id !== undefined);
  return `section ${section ?? 'of its own'}`;
}

function kindOf(block: Block): string {
  if (block.kind === 'list') {
    const ends = block.itemsValidTo === undefined ? '' : ` until ${block.itemsValidTo.join()}`;
    return `${block.ordered ? 'steps' : 'list'}(${block.items.length})${ends}`;
  }
  if (block.kind === 'paragraph' && block.validTo !== undefined) {
    return `paragraph until ${block.validTo}`;
  }
  return block.kind === 'history' ? `history(${block.paragraphs.length})` : block.kind;
}

function proseOf(block: Block): readonly Prose[] {
  switch (block.kind) {
    case 'heading':
      return [[{ kind: 'text', text: block.text }]];
    case 'paragraph':
      return [block.prose];
    case 'list':
      return block.items;
    case 'history':
      return [[{ kind: 'text', text: block.ended }], ...block.paragraphs];
  }
}

function linksIn(block: Block): string[] {
  return proseOf(block)
    .flat()
    .flatMap((inline) => {
      if (inline.kind !== 'link') return [];
      const { to } = inline;
      return [to.kind === 'page' ? to.page : to.kind === 'phone' ? to.number : to.url];
    });
}

function figuresIn(block: Block, lang: Lang): Figures {
  return figuresOf(lang, proseOf(block).map(textOf).join('\n'));
}
