import type { Handle } from '@sveltejs/kit';
import { splitPath } from '$lib/i18n/lang';
import { isReadingPage } from './reader/reading-pages';

/** The marks for code that would take the markup over. On a page that comes without Kit none will. */
const MARKS = /<!--.*?-->/gs;

/** Writes the page's language into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) => {
  const { pathname } = event.url;
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      (isReadingPage(pathname) ? html.replace(MARKS, '') : html).replace(
        '%lang%',
        splitPath(pathname).lang,
      ),
  });
};
