import MiniSearch from 'minisearch';
import type { Lang } from '$lib/i18n/lang';
import type { IndexRow, ResultKind, SearchResult } from './documents';
import { foldQuery, foldText } from './fold-words';

/** Finds what fits the words typed so far, the best first. */
export type Search = (typed: string) => readonly SearchResult[];

/** How much a word counts, by where it stands. */
const boost = { title: 5, otherWords: 4, line: 2, words: 1 } as const;
/** A page such as Misuse helps at once, a topic says most, an official word only what it means. */
const kindWeight: Readonly<Record<ResultKind, number>> = {
  page: 1.4,
  topic: 1,
  errand: 0.8,
  word: 0.4,
};
/** The top of a page is a better place to begin than its middle. */
const topWeight = 1.5;
/** A topic or page that is called just as it was typed is meant. */
const titleWeight = 4;

/** Shown are at most so many results, and none with less than this part of the best one's score. */
const most = 12;
const leastPart = 0.03;

/** Words of fewer letters are looked for as they are: nearly every short word is like another. */
const shortestForgiven = 4;

/** So many rows are put into the index at a time: on a slow phone a few milliseconds, after which it answers taps again. */
const rowsAtOnce = 8;

/** Puts the parts of the index together. */
export async function createSearch(rows: readonly IndexRow[], lang: Lang): Promise<Search> {
  const known = new Set<string>();
  const index = new MiniSearch<IndexRow & { readonly id: number }>({
    fields: Object.keys(boost),
    // Other words and text were folded while building.
    tokenize: (text, field) =>
      field === 'words' || field === 'otherWords' ? text.split(' ') : foldText(text, lang),
    processTerm: (word) => {
      known.add(word);
      return word;
    },
  });
  await index.addAllAsync(
    rows.map((row, id) => ({ ...row, id })),
    { chunkSize: rowsAtOnce },
  );
  const titles = rows.map(({ kind, title }) =>
    kind === 'topic' || kind === 'page' ? foldText(title, lang).join(' ') : undefined,
  );

  return (typed) => {
    const words = foldQuery(typed, lang, (word) => known.has(word));
    if (words.length === 0) return [];
    const wanted = words.join(' ');
    const hits = index.search(wanted, {
      tokenize: (text) => text.split(' '),
      processTerm: (word) => word,
      boost,
      prefix: (word) => word.length > 1,
      // A word that stands there as it was typed is meant.
      fuzzy: (word) => (word.length >= shortestForgiven && !known.has(word) ? 0.2 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.4, fuzzy: 0.35 },
      boostDocument: (id) =>
        weightOf(rows[Number(id)]) * (titles[Number(id)] === wanted ? titleWeight : 1),
    });
    const found = hits
      .flatMap(({ id, score, queryTerms }) => {
        const row = rows[Number(id)];
        // What fits all the words comes before what fits one of them well.
        return row === undefined
          ? []
          : [{ row, score: score * (queryTerms.length / words.length) ** 2 }];
      })
      .sort((one, other) => other.score - one.score);
    const least = (found[0]?.score ?? 0) * leastPart;
    return onePerTopic(found.filter(({ score }) => score >= least).map(({ row }) => row)).slice(
      0,
      most,
    );
  };
}

function weightOf(row: IndexRow | undefined): number {
  return row === undefined ? 0 : kindWeight[row.kind] * (row.place === '' ? topWeight : 1);
}

/** Of the places in one topic only the best is kept. */
function onePerTopic(rows: readonly IndexRow[]): readonly SearchResult[] {
  const topics = new Set<string>();
  return rows.filter(({ kind, page }) => {
    if (kind !== 'topic') return true;
    if (topics.has(page)) return false;
    topics.add(page);
    return true;
  });
}
