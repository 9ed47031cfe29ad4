import { disagreements as danish } from '$lib/content/da/disagreements';
import { disagreements as english } from '$lib/content/en/disagreements';
import { sourceRows } from '$lib/content/guidance/source-rows.server';
import { sourceOf } from '$lib/content/sources';
import { authoritySources } from '$lib/content/sources/authorities';
import { mitidSources } from '$lib/content/sources/mitid';
import { municipalitySources } from '$lib/content/sources/municipalities';
import { otherSources } from '$lib/content/sources/others';
import { type Disagreement, disagreements } from '$lib/domain/validity/disagreements';
import { type SourceId, sourceIds } from '$lib/domain/validity/source-ids';
import { type Lang, defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

interface Text {
  readonly topic: string;
  readonly sides: Readonly<Record<string, string>>;
  readonly choice: string;
}
/** Every disagreement has words in every language: the words' own types see to it. */
const texts: Readonly<Record<Lang, Readonly<Record<string, Text>>>> = { da: danish, en: english };
const register: Readonly<Record<string, Disagreement>> = disagreements;

const groups = [
  ['mitid', mitidSources],
  ['authorities', authoritySources],
  ['municipalities', municipalitySources],
  ['others', otherSources],
] as const;

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageServerLoad = ({ params }) => {
  const lang = langOf(params.lang);
  return {
    disagreements: Object.entries(register).map(([id, { sides, chosen }]) => ({
      id,
      topic: texts[lang][id]?.topic ?? '',
      choice: texts[lang][id]?.choice ?? '',
      sides: Object.entries(sides).map(([side, { sources }]) => ({
        id: side,
        text: texts[lang][id]?.sides[side] ?? '',
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
};

/** A source in short: publisher, title, and the years of the copy where known. */
function nameOf(id: SourceId): string {
  const { publisher, title, years } = sourceOf(id);
  const dated = years === undefined ? '' : ` (${[...new Set(years)].join('-')})`;
  return `${publisher}: ${title}${dated}`;
}
