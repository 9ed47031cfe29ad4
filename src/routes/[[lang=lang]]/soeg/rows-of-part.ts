import { searchWords as danish } from '$lib/content/da/search-words';
import { searchWords as english } from '$lib/content/en/search-words';
import { glossaries } from '$lib/content/glossary/glossaries';
import { guides } from '$lib/content/guidance/guides';
import { loadQuestionWords } from '$lib/content/words';
import type { Lang } from '$lib/i18n/lang';
import { type IndexRow, type SearchDocument, indexRows } from '$lib/search/documents';
import { errandDocuments } from '$lib/search/errand-documents';
import { guideDocuments } from '$lib/search/guide-documents';
import { pageDocuments } from '$lib/search/page-documents';
import type { PartId } from '$lib/search/parts';
import { wordDocuments } from '$lib/search/word-documents';

/** A part of the index in a language. Only while building: it brings all texts along. */
export async function rowsOfPart(part: PartId, lang: Lang): Promise<readonly IndexRow[]> {
  return indexRows(await documentsOf(part, lang), lang);
}

async function documentsOf(part: PartId, lang: Lang): Promise<readonly SearchDocument[]> {
  const otherWords = { da: danish, en: english }[lang];
  if (part === 'errands') {
    const { questions } = await loadQuestionWords(lang);
    return [...errandDocuments(questions, otherWords.errands), ...pageDocuments(otherWords.pages)];
  }
  if (part === 'words') return wordDocuments(glossaries[lang].values());
  const guide = guides[lang].get(part);
  if (guide === undefined) throw new Error(`There is no topic "${part}" in "${lang}".`);
  return guideDocuments(part, guide, otherWords.topics[part]);
}
