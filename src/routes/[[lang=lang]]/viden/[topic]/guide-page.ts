import { error } from '@sveltejs/kit';

/** A guide ready to show. */
export interface GuidePage {
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
    policy = trustedTypes?.createPolicy('id-klar-guide', rules) ?? rules;
  }
  return policy.createHTML(markup);
}

/**
 * The guide at an address: from the page that is open, if it is that one, else from its file.
 * Throws Kit's error 404 where there is no such topic, and 503 where the file cannot be had.
 */
export async function openGuide(path: string, fetch: typeof globalThis.fetch): Promise<GuidePage> {
  const here = readGuide(document, path);
  if (here !== undefined) return here;
  const response = await fetch(path).catch(() => error(503));
  if (!response.ok) error(response.status === 404 ? 404 : 503);
  const file = new DOMParser().parseFromString(trust(await response.text()), 'text/html');
  return readGuide(file, path) ?? error(503);
}

/** The guide that a document shows; `undefined` where it shows another page, such as the login of a network. */
function readGuide(page: Document, path: string): GuidePage | undefined {
  const article = page.querySelector<HTMLElement>('[data-guide]');
  if (article?.dataset['guide'] !== path) return undefined;
  const { heading = '', description = '' } = article.dataset;
  return { path, title: heading, description, markup: trust(article.innerHTML) };
}
