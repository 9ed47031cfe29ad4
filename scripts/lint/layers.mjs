import path from 'node:path';

/**
 * Who may import whom. One row per layer, the innermost folder first: a file belongs to the first row that holds it.
 * `values` and `types` name the rows whose code or only types may be imported; a row may always import itself.
 * `packages` are the packages and virtual modules (`$app`) that the layer may use.
 * @type {readonly { name: string, at: string, values?: string[], types?: string[], packages?: string[] }[]}
 */
export const layers = [
  {
    name: 'root layout',
    at: 'src/routes/+layout.svelte',
    values: [
      'routes',
      'ui',
      'state',
      'pwa',
      'content',
      'i18n',
      'domain',
      'storage',
      'storage port',
      'storage/idb',
      'storage/memory',
      'reader',
    ],
    packages: ['svelte', '$app'],
  },
  {
    name: 'reader',
    at: 'src/reader',
    values: ['ui', 'state', 'pwa', 'content', 'i18n', 'domain', 'storage', 'storage port'],
  },
  {
    name: 'routes',
    at: 'src/routes',
    values: [
      'ui',
      'state',
      'pwa',
      'content',
      'guidance',
      'facts',
      'glossary',
      'search',
      'i18n',
      'domain',
    ],
    packages: ['svelte', '@sveltejs/kit', '$app'],
  },
  {
    name: 'state',
    at: 'src/lib/state',
    values: ['domain', 'storage port', 'i18n'],
    types: ['pwa'],
    packages: ['svelte'],
  },
  {
    name: 'ui',
    at: 'src/lib/ui',
    values: ['i18n'],
    types: ['domain', 'content', 'guidance', 'facts', 'glossary', 'search'],
    packages: ['svelte'],
  },
  // Texts are read and checked while building, so a parser may live there; it never reaches the browser.
  {
    name: 'guidance',
    at: 'src/lib/content/guidance',
    values: ['content', 'glossary', 'i18n', 'domain'],
    packages: ['mdast-util-from-markdown', 'mdast', 'yaml'],
  },
  {
    name: 'search',
    at: 'src/lib/search',
    values: ['content', 'guidance', 'i18n'],
    types: ['domain', 'glossary'],
    packages: ['minisearch'],
  },
  // Where the words of a fact meet the fact itself: what it says, how sure we are today, and who says so.
  {
    name: 'facts',
    at: 'src/lib/content/facts',
    values: ['content', 'guidance', 'i18n', 'domain'],
  },
  {
    name: 'glossary',
    at: 'src/lib/content/glossary',
    values: ['content', 'guidance', 'i18n'],
    packages: ['yaml'],
  },
  // The type of a language is how content is asked for; a type brings no code with it.
  { name: 'content', at: 'src/lib/content', types: ['domain', 'guidance', 'i18n'] },
  {
    name: 'storage/idb',
    at: 'src/lib/storage/idb',
    values: ['storage port', 'storage'],
    types: ['domain'],
    packages: ['idb'],
  },
  {
    name: 'storage/memory',
    at: 'src/lib/storage/memory',
    values: ['storage port', 'storage'],
    types: ['domain'],
  },
  { name: 'storage port', at: 'src/lib/storage/list-repository.ts', types: ['domain'] },
  {
    name: 'storage',
    at: 'src/lib/storage',
    values: ['storage port', 'storage/idb', 'storage/memory'],
    types: ['domain'],
  },
  { name: 'pwa', at: 'src/lib/pwa', packages: ['workbox-window'] },
  {
    name: 'domain',
    at: 'src/lib/domain',
    packages: ['date-fns', '@date-fns/tz', 'ts-ics', 'lean-qr'],
  },
  { name: 'i18n', at: 'src/lib/i18n', values: ['domain'] },
  { name: 'service worker', at: 'src/service-worker', packages: ['$service-worker'] },
  {
    name: 'shell',
    at: 'src',
    values: ['i18n', 'reader'],
    types: ['domain', 'content'],
    packages: ['@sveltejs/kit'],
  },
];

/** @param {string} file path from the project's root, with forward slashes */
function layerOf(file) {
  return layers.find(
    ({ at }) => [at, at.replace(/\.ts$/, '')].includes(file) || file.startsWith(`${at}/`),
  );
}

/** The package of an import: `svelte/store` is `svelte`, `@date-fns/tz/x` is `@date-fns/tz`. @param {string} source */
function packageOf(source) {
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}

/** ESLint rule: an import must be allowed by the table above. @type {import('eslint').Rule.RuleModule} */
export const layerRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: '{{from}} may not import {{to}}.',
      onlyTypes: '{{from}} may import only types of {{to}}: write `import type`.',
      package: '{{from}} may not import the package {{to}}.',
      address: 'Import another layer as `$lib/...`, not by a relative path.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const from = layerOf(file);
    if (!from) return {};

    /** @param {any} node @param {any} source @param {boolean} isType */
    function check(node, source, isType) {
      if (typeof source !== 'string' || !from) return;
      const isRelative = source.startsWith('.');
      if (!isRelative && !source.startsWith('$lib/')) {
        const to = packageOf(source);
        if (!from.packages?.includes(to))
          context.report({ node, messageId: 'package', data: { from: from.name, to } });
        return;
      }
      const target = isRelative
        ? path.posix.join(path.posix.dirname(file), source)
        : source.replace('$lib', 'src/lib');
      const to = layerOf(target) ?? { name: target };
      if (to === from || target.endsWith('.css')) return;
      const data = { from: from.name, to: to.name };
      if (from.values?.includes(to.name)) {
        if (isRelative && target.startsWith('src/lib/') && !isNeighbour(from, to))
          context.report({ node, messageId: 'address' });
      } else if (!from.types?.includes(to.name)) context.report({ node, messageId: 'layer', data });
      else if (!isType) context.report({ node, messageId: 'onlyTypes', data });
    }

    return {
      ImportDeclaration: (/** @type {any} */ node) =>
        check(node, node.source.value, node.importKind === 'type'),
      ExportNamedDeclaration: (/** @type {any} */ node) =>
        check(node, node.source?.value, node.exportKind === 'type'),
      ExportAllDeclaration: (/** @type {any} */ node) =>
        check(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source.value, false),
    };
  },
};

/** Two rows under one folder of `src/lib` (`storage`, `content`) may speak by relative paths. @param {{at?: string}} a @param {{at?: string}} b */
function isNeighbour(a, b) {
  return a.at?.split('/')[2] === b.at?.split('/')[2];
}
