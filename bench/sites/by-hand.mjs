import { createHash } from 'node:crypto';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { withAddresses } from '../content.mjs';
import { title } from './site.mjs';

const style =
  'body{max-width:40rem;margin:auto;padding:1rem;font:1.125rem/1.6 system-ui,sans-serif}h2{border-top:1px solid}blockquote{margin:0;padding-left:1rem;border-left:3px solid}';

/** @param {string} text */
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Markdown as HTML, its headings one level deeper. @param {any} node @returns {string} */
function htmlOf(node) {
  if (node.type === 'text') return escape(node.value);
  const inner = (node.children ?? []).map(htmlOf).join('');
  switch (node.type) {
    case 'root':
      return inner;
    case 'heading':
      return `<h${node.depth + 1}>${inner}</h${node.depth + 1}>`;
    case 'link':
      return `<a href="${node.url}">${inner}</a>`;
    case 'list':
      return node.ordered ? `<ol>${inner}</ol>` : `<ul>${inner}</ul>`;
    case 'listItem':
      return `<li>${node.children.map((/** @type {any} */ child) => child.children.map(htmlOf).join('')).join('')}</li>`;
    case 'paragraph':
      return `<p>${inner}</p>`;
    case 'strong':
    case 'blockquote':
      return `<${node.type}>${inner}</${node.type}>`;
    default:
      throw new Error(`The page by hand has no "${node.type}".`);
  }
}

/** @param {string} head @param {string} body */
function pageOf(head, body) {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(head)}</title><style>${style}</style>${body}`;
}

/** @param {import('../content.mjs').Topic} topic @param {(id: string) => string} addressOf */
function sectionOf({ id, title: name, short, body }, addressOf) {
  return `<h2 id="${id}">${escape(name)}</h2><p>${escape(short)}</p>${htmlOf(fromMarkdown(withAddresses(body, addressOf)))}`;
}

/** @param {string} version */
const workerOf = (version) => `const cacheName = '${version}';

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(cacheName).then((cache) => cache.add('/')));
});

addEventListener('activate', (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
    await clients.claim();
  };
  event.waitUntil(clear());
});

addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(caches.match('/').then((page) => page ?? fetch(event.request)));
});
`;

/** @param {string} id */
const inFile = (id) => `#${id}`;

/**
 * All topics in one file, kept by a worker of twenty lines: the least that shows this text offline.
 * @type {import('./site.mjs').Site}
 */
export const oneFile = {
  name: 'One file by hand',
  folder: 'one-file',
  made: 'one HTML file with all topics and a worker of twenty lines',
  packages: {},
  files: (topics) => {
    const list = topics.map(({ id, title: name }) => `<li><a href="#${id}">${escape(name)}</a>`);
    const sections = topics.map((topic) => sectionOf(topic, inFile)).join('\n');
    const page = pageOf(
      title,
      `<h1>${title}</h1><ul>${list.join('')}</ul>${sections}<script>navigator.serviceWorker.register('/sw.js')</script>`,
    );
    return {
      'index.html': page,
      'sw.js': workerOf(createHash('sha256').update(page).digest('hex').slice(0, 8)),
    };
  },
  build: [],
  output: '.',
  immutable: [],
  addressOf: (id) => `/#${id}`,
  linkTo: (from, to) => `#${from} ~ * a[href="#${to}"]`,
};

/** @param {string} id */
const pageAddress = (id) => `/${id}/`;

/**
 * A page per topic without worker or script: the least that one page can be.
 * @type {import('./site.mjs').Site}
 */
export const onePage = {
  name: 'One page by hand',
  folder: 'one-page',
  made: 'one HTML file per topic, nothing else',
  packages: {},
  files: (topics) =>
    Object.fromEntries(
      topics.map((topic) => [
        `${topic.id}/index.html`,
        pageOf(topic.title, sectionOf(topic, pageAddress)),
      ]),
    ),
  build: [],
  output: '.',
  immutable: [],
  addressOf: pageAddress,
  linkTo: (_from, to) => `a[href="${pageAddress(to)}"]`,
};
