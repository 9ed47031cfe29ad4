import type { SourceId } from '$lib/domain/validity/source-ids';
import type { Lang } from '$lib/i18n/lang';
import { lixOf, sentencesOf, wordsOf } from '../readability';
import type { Guide } from './guide';
import type { Mistake } from './mistakes';
import { type Passage, readBlocks } from './read-blocks';
import { readFrontMatter } from './read-front-matter';
import { takeTimeline } from './take-timeline';

/** At most this LIX for Danish text, so many words in a sentence, and so many in the short answer. */
const limits = { lix: 35, sentenceWords: 30, shortWords: 60 } as const;

export interface ReadGuide {
  /** Missing only where the front matter could not be read. */
  readonly guide?: Guide;
  /** LIX of all text on the page. */
  readonly lix: number;
  readonly mistakes: readonly Mistake[];
}

/** Reads one guidance file and collects every mistake in it. `file` is the name used in the mistakes. */
export function readGuide(
  file: string,
  lang: Lang,
  raw: string,
  isSourceId: (text: string) => text is SourceId,
): ReadGuide {
  const mistakes: Mistake[] = [];
  const report = (line: number, message: string) => void mistakes.push({ file, line, message });

  const parts = /^---\n(?<yaml>(?:.*\n)*?)---\n(?<body>[^]*)$/.exec(raw.replaceAll('\r\n', '\n'));
  const yaml = parts?.groups?.['yaml'];
  const body = parts?.groups?.['body'];
  if (yaml === undefined || body === undefined) {
    report(1, 'The file must start with front matter between two lines of ---.');
    return { lix: 0, mistakes };
  }

  const frontMatter = readFrontMatter(yaml, isSourceId, report);
  const firstLine = yaml.split('\n').length + 2;
  const { body: text, hasTimeline } = takeTimeline(body, firstLine, report);
  const { blocks, passages } = readBlocks(text, firstLine, report);
  if (blocks.length === 0) report(firstLine, 'The page has no text.');

  const top = frontMatter === undefined ? [] : [frontMatter.title, frontMatter.short];
  const all: Passage[] = [...top.map((text) => ({ line: 2, text })), ...passages];
  const lix = lixOf(all.map(({ text }) => text));
  if (lang === 'da' && lix > limits.lix) {
    report(0, `The text is too hard: LIX ${lix.toFixed(1)}, at most ${limits.lix}.`);
  }
  for (const { line, text } of all) reportLongSentences(line, text, report);
  const shortWords = wordsOf(frontMatter?.short ?? '').length;
  if (shortWords > limits.shortWords) {
    report(2, `"short" has ${shortWords} words, at most ${limits.shortWords}.`);
  }
  const picture = hasTimeline ? { hasTimeline } : {};
  return { ...(frontMatter && { guide: { ...frontMatter, ...picture, blocks } }), lix, mistakes };
}

function reportLongSentences(
  line: number,
  text: string,
  report: (line: number, message: string) => void,
) {
  for (const sentence of sentencesOf(text)) {
    const words = wordsOf(sentence);
    if (words.length <= limits.sentenceWords) continue;
    const start = words.slice(0, 5).join(' ');
    report(
      line,
      `A sentence has ${words.length} words, at most ${limits.sentenceWords}: "${start} ...".`,
    );
  }
}
