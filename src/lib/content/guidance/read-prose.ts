import type { PhrasingContent } from 'mdast';
import type { Inline, Prose } from './guide';
import { readLinkTarget } from './link-target';
import type { Report } from './mistakes';

/** What each kind of Markdown inside a block is called in a mistake. */
const names: Record<Exclude<PhrasingContent['type'], 'text' | 'strong' | 'link'>, string> = {
  break: 'A forced line break',
  delete: 'Struck-out text',
  emphasis: 'Text in italics',
  footnoteReference: 'A footnote',
  html: 'HTML',
  image: 'An image',
  imageReference: 'An image',
  inlineCode: 'Code',
  linkReference: 'A link by reference',
};

/**
 * Reads the text inside a block. `toLine` gives a node's line in the file.
 * Everything but text, **bold** and links is reported and left out.
 */
export function readProse(
  nodes: readonly PhrasingContent[],
  lineOf: (node: PhrasingContent) => number,
  report: Report,
): Prose {
  const prose: Inline[] = [];
  for (const node of nodes) {
    const line = lineOf(node);
    switch (node.type) {
      case 'text':
        prose.push({ kind: 'text', text: joinLines(node.value) });
        break;
      case 'strong':
        prose.push({ kind: 'strong', text: readPlain(node.children, line, 'bold text', report) });
        break;
      case 'link': {
        const text = readPlain(node.children, line, 'a link', report);
        const target = readLinkTarget(node.url);
        if (text === '') report(line, `The link to "${node.url}" has no words.`);
        if (node.title) report(line, 'A link must not have a title.');
        if (target.ok) prose.push({ kind: 'link', to: target.to, text });
        else report(line, target.message);
        break;
      }
      default:
        report(line, `${names[node.type]} is not allowed here.`);
    }
  }
  return prose;
}

/** The words of a stretch of text, as a reader hears them. */
export function textOf(prose: Prose): string {
  return prose.map((inline) => inline.text).join('');
}

function readPlain(
  nodes: readonly PhrasingContent[],
  line: number,
  where: string,
  report: Report,
): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += joinLines(node.value);
    else report(line, `Only plain words may stand inside ${where}.`);
  }
  return text;
}

/** A line break in the source is a space in the text. */
function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
