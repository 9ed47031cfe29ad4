import { error } from '@sveltejs/kit';
import type { WordGroup, WordRow } from '$lib/content/glossary/word-groups';

/** The words of the page at an address. Throws Kit's error 503 where its file cannot be had. */
export async function openGroups(path: string): Promise<readonly WordGroup[]> {
  return readGroups(document, path) ?? readGroups(await fetchPage(path), path) ?? error(503);
}

/** A page as a document. Unlike text that is parsed, it comes from our own address and nowhere else. */
function fetchPage(path: string): Promise<Document> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => resolve(request.responseXML ?? new Document());
    request.onerror = () => resolve(new Document());
    request.send();
  });
}

/** What `WordList.svelte` has drawn; `undefined` where the document shows another page, such as a network's login. */
function readGroups(page: Document, path: string): readonly WordGroup[] | undefined {
  const list = page.querySelector(`[data-words="${CSS.escape(path)}"]`);
  if (list === null) return undefined;
  return [...list.querySelectorAll('section')].map((section) => ({
    letter: textIn(section, 'h2'),
    rows: [...section.querySelectorAll('dl > div')].map(readRow),
  }));
}

function readRow(row: Element): WordRow {
  return {
    id: row.id,
    word: textIn(row, 'b'),
    danish: textIn(row, 'i'),
    text: textIn(row, 'dd'),
    topics: [...row.querySelectorAll('a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      title: link.textContent,
    })),
  };
}

function textIn(element: Element, place: string): string {
  return element.querySelector(place)?.textContent ?? '';
}
