import { withAddresses } from '../content.mjs';
import { listOf, title, withFront } from './site.mjs';

/** @param {string} id */
const addressOf = (id) => `/${id}.html`;

/**
 * VitePress with its default theme. Of its fonts only the one that Danish text shows is kept for offline use.
 * @type {import('./site.mjs').Site}
 */
export const vitepress = {
  name: 'VitePress',
  folder: 'vitepress',
  made: 'VitePress 1.6.4 with @vite-pwa/vitepress 1.1.0',
  packages: {
    vitepress: '1.6.4',
    '@vite-pwa/vitepress': '1.1.0',
    'vite-plugin-pwa': '1.3.0',
  },
  files: (topics) => ({
    '.vitepress/config.mjs': `import { withPwa } from '@vite-pwa/vitepress';

export default withPwa({
  lang: 'da',
  title: ${JSON.stringify(title)},
  themeConfig: { sidebar: ${JSON.stringify(topics.map(({ id, title: text }) => ({ text, link: addressOf(id) })))} },
  pwa: {
    registerType: 'autoUpdate',
    manifest: { name: ${JSON.stringify(title)}, short_name: ${JSON.stringify(title)}, lang: 'da' },
    workbox: { globPatterns: ['**/*.{js,css,html}', '**/inter-roman-latin.*.woff2'] },
  },
});
`,
    'index.md': `# ${title}\n\n${listOf(topics, addressOf)}\n`,
    ...Object.fromEntries(
      topics.map(({ id, title: name, short, body }) => [
        `${id}.md`,
        withFront({ title: name }, `# ${name}\n\n${short}\n\n${withAddresses(body, addressOf)}`),
      ]),
    ),
  }),
  build: ['npx', 'vitepress', 'build'],
  output: '.vitepress/dist',
  immutable: ['/assets/*'],
  addressOf,
  linkTo: (_from, to) => `.vp-doc a[href$="${addressOf(to)}"]`,
};
