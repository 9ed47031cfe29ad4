/**
 * What the bench must know of our own site, which is built from the project itself.
 * @type {Pick<import('./site.mjs').Site, 'name' | 'folder' | 'addressOf' | 'linkTo'>}
 */
export const ours = {
  name: 'ID-klar',
  folder: 'id-klar',
  addressOf: (id) => `/viden/${id}/`,
  linkTo: (_from, to) => `main a[href$="/viden/${to}/"]`,
};
