/** What one page has in the place of the other: the bar on top with the content, and the tabs. */
const PARTS = ['.app', 'body > nav'];

/**
 * The page at an address of ours, as a document; `undefined` where it cannot be had or is another page, such as the
 * login of a network. A document that is fetched, unlike text that is parsed, comes from our own address.
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

/** Every page of ours says which it is. */
function isPageAt(page: Document, address: string): boolean {
  return page.querySelector<HTMLElement>('.app')?.dataset['page'] === new URL(address).pathname;
}

/** The styles that the page on the screen has by now. */
const known = new Set(stylesOf(document));

/** Puts a page in the place of the one on the screen. Gives `false` where this browser cannot take in its styles. */
export function showPage(page: Document): boolean {
  const styles = stylesOf(page).filter((text) => !known.has(text));
  if (styles.length > 0 && !('adoptedStyleSheets' in document)) return false;
  styles.forEach(adopt);
  for (const part of PARTS) {
    const next = page.querySelector(part);
    if (next !== null) document.querySelector(part)?.replaceWith(next);
  }
  document.title = page.title;
  return true;
}

function stylesOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('style')].map(({ textContent }) => textContent);
}

/** Adds styles as the policy of the page allows: it knows those of its own by their digests, and no others. */
function adopt(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  known.add(text);
}
