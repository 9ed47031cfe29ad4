import type { Block, Guide, Prose } from './guide';
import { textOf } from './read-prose';

/**
 * Says where two languages of a topic differ in what must be the same: the kinds of blocks, the number of list items,
 * link targets, and all numbers (phone numbers, days, years, prices, hours) in their order.
 */
export function compareGuides(danish: Guide, other: Guide): string[] {
  const differences: string[] = [];
  const check = (where: string, one: readonly string[], two: readonly string[]) => {
    if (one.join(' ') !== two.join(' ')) {
      differences.push(`${where}: [${one.join(' ')}] but [${two.join(' ')}]`);
    }
  };
  check('front matter', factsOf(danish), factsOf(other));
  check('short', numbersIn(danish.short), numbersIn(other.short));
  check('time line', [String(danish.hasTimeline)], [String(other.hasTimeline)]);
  const kinds = danish.blocks.map(kindOf);
  check('blocks', kinds, other.blocks.map(kindOf));
  if (kinds.join() !== other.blocks.map(kindOf).join()) return differences;

  danish.blocks.forEach((block, index) => {
    const twin = other.blocks[index];
    if (twin === undefined) return;
    const where = `block ${index + 1} (${proseOf(block).map(textOf).join(' ').slice(0, 40)})`;
    check(`${where}, links`, linksIn(block), linksIn(twin));
    check(`${where}, numbers`, numbersOf(block), numbersOf(twin));
  });
  return differences;
}

function factsOf(guide: Guide): string[] {
  return [String(guide.order), guide.checkedOn, guide.reviewBy, ...guide.sources];
}

function kindOf(block: Block): string {
  if (block.kind === 'list') return `${block.ordered ? 'steps' : 'list'}(${block.items.length})`;
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

function numbersOf(block: Block): string[] {
  return proseOf(block).flatMap((prose) => numbersIn(textOf(prose)));
}

/** Digits in order; "41,76" and "41.76" are the same number. */
function numbersIn(text: string): string[] {
  return text.replace(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? [];
}
