import { splitPath } from '$lib/i18n/lang';

/**
 * Is a page only for reading? Such a page is finished HTML with the small script of this folder; Kit's own code does not
 * come along (docs/adr/0015). Its route says `csr = false`.
 */
export function isReadingPage(pathname: string): boolean {
  return /^(viden|ord|mere\/kilder)(\/|$)/.test(splitPath(pathname).page);
}
