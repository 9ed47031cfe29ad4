import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import ts from 'typescript';
import { parse } from 'yaml';

/**
 * One topic of the guidance. `body` is plain Markdown; a link to a topic has the address `topic:<id>`.
 * @typedef {{ id: string, title: string, short: string, body: string }} Topic
 */

/** @typedef {{ topic: string, from: RegExp, to: string }} Change one word of one topic */

/**
 * The Danish guidance as plain Markdown that any site generator takes, in its order.
 * @param {string} root folder of the project @param {Change} [change]
 * @returns {Promise<Topic[]>}
 */
export async function readTopics(root, change) {
  const folder = path.join(root, 'src/lib/content/guidance/da');
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replace(/\.md$/, ''));
  const timeline = await drawTimeline(root);
  return ids
    .map((id) => {
      const raw = readFileSync(path.join(folder, `${id}.md`), 'utf8');
      const text = change?.topic === id ? raw.replace(change.from, change.to) : raw;
      const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
      const { title, short, order } = parse(front);
      return { id, title, short, order, body: plainMarkdown(body, ids, timeline) };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, short, body }) => ({ id, title, short, body }));
}

/**
 * Takes out what only our own pages know: marks of facts, the mark of the time line, and links to pages of the app
 * beside the guidance, of which the words stay.
 * @param {string} body @param {readonly string[]} ids @param {string} timeline
 */
function plainMarkdown(body, ids, timeline) {
  return body
    .replace(/^:::\s*timeline\s*$/m, () => timeline)
    .replace(/ ?\{#[^}]*\}/g, '')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (link, words, target) => {
      if (/^(tel|https):/.test(target)) return link;
      const id = /^viden\/(.+)$/.exec(target)?.[1];
      return id !== undefined && ids.includes(id) ? `[${words}](topic:${id})` : words;
    })
    .trim();
}

/** Gives the links to topics the addresses of a site. @param {string} body @param {(id: string) => string} addressOf */
export function withAddresses(body, addressOf) {
  return body.replace(/\]\(topic:([^)]*)\)/g, (_link, id) => `](${addressOf(id)})`);
}

/** The topics that a topic's text leads to. @param {Topic} topic */
export function linksOf({ body }) {
  return [...body.matchAll(/\]\(topic:([^)]*)\)/g)].map(([, id = '']) => id);
}

/** The time line from NemID to MitID as a list. @param {string} root */
async function drawTimeline(root) {
  const { nemidTimeline: steps } = await loadModule(root, 'src/lib/domain/nemid/timeline.ts');
  const { nemidTimeline: words } = await loadModule(root, 'src/lib/content/da/nemid-timeline.ts');
  const rows = steps.map((/** @type {{ fact: string, on: string }} */ { fact, on }) => {
    const { title, text, instead, mark } = words.steps[fact];
    const isMonth = on.length === 'YYYY-MM'.length;
    const day = new Date(`${on}${isMonth ? '-01' : ''}T12:00:00Z`).toLocaleDateString('da-DK', {
      ...(!isMonth && { day: 'numeric' }),
      month: 'long',
      year: 'numeric',
    });
    const rest = [text, instead && `${words.instead} ${instead}`, mark && `${mark}.`];
    return `- **${day}:** ${title}. ${rest.filter(Boolean).join(' ')}`;
  });
  const { title, text } = words.twoDates;
  return [`## ${words.title}`, rows.join('\n'), `### ${title}`, text].join('\n\n');
}

/** A module of the project that imports nothing but types. @param {string} root @param {string} file */
async function loadModule(root, file) {
  const { outputText } = ts.transpileModule(readFileSync(path.join(root, file), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/**
 * All text of a topic, cut where a link or bold words begin or end.
 * @param {Topic} topic
 * @returns {string[]}
 */
export function passagesOf({ title, short, body }) {
  /** @param {any} node @returns {string[]} */
  const collect = (node) => node.value ?? (node.children ?? []).flatMap(collect);
  return [title, short, ...collect(fromMarkdown(body))];
}

/** @param {string} text */
export function sentencesOf(text) {
  return text.split(/(?<=[.:?!])\s+/);
}

/**
 * The sentences of a topic that a built page does not hold. Compared are pieces of sentences, because our own page says
 * more inside some, such as "needs the internet" in a link.
 * @param {string} file @param {Topic} topic
 */
export function missingFrom(file, topic) {
  if (!existsSync(file)) return [`the page ${file}`];
  const html = readFileSync(file, 'utf8')
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, dec, hex, name) =>
      name === undefined
        ? String.fromCodePoint(dec === undefined ? parseInt(hex, 16) : Number(dec))
        : ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }[String(name)] ?? entity),
    );
  const page = lettersOf(html);
  return passagesOf(topic)
    .flatMap(sentencesOf)
    .filter((sentence) => !page.includes(lettersOf(sentence)));
}

/** Letters and digits alone: spaces and quotation marks are a matter of layout. @param {string} text */
function lettersOf(text) {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
