import type { Handle } from '@sveltejs/kit';
import { splitPath } from '$lib/i18n/lang';

/** Writes the page's language into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', splitPath(event.url.pathname).lang),
  });
