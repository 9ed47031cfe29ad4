import type { Reroute } from '@sveltejs/kit';

/** No page of ours has a name that cannot be decoded; without this, Kit would show an empty page for it. */
export const reroute: Reroute = ({ url }) => {
  try {
    decodeURI(url.pathname);
    return undefined;
  } catch {
    return '/404';
  }
};
