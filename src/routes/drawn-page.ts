import { error } from '@sveltejs/kit';

/** A page whose text is markup made while building (docs/adr/0007). */
export interface DrawnPage {
  /** The address it belongs to. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Made from our own texts while building. A `TrustedHTML` where the browser asks for one. */
  readonly markup: string;
}

/** The part of Trusted Types that is used here. */
interface PolicyFactory {
  createPolicy(name: string, rules: MarkupRules): MarkupRules;
}
interface MarkupRules {
  createHTML(markup: string): string;
}

let policy: MarkupRules | undefined;

/** Lets our own pages' markup through, and nothing else is ever handed to it. */
function trust(markup: string): string {
  if (policy === undefined) {
    const { trustedTypes }: Window & { trustedTypes?: PolicyFactory } = window;
    const rules: MarkupRules = { createHTML: (own) => own };
    policy = trustedTypes?.createPolicy('id-klar-page', rules) ?? rules;
  }
  return policy.createHTML(markup);
}

/**
 * The page at an address: from the document that is open, if it is that one, else from its file: the same file that a
 * visit by address gets, kept and updated once. Throws Kit's error 404 where there is no such page, and 503 where the
 * file cannot be had.
 */
export async function openDrawnPage(
  path: string,
  fetch: typeof globalThis.fetch,
): Promise<DrawnPage> {
  const here = readDrawnPage(document, path);
  if (here !== undefined) return here;
  const response = await fetch(path).catch(() => error(503));
  if (!response.ok) error(response.status === 404 ? 404 : 503);
  const file = new DOMParser().parseFromString(trust(await response.text()), 'text/html');
  return readDrawnPage(file, path) ?? error(503);
}

/** What a document shows of the page; `undefined` where it shows another page, such as the login of a network. */
function readDrawnPage(page: Document, path: string): DrawnPage | undefined {
  const article = page.querySelector<HTMLElement>('[data-drawn]');
  if (article?.dataset['drawn'] !== path) return undefined;
  const title = article.querySelector('h1')?.textContent ?? '';
  const description =
    page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  return { path, title, description, markup: trust(article.innerHTML) };
}
