import { withAddresses } from '../content.mjs';
import { listOf, title, withFront } from './site.mjs';

/** @param {string} id */
const addressOf = (id) => `/${id}/`;

/**
 * Docusaurus with the packages of its own template, without blog. Offline for everyone who visits: by itself the plug-in
 * keeps pages only in the installed app.
 * @type {import('./site.mjs').Site}
 */
export const docusaurus = {
  name: 'Docusaurus',
  folder: 'docusaurus',
  made: 'Docusaurus 3.10.2 with @docusaurus/plugin-pwa 3.10.2',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/plugin-pwa': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@mdx-js/react': '3.1.1',
    react: '19.2.9',
    'react-dom': '19.2.9',
  },
  files: (topics) => ({
    'docusaurus.config.mjs': `export default {
  title: ${JSON.stringify(title)},
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  future: { v4: true },
  i18n: { defaultLocale: 'da', locales: ['da'] },
  markdown: { format: 'md' },
  presets: [
    ['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.mjs' }, blog: false }],
  ],
  plugins: [
    [
      '@docusaurus/plugin-pwa',
      {
        offlineModeActivationStrategies: ['always'],
        pwaHead: [{ tagName: 'link', rel: 'manifest', href: '/manifest.json' }],
      },
    ],
  ],
  themeConfig: { navbar: { title: ${JSON.stringify(title)} } },
};
`,
    // As in the package.json of the template.
    '.browserslistrc': '>0.5%\nnot dead\nnot op_mini all\n',
    'sidebars.mjs': `export default { docs: ${JSON.stringify(['index', ...topics.map(({ id }) => id)])} };\n`,
    'static/manifest.json': JSON.stringify({ name: title, short_name: title, start_url: '/' }),
    'docs/index.md': withFront({ title, slug: '/' }, listOf(topics, addressOf)),
    ...Object.fromEntries(
      topics.map(({ id, title: name, short, body }) => [
        `docs/${id}.md`,
        withFront({ title: name }, `${short}\n\n${withAddresses(body, addressOf)}`),
      ]),
    ),
  }),
  build: ['npx', 'docusaurus', 'build'],
  output: 'build',
  immutable: ['/assets/*'],
  addressOf,
  linkTo: (_from, to) => `article a[href$="${addressOf(to)}"]`,
};
