/** @typedef {{ pattern: RegExp, headers: [name: string, value: string][] }} HeaderRule */

/**
 * Reads a `_headers` file: an address pattern (`*` fits anything) per block, its headers indented below it.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function readHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const parts = line.trim().split('*');
      const pattern = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers that the rules give an address.
 * @param {readonly HeaderRule[]} rules @param {string} address
 * @returns {Record<string, string>}
 */
export function headersFor(rules, address) {
  return Object.fromEntries(
    rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers),
  );
}
