import { splitPath } from '$lib/i18n/lang';

/**
 * Does a page come without Kit? Such a page is finished HTML with the small script of this folder; Kit's own code does not
 * come along (docs/adr/0015, 0017). Its route says `csr = false`. Start is one, and so is all that is only for reading.
 */
export function isReadingPage(pathname: string): boolean {
  return /^((viden|ord|mere\/kilder)(\/|$)|$)/.test(splitPath(pathname).page);
}

/** The mark of an address that was asked for within the app: Start then is no launch. Start takes it away again. */
export const WITHIN = '#within';

/** The address of a page that comes without Kit, as another page of the app asks the browser for it. */
export function fromWithin(href: string): string {
  const url = new URL(href);
  if (splitPath(url.pathname).page === '' && url.hash === '') url.hash = WITHIN;
  return url.href;
}
