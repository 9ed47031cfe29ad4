import type { HandleClientError } from '@sveltejs/kit';
import { splitPath } from '$lib/i18n/lang';

/** Pages that are nothing without their script: there the page that says what went wrong is better. */
const needScript = ['liste', 'spoergsmaal', 'skranke'];

/**
 * Where a file of a page's code does not come, Kit would put "something went wrong" in the place of the page. What the
 * host sent can be read all the same, its numbers called and its links followed, so it stays.
 */
export const handleError: HandleClientError = ({ error, event }) => {
  // Kit puts its announcer into the page when it has taken it over. What is sent for an unknown address is empty.
  const isAsSent = document.getElementById('svelte-announcer') === null;
  const isEmpty = document.querySelector('h1') === null;
  if (isAsSent && !isEmpty && !needScript.includes(splitPath(event.url.pathname).page))
    throw new Error('The page stays as it was sent.', { cause: error });
};
