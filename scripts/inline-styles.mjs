import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { basePath } from './base-path.mjs';

/*
 * Puts the styles of the pages that come without Kit into the pages themselves: on a slow line the first paint comes a
 * round trip sooner. Kit could do so for all pages, but its own would then fetch the same styles once more as files.
 */

const KIT = '/_app/immutable/entry/start.';
const LINK = /[ \t]*<link href="([^"]+\.css)" rel="stylesheet">\n?/g;
const STYLE_RULE = "style-src 'self'";

/** @param {string} html @returns {readonly string[]} the style sheets that a page without Kit names */
export function sheetsOf(html) {
  return html.includes(KIT) ? [] : [...html.matchAll(LINK)].map(([, address = '']) => address);
}

/**
 * A page with its styles inside. It allows those of the other pages as well: one is taken in the place of another.
 * Throws where that would change what the page says.
 * @param {string} html @param {ReadonlyMap<string, string>} sheets the text of each style sheet of such pages, by address
 */
export function withStyles(html, sheets) {
  if (sheetsOf(html).length === 0) return html;
  if (!html.includes(STYLE_RULE)) throw new Error('The page has no rule about styles to add to.');
  const digests = [...sheets.values()].map(
    (styles) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  );
  return html
    .replace(LINK, (_link, address) => `<style>${sheets.get(address) ?? ''}</style>`)
    .replace(STYLE_RULE, `${STYLE_RULE} ${digests.join(' ')}`);
}

/** @param {string} root the built site @param {string} base as in `basePath` */
export async function inlineStyles(root, base) {
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.map(async (name) => ({ name, html: await readFile(path.join(root, name), 'utf8') })),
  );
  /** @type {Map<string, string>} */
  const sheets = new Map();
  for (const address of [...new Set(pages.flatMap(({ html }) => sheetsOf(html)))].sort()) {
    const styles = (await readFile(path.join(root, address.slice(base.length)), 'utf8')).trim();
    if (/<\/|url\(|@import/.test(styles))
      throw new Error(`${address} must stay a file of its own.`);
    sheets.set(address, styles);
  }
  for (const { name, html } of pages) {
    const page = withStyles(html, sheets);
    if (page !== html) await writeFile(path.join(root, name), page);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await inlineStyles('build', basePath());
