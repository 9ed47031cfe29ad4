import type { Reroute } from '@sveltejs/kit';
import { isReadingPage } from './reader/reading-pages';

const NO_PAGE = `${__BASE_PATH__}/404`;

/**
 * No page of ours has a name that cannot be decoded; without this, Kit would show an empty page for it. And many hosts
 * give a page by the name of its file, too; without this, Kit would not know it and half of it would turn Danish. In the
 * browser, Kit has no page that is only read: where it is asked for one, there is none of that name.
 */
export const reroute: Reroute = ({ url }) => {
  if (!import.meta.env.SSR && isReadingPage(url.pathname)) return NO_PAGE;
  try {
    decodeURI(url.pathname);
    return url.pathname.replace(/\/index\.html\/?$/, '/');
  } catch {
    return NO_PAGE;
  }
};
