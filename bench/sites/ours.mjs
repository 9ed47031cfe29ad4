import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { seal } from '../../scripts/seal.mjs';

/** @typedef {Pick<import('./site.mjs').Site, 'name' | 'folder' | 'addressOf' | 'linkTo'>} Known */

/** @param {string} id */
const addressOf = (id) => `/viden/${id}/`;
/** @param {string} _from @param {string} to */
const linkTo = (_from, to) => `main a[href$="/viden/${to}/"]`;

/**
 * What the bench must know of our own site, which is built from the project itself.
 * @type {Known}
 */
export const ours = { name: 'ID-klar', folder: 'id-klar', addressOf, linkTo };

/**
 * Our site with nothing but the text that the others hold, too: the same pages and the same worker, at equal content.
 * @type {Known}
 */
export const oursAlone = {
  name: 'ID-klar, this text alone',
  folder: 'id-klar-alone',
  addressOf,
  linkTo,
};

/** What the guidance in Danish consists of, at the top of the site: its pages, their script, the worker and the icons. */
const KEPT = [
  ...['viden', '404.html', 'reader.js', 'reader-storage.js', 'service-worker.js', '_app'],
  ...['apple-touch-icon.png', 'icon.svg', 'icons', 'manifest.webmanifest', '_headers'],
];

/** Makes a copy of a build without all the rest, and seals it as every build is sealed. @param {string} build @returns {Promise<string>} */
export async function withTextAlone(build) {
  const target = `${build}-alone`;
  cpSync(build, target, { recursive: true });
  for (const name of readdirSync(target))
    if (!KEPT.includes(name)) rmSync(path.join(target, name), { recursive: true });
  // The code of the pages that run Kit; the worker's own lies beside it.
  for (const { name } of readdirSync(path.join(target, '_app/immutable'), { withFileTypes: true }))
    if (!name.startsWith('worker.'))
      rmSync(path.join(target, '_app/immutable', name), { recursive: true });
  await seal(target);
  return target;
}
