import { sourceRows } from '$lib/content/guidance/source-rows';
import { loadGuidanceWords } from '$lib/content/guidance/words';
import { sourceOf } from '$lib/content/sources';
import { authoritySources } from '$lib/content/sources/authorities';
import { mitidSources } from '$lib/content/sources/mitid';
import { municipalitySources } from '$lib/content/sources/municipalities';
import { otherSources } from '$lib/content/sources/others';
import { type Disagreement, disagreements, type Reason } from '$lib/domain/validity/disagreements';
import type { Day } from '$lib/domain/validity/fact';
import { type SourceId, sourceIds } from '$lib/domain/validity/source-ids';
import { formatDate } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';

interface Text {
  readonly topic: string;
  readonly sides: Readonly<Record<string, string>>;
  readonly choice: string;
}
/** Every disagreement has words in every language: the words' own types see to it. */
async function loadTexts(lang: Lang): Promise<Readonly<Record<string, Text>>> {
  return lang === 'da'
    ? (await import('$lib/content/da/disagreements')).disagreements
    : (await import('$lib/content/en/disagreements')).disagreements;
}
const register: Readonly<Record<string, Disagreement>> = disagreements;

const groups = [
  ['mitid', mitidSources],
  ['authorities', authoritySources],
  ['municipalities', municipalitySources],
  ['others', otherSources],
] as const;

/** What the page of sources shows, in words. Only while building: it brings every disagreement along. */
export async function sourcesInWords(lang: Lang) {
  const texts = await loadTexts(lang);
  const words = await loadGuidanceWords(lang);
  /** What we chose in words, the reason for it, and the day. */
  const decisionOf = (choice: string, because: Reason, decidedOn: Day) =>
    [
      choice,
      words.sources.because[because],
      words.sources.decided(formatDate(new Date(`${decidedOn}T12:00:00Z`), lang)),
    ].join(' ');
  return {
    words,
    disagreements: Object.entries(register).map(([id, { sides, chosen, because, decidedOn }]) => ({
      id,
      topic: texts[id]?.topic ?? '',
      choice: decisionOf(texts[id]?.choice ?? '', because, decidedOn),
      sides: Object.entries(sides).map(([side, { sources }]) => ({
        id: side,
        text: texts[id]?.sides[side] ?? '',
        isChosen: side === chosen,
        from: sources.map(nameOf),
      })),
    })),
    groups: groups.map(([id, members]) => ({
      id,
      sources: sourceRows(
        sourceIds.filter((source) => Object.hasOwn(members, source)),
        lang,
      ),
    })),
  };
}

/** A source in short: publisher, title, and the years of the copy where known. */
function nameOf(id: SourceId): string {
  const { publisher, title, years } = sourceOf(id);
  const dated = years === undefined ? '' : ` (${[...new Set(years)].join('-')})`;
  return `${publisher}: ${title}${dated}`;
}
