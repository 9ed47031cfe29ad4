import type { Day } from '$lib/domain/validity/fact';
import type { Lang } from '$lib/i18n/lang';
import { lixOf, sentencesOf, wordsOf } from '../readability';
import type { FrontMatter, Guide } from './guide';
import type { Known } from './known';
import type { Mistake, Report } from './mistakes';
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
  /** The headings and the running text, in their order. */
  readonly passages: readonly Passage[];
  /** The line of the file on which each block of the guide starts. */
  readonly lines: readonly number[];
  readonly mistakes: readonly Mistake[];
}

/** Reads one guidance file and collects every mistake in it. `file` is the name used in the mistakes. */
export function readGuide(
  file: string,
  lang: Lang,
  raw: string,
  known: Known,
): ReadGuide {
  const mistakes: Mistake[] = [];
  const report: Report = (line, message) => void mistakes.push({ file, line, message });

  const parts = /^---\n(?<yaml>(?:.*\n)*?)---\n(?<body>[^]*)$/.exec(raw.replaceAll('\r\n', '\n'));
  const yaml = parts?.groups?.['yaml'];
  const body = parts?.groups?.['body'];
  if (yaml === undefined || body === undefined) {
    report(1, 'The file must start with front matter between two lines of ---.');
    return { lix: 0, passages: [], lines: [], mistakes };
  }

  const frontMatter = readFrontMatter(yaml, known, report);
  const firstLine = yaml.split('\n').length + 2;
  const { body: text, hasTimeline } = takeTimeline(body, firstLine, report);
  const { blocks, lines, passages } = readBlocks(
    text,
    firstLine,
    report,
    findValidTo(frontMatter, known, report),
  );
  if (blocks.length === 0) report(firstLine, 'The page has no text.');

  const lineOf = (field: string) =>
    2 + yaml.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  const { title, short } = frontMatter ?? { title: '', short: '' };
  const all: Passage[] = [
    { line: lineOf('title'), text: title },
    { line: lineOf('short'), text: short },
    ...passages,
  ];
  const lix = lixOf(all.map(({ text }) => text));
  if (lang === 'da' && lix > limits.lix) {
    report(0, `The text is too hard: LIX ${lix.toFixed(1)}, at most ${limits.lix}.`);
  }
  for (const { line, text } of all) reportLongSentences(line, text, report);
  const shortWords = wordsOf(short).length;
  if (shortWords > limits.shortWords) {
    report(lineOf('short'), `"short" has ${shortWords} words, at most ${limits.shortWords}.`);
  }
  const shortLix = lixOf([short]);
  if (lang === 'da' && shortLix > limits.lix) {
    const found = shortLix.toFixed(1);
    report(lineOf('short'), `"short" is too hard: LIX ${found}, at most ${limits.lix}.`);
  }
  return { ...(frontMatter && { guide: { ...frontMatter, ...(hasTimeline && { hasTimeline }), blocks } }), lix, passages, lines, mistakes };
}

/** The last day of the fact that a block names. It must be one of the page's own facts, or its sources would be missing. */
function findValidTo(
  frontMatter: FrontMatter | undefined,
  { isFactId, factOf }: Known,
  report: Report,
) {
  return (id: string, line: number): Day | undefined => {
    if (!isFactId(id)) {
      report(line, `There is no fact "${id}".`);
      return undefined;
    }
    if (frontMatter !== undefined && !frontMatter.facts.includes(id)) {
      report(line, `The fact "${id}" does not stand under "facts" on top of the page.`);
    }
    return factOf(id).validTo;
  };
}

function reportLongSentences(line: number, text: string, report: Report) {
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
