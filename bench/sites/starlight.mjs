import { withAddresses } from '../content.mjs';
import { listOf, title, withFront } from './site.mjs';

/** @param {string} id */
const addressOf = (id) => `/${id}/`;

/**
 * Astro Starlight, in the newest version that its offline plug-in takes. Its search stays out: the others have none. So
 * does the page for what is not found: the plug-in would ask for it at `404/`, where there is none, and keep nothing.
 * @type {import('./site.mjs').Site}
 */
export const starlight = {
  name: 'Starlight',
  folder: 'starlight',
  made: 'Starlight 0.37.7 on Astro 5.18.2 with @vite-pwa/astro 1.2.0',
  packages: {
    astro: '5.18.2',
    '@astrojs/starlight': '0.37.7',
    '@vite-pwa/astro': '1.2.0',
    'vite-plugin-pwa': '1.3.0',
  },
  files: (topics) => ({
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
import pwa from '@vite-pwa/astro';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  markdown: { smartypants: false },
  integrations: [
    starlight({
      title: ${JSON.stringify(title)},
      locales: { root: { label: 'Dansk', lang: 'da' } },
      pagefind: false,
      sidebar: ${JSON.stringify(topics.map(({ id, title: label }) => ({ label, slug: id })))},
      head: [{ tag: 'script', attrs: { src: '/registerSW.js', defer: true } }],
    }),
    pwa({
      registerType: 'autoUpdate',
      injectRegister: 'script-defer',
      manifest: { name: ${JSON.stringify(title)}, short_name: ${JSON.stringify(title)}, lang: 'da' },
      workbox: { globPatterns: ['**/*.{js,css,html,svg}'], globIgnores: ['404.html'] },
    }),
  ],
});
`,
    'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': withFront({ title }, listOf(topics, addressOf)),
    ...Object.fromEntries(
      topics.map(({ id, title: name, short, body }) => [
        `src/content/docs/${id}.md`,
        withFront({ title: name }, `${short}\n\n${withAddresses(body, addressOf)}`),
      ]),
    ),
  }),
  build: ['npx', 'astro', 'build'],
  output: 'dist',
  immutable: ['/_astro/*'],
  addressOf,
  linkTo: (_from, to) => `.sl-markdown-content a[href$="${addressOf(to)}"]`,
};
