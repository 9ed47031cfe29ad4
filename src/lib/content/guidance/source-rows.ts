import { type SourceLanguage, sourceOf } from '$lib/content/sources';
import type { SourceId } from '$lib/domain/validity/source-ids';
import { formatDate } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';

/** A source as a page shows it. */
export interface SourceRow {
  readonly address: string;
  /** The site's name, such as `mitid.dk`. */
  readonly site: string;
  readonly title: string;
  readonly language: SourceLanguage;
  readonly publisher: string;
  /** The day it was read, in words. */
  readonly readOn: string;
  /** When the copy is from, as years: `2022`, `2022-2023`; empty where unknown. */
  readonly years: string;
}

/** Sources ready to show in a language. Made while building, so that the phone gets only what it shows. */
export function sourceRows(ids: readonly SourceId[], lang: Lang): SourceRow[] {
  return ids.map((id) => {
    const { address, title, language, publisher, readOn, years } = sourceOf(id);
    return {
      address,
      site: new URL(address).host.replace(/^www\.|\.$/g, ''),
      title,
      language,
      publisher,
      readOn: formatDate(new Date(`${readOn}T12:00:00Z`), lang),
      years: [...new Set(years)].join('-'),
    };
  });
}
