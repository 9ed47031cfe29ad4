/**
 * One of the sites that are compared. What a generator needs beside its packages is text, written by `files`.
 * @typedef {object} Site
 * @property {string} name as the table says it
 * @property {string} folder name of its folder
 * @property {string} made how it is made, for the table's caption
 * @property {Readonly<Record<string, string>>} packages with exact versions
 * @property {(topics: import('../content.mjs').Topic[]) => Record<string, string>} files path to text
 * @property {readonly string[]} build command, run in its folder; empty where `files` is the site
 * @property {string} output folder of the built site
 * @property {readonly string[]} immutable addresses whose content never changes, as in `_headers`
 * @property {(id: string) => string} addressOf address of a topic's page
 * @property {(from: string, to: string) => string} linkTo selector of a link in the text of a topic
 */

export const title = 'Vejledning';

/** The start page: a list of all topics. @param {import('../content.mjs').Topic[]} topics @param {(id: string) => string} addressOf */
export function listOf(topics, addressOf) {
  return topics.map(({ id, title: name }) => `- [${name}](${addressOf(id)})`).join('\n');
}

/** A file of a site generator: its settings on top, then the text. @param {Record<string, unknown>} front @param {string} text */
export function withFront(front, text) {
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', '', text, ''].join('\n');
}
