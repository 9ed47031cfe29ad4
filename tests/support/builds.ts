import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addressOf, digestOf, filesForOffline, seal } from '../../scripts/seal.mjs';

/** The site as `npm run build` leaves it. */
export const buildRoot = path.resolve('build');

/** A prerendered page: its address and the text of its heading. */
export interface BuiltPage {
  address: string;
  file: string;
  heading: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->|<[^>]*>/gs, '')
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

async function filesOf(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}

/** Every page of the build, read from its files: a new page is tested without a word here. */
export async function builtPages(root = buildRoot): Promise<BuiltPage[]> {
  const files = (await filesOf(root)).filter((file) => file.endsWith('index.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(path.join(root, file), 'utf8');
      const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
      return { address: addressOf(file), file, heading: textOf(heading) };
    }),
  );
}

/** The addresses that the sealed worker must keep. */
export async function offlineAddresses(root = buildRoot): Promise<string[]> {
  return Object.keys(await filesForOffline(root));
}

/** The same, each with the digest of the whole file. */
export async function offlineDigests(root = buildRoot): Promise<[string, string][]> {
  const files = Object.entries(await filesForOffline(root));
  return Promise.all(
    files.map(async ([address, file]) => [
      address,
      digestOf(await readFile(path.join(root, file))),
    ]),
  );
}

/** Is this one of the files that a first copy comes in, beside the files themselves? */
export function isPack(address: string): boolean {
  return address.startsWith('/packs/');
}

/** Is this one of the lists that tell the worker what there is? */
export function isList(address: string): boolean {
  return address.startsWith('/lists/');
}

/** Is this a piece of a page that has changed? */
export function isPiece(address: string): boolean {
  return address.startsWith('/pieces/');
}

/** A copy of the build in a folder of its own, changed and sealed again: the next deploy. */
export async function nextBuild(change: (root: string) => Promise<void>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'id-klar-build-'));
  // The compressed twins would be those of the old files; making new ones takes long and proves nothing here.
  await cp(buildRoot, root, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  await change(root);
  await seal(root, { compressed: false });
  return root;
}

/** Puts a word at the front of a page's heading. */
export function markHeading(file: string, word: string): (root: string) => Promise<void> {
  return async (root) => {
    const target = path.join(root, file);
    const html = await readFile(target, 'utf8');
    const marked = html.replace(/(<h1[^>]*>)/, `$1${word} `);
    if (marked === html) throw new Error(`no heading in ${file}`);
    await writeFile(target, marked);
  };
}

/** Puts a word to those that the search knows of the first place in one of its parts. */
export function markKnown(file: string, word: string): (root: string) => Promise<void> {
  return async (root) => {
    const target = path.join(root, file);
    const part = await readFile(target, 'utf8');
    const marked = part.replace('"words":"', `"words":"${word} `);
    if (marked === part) throw new Error(`no words in ${file}`);
    await writeFile(target, marked);
  };
}

/** Gives a page a style more, which its policy allows. */
export function allowStyle(file: string, style: string): (root: string) => Promise<void> {
  return async (root) => {
    const target = path.join(root, file);
    const html = await readFile(target, 'utf8');
    const digest = createHash('sha256').update(style).digest('base64');
    const styled = html
      .replace("style-src 'self'", `style-src 'self' 'sha256-${digest}'`)
      .replace('</head>', `<style>${style}</style></head>`);
    await writeFile(target, styled);
  };
}

/** Gives the code of every page another file name, as any change of code does. */
export async function renamePageCode(root: string): Promise<void> {
  const folder = '_app/immutable/nodes';
  const nodes = await readdir(path.join(root, folder));
  const names = nodes.filter((name) => name.endsWith('.js'));
  if (names.length === 0) throw new Error(`no page code in ${folder}`);
  for (const name of nodes) {
    await rename(path.join(root, folder, name), path.join(root, folder, renamed(name)));
  }
  for (const file of await filesOf(root)) {
    if (!/\.(js|html)$/.test(file) || file === 'service-worker.js') continue;
    const target = path.join(root, file);
    const before = await readFile(target, 'utf8');
    const after = names.reduce((text, name) => text.replaceAll(name, renamed(name)), before);
    if (after !== before) await writeFile(target, after);
  }
}

function renamed(name: string): string {
  return name.replace(/\.js/, '-next.js');
}
