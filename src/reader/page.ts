/** What one page has in the place of the other: the bar on top with the content, and the tabs. */
const PARTS = ['.app', 'body > nav'];

/**
 * The page at an address of ours, as a document; `undefined` where it cannot be had, is another page, such as the
 * login of a network, or is of a build with other styles. A document that is fetched, unlike text that is parsed, comes from our own address.
 */
export function openPage(address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const page = request.responseXML;
      resolve(page !== null && isPageAt(page, address) ? page : undefined);
    };
    request.onerror = () => resolve(undefined);
    request.send();
  });
}

/** Every page of ours says which it is. One of a newer build may have styles that the policy of this page refuses. */
function isPageAt(page: Document, address: string): boolean {
  const named = page.querySelector<HTMLElement>('.app')?.dataset['page'];
  return named === new URL(address).pathname && policyOf(page) === policyOf(document);
}

/** The policy is the only header that a page carries in itself. */
function policyOf(page: Document): string | undefined {
  return page.querySelector<HTMLMetaElement>('[http-equiv]')?.content;
}

/** Puts a page in the place of the one on the screen, with the styles that this one lacks. Its policy knows them all. */
export function showPage(page: Document): void {
  const known = new Set(
    [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
  );
  for (const style of page.querySelectorAll('style'))
    if (!known.has(style.textContent)) document.head.append(document.importNode(style, true));
  for (const part of PARTS) {
    const next = page.querySelector(part);
    if (next !== null) document.querySelector(part)?.replaceWith(next);
  }
  document.title = page.title;
}
