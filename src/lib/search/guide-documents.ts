import type { Block, Guide } from '$lib/content/guidance/guide';
import { textOf } from '$lib/content/guidance/read-prose';
import type { TopicId } from '$lib/content/guidance/topics';
import { firstLineOf } from '$lib/content/readability';
import type { SearchDocument } from './documents';

/** A topic as what can be found: its short answer, and each of its headings with the text below it. */
export function guideDocuments(
  topic: TopicId,
  guide: Guide,
  otherWords: string,
): readonly SearchDocument[] {
  const about = { kind: 'topic', page: `viden/${topic}`, title: guide.title } as const;
  const documents: SearchDocument[] = [];
  let next: SearchDocument = {
    ...about,
    place: '',
    line: firstLineOf(guide.short),
    otherWords,
    text: guide.short,
  };
  for (const block of guide.blocks) {
    if (block.kind === 'heading') {
      documents.push(next);
      next = { ...about, place: block.id, line: block.text, otherWords: '', text: '' };
    } else next = { ...next, text: `${next.text}\n${wordsIn(block)}` };
  }
  // A heading with only smaller headings below it says nothing of its own.
  return [...documents, next].filter(({ text }) => text !== '');
}

function wordsIn(block: Exclude<Block, { kind: 'heading' }>): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.prose);
    case 'list':
      return block.items.map(textOf).join('\n');
    case 'history':
      return [block.ended, ...block.paragraphs.map(textOf)].join('\n');
  }
}
