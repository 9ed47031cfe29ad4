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

/**
 * A page with its styles inside, allowed by their digests. Throws where that would change what the page says.
 * @param {string} html @param {(address: string) => string} stylesAt gives the text of a style sheet
 */
export function withStyles(html, stylesAt) {
  if (html.includes(KIT)) return html;
  /** @type {string[]} */
  const digests = [];
  const page = html.replace(LINK, (_link, address) => {
    const styles = stylesAt(address).trim();
    if (/<\/|url\(|@import/.test(styles))
      throw new Error(`${address} must stay a file of its own.`);
    digests.push(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`);
    return `<style>${styles}</style>`;
  });
  if (digests.length === 0) return html;
  if (!page.includes(STYLE_RULE)) throw new Error('The page has no rule about styles to add to.');
  return page.replace(STYLE_RULE, `${STYLE_RULE} ${digests.join(' ')}`);
}

/** @param {string} root the built site @param {string} base as in `basePath` */
export async function inlineStyles(root, base) {
  const names = await readdir(root, { recursive: true });
  /** @type {Map<string, string>} */
  const sheets = new Map();
  for (const name of names.filter((one) => one.endsWith('.css')))
    sheets.set(
      `${base}/${name.replaceAll(path.sep, '/')}`,
      await readFile(path.join(root, name), 'utf8'),
    );
  for (const name of names.filter((one) => one.endsWith('.html'))) {
    const file = path.join(root, name);
    const html = await readFile(file, 'utf8');
    const page = withStyles(html, (address) => {
      const found = sheets.get(address);
      if (found === undefined) throw new Error(`${name} names ${address}, which is not there.`);
      return found;
    });
    if (page !== html) await writeFile(file, page);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await inlineStyles('build', basePath());
