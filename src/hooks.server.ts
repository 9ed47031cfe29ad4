import type { Handle } from '@sveltejs/kit';
import { langOf } from '$lib/i18n/lang';

/** Writes the page's language into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', langOf(event.params.lang)),
  });
