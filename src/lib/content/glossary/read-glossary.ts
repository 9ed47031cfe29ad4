import { type Lang, defaultLang, langs } from '$lib/i18n/lang';
import type { Mistake } from '../guidance/mistakes';
import { isTopicId } from '../guidance/topics';
import { lixOf, sentencesOf, wordsOf } from '../readability';
import type { Entry, Glossaries } from './entry';
import { type Row, readRows } from './read-rows';

/** At most this LIX for a Danish explanation, so many words in a sentence and in an explanation. */
const limits = { lix: 35, sentenceWords: 30, textWords: 40 } as const;

/**
 * Reads the glossary. `files` holds the text of each language's file. Collects every mistake with file and line: what
 * is missing, doubled or untranslated, explanations that are hard to read, and topics that do not exist.
 */
export function readGlossary(files: Readonly<Record<Lang, string>>): {
  glossaries: Glossaries;
  mistakes: readonly Mistake[];
} {
  const mistakes: Mistake[] = [];
  const reportIn = (lang: Lang) => (line: number, message: string) =>
    void mistakes.push({ file: fileOf(lang), line, message });

  const source = readFile(defaultLang);
  const glossaries = { da: new Map<string, Entry>(), en: new Map<string, Entry>() };
  for (const lang of langs) {
    const rows = lang === defaultLang ? source : readFile(lang);
    for (const [id, row] of rows) {
      const danish = source.get(id);
      if (danish === undefined) {
        reportIn(lang)(row.id.line, `There is no word "${id}" in ${fileOf(defaultLang)}.`);
      } else glossaries[lang].set(id, entryOf(row, danish));
    }
    for (const [id, { id: at }] of source) {
      if (rows.has(id)) continue;
      reportIn(defaultLang)(at.line, `"${id}" is not translated: ${fileOf(lang)} lacks it.`);
    }
    reportDoubleSpellings(rows.values(), reportIn(lang));
  }
  return { glossaries, mistakes };

  function readFile(lang: Lang): ReadonlyMap<string, Row> {
    const report = reportIn(lang);
    const rows = new Map<string, Row>();
    for (const row of readRows(files[lang], lang === defaultLang, report)) {
      const { text: id, line } = row.id;
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
        report(line, `The id "${id}" must be small letters a-z, digits and single hyphens.`);
      }
      if (rows.has(id)) report(line, `The id "${id}" stands here twice.`);
      rows.set(id, row);
      reportHardWords(row, lang, report);
      for (const topic of row.topics) {
        if (!isTopicId(topic.text)) report(topic.line, `There is no topic "${topic.text}".`);
      }
    }
    return rows;
  }
}

function fileOf(lang: Lang): string {
  return `glossary/${lang}.yaml`;
}

function entryOf(row: Row, danish: Row): Entry {
  // In another language the Danish word itself is found too: texts keep it beside the translation.
  const spellings = [row.word, ...row.forms, danish.word].map(({ text }) => text);
  return {
    id: row.id.text,
    word: row.word.text,
    danish: danish.word.text,
    spellings: [...new Set(spellings)],
    text: row.text.text,
    topics: danish.topics.map(({ text }) => text).filter(isTopicId),
    isMarked: danish.isMarked,
  };
}

type ReportLine = (line: number, message: string) => void;

function reportHardWords({ id, text: { text, line } }: Row, lang: Lang, report: ReportLine) {
  const lix = lixOf([text]);
  if (lang === 'da' && lix > limits.lix) {
    report(
      line,
      `The text of "${id.text}" is too hard: LIX ${lix.toFixed(1)}, at most ${limits.lix}.`,
    );
  }
  for (const sentence of sentencesOf(text)) {
    const count = wordsOf(sentence).length;
    if (count > limits.sentenceWords) {
      report(line, `A sentence has ${count} words, at most ${limits.sentenceWords}.`);
    }
  }
  const count = wordsOf(text).length;
  if (count > limits.textWords) {
    report(line, `The text of "${id.text}" has ${count} words, at most ${limits.textWords}.`);
  }
}

/** One spelling may lead to one word only. */
function reportDoubleSpellings(rows: Iterable<Row>, report: ReportLine) {
  const owners = new Map<string, string>();
  for (const { id, word, forms } of rows) {
    for (const { text, line } of [word, ...forms]) {
      const spelling = text.toLowerCase();
      const owner = owners.get(spelling);
      if (owner !== undefined) report(line, `"${text}" already belongs to "${owner}".`);
      else owners.set(spelling, id.text);
    }
  }
}
