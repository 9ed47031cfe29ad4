import { type Lang, defaultLang, langs } from '$lib/i18n/lang';
import { checkSections } from './check-sections';
import { compareGuides } from './compare-guides';
import type { Guide } from './guide';
import type { Known } from './known';
import type { Mistake } from './mistakes';
import { type ReadGuide, readGuide } from './read-guide';
import { type TopicId, isTopicId, topicIds } from './topics';

export type Guides = Readonly<Record<Lang, ReadonlyMap<TopicId, Guide>>>;

/**
 * Reads all guidance files. `files` goes from path to text; a path ends in `<language>/<topic>.md`.
 * Collects the mistakes of every file, unknown topics, sections out of order, topics missing in a language, two topics
 * in one place, and what a topic does not say the same in all languages.
 */
export function readGuides(
  files: Readonly<Record<string, string>>,
  known: Known,
): { guides: Guides; mistakes: readonly Mistake[] } {
  const guides = { da: new Map<TopicId, Guide>(), en: new Map<TopicId, Guide>() };
  const mistakes: Mistake[] = [];
  const raw = new Map(
    Object.entries(files).map(([path, text]) => [path.split('/').slice(-2).join('/'), text]),
  );

  for (const file of raw.keys()) {
    const [, name = ''] = file.split('/');
    if (!isTopicId(name.replace(/\.md$/, ''))) {
      mistakes.push({ file, line: 0, message: 'There is no topic of this name in topics.ts.' });
    }
  }
  const reads = new Map<string, ReadGuide>();
  for (const lang of langs) {
    const orders = new Map<number, TopicId>();
    for (const topic of topicIds) {
      const file = `${lang}/${topic}.md`;
      const text = raw.get(file);
      if (text === undefined) {
        mistakes.push({ file, line: 0, message: 'The topic is missing in this language.' });
        continue;
      }
      const read = readGuide(file, lang, text, known);
      mistakes.push(...read.mistakes, ...unknownTerms(file, text, known));
      reads.set(file, read);
      checkSections(lang, read.passages, (line, message) => {
        mistakes.push({ file, line, message });
      });
      if (read.guide === undefined) continue;
      guides[lang].set(topic, read.guide);
      const { order } = read.guide;
      const taken = orders.get(order);
      if (taken !== undefined) {
        mistakes.push({ file, line: 2, message: `"order" ${order} belongs to ${taken} already.` });
      }
      orders.set(order, topic);
    }
  }
  for (const topic of topicIds) {
    for (const lang of langs) mistakes.push(...differencesFromDanish(lang, topic, reads));
  }
  return { guides, mistakes };
}

/** Links to words that the glossary does not have. */
function unknownTerms(file: string, text: string, { isTerm }: Known): Mistake[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(/\]\(ord#(?<id>[^)]*)\)/g)]
      .map(({ groups }) => groups?.['id'] ?? '')
      .filter((id) => !isTerm(id))
      .map((id) => ({
        file,
        line: index + 1,
        message: `There is no word "${id}" in the glossary.`,
      })),
  );
}

/** Where a topic in a language does not say the same as in Danish, as mistakes in the file of that language. */
function differencesFromDanish(
  lang: Lang,
  topic: TopicId,
  reads: ReadonlyMap<string, ReadGuide>,
): Mistake[] {
  const file = `${lang}/${topic}.md`;
  const original = reads.get(`${defaultLang}/${topic}.md`)?.guide;
  const read = reads.get(file);
  if (lang === defaultLang || original === undefined || read?.guide === undefined) return [];
  return compareGuides(original, read.guide, lang).map(({ block, message }) => ({
    file,
    line: block === undefined ? 1 : (read.lines[block] ?? 0),
    message,
  }));
}
