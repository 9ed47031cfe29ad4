import type { FoundPage } from '$lib/content/da/search-words';
import type { SearchDocument } from './documents';

/** Pages beside the guidance, by their address in the app, as what can be found. */
export function pageDocuments(
  pages: Readonly<Record<string, FoundPage>>,
): readonly SearchDocument[] {
  return Object.entries(pages).map(([page, words]) => ({
    kind: 'page',
    page,
    place: '',
    text: '',
    ...words,
  }));
}
