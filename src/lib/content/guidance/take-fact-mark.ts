import type { Prose } from './guide';

/** The id of a fact in braces at the very end of a block: `... holds until summer. {#some-fact}` */
const markAtEnd = /\s*\{#(?<id>[^{}]*)\}\s*$/;

/** Takes the fact's mark off the end of a block, where there is one. */
export function takeFactMark(prose: Prose): { readonly prose: Prose; readonly factId?: string } {
  const last = prose.at(-1);
  const factId = last?.kind === 'text' ? markAtEnd.exec(last.text)?.groups?.['id'] : undefined;
  if (last?.kind !== 'text' || factId === undefined) return { prose };
  const text = last.text.replace(markAtEnd, '');
  const before = prose.slice(0, -1);
  return { prose: text === '' ? before : [...before, { kind: 'text', text }], factId };
}

/** Is there a mark left in the text: in its middle, or on a kind of block that cannot end? */
export function hasFactMark(text: string): boolean {
  return text.includes('{#');
}
