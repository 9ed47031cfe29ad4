import type { Lang } from '$lib/i18n/lang';
import { readRows } from './documents';
import { fileOf, partIds } from './parts';
import { type Search, createSearch } from './search-index';

/** Fetches all parts of the index and puts them together. Throws where one cannot be had. */
export async function openSearch(lang: Lang, fetch: typeof globalThis.fetch): Promise<Search> {
  const parts = await Promise.all(
    partIds.map(async (part) => {
      const response = await fetch(fileOf(part, lang));
      if (!response.ok) throw new Error(`${part} answers ${response.status}.`);
      return readRows(await response.json());
    }),
  );
  return createSearch(parts.flat(), lang);
}
