import type { Reroute } from '@sveltejs/kit';

/**
 * No page of ours has a name that cannot be decoded; without this, Kit would show an empty page for it. And many hosts
 * give a page by the name of its file, too; without this, Kit would not know it and half of it would turn Danish.
 */
export const reroute: Reroute = ({ url }) => {
  try {
    decodeURI(url.pathname);
    return url.pathname.replace(/\/index\.html\/?$/, '/');
  } catch {
    return `${__BASE_PATH__}/404`;
  }
};
