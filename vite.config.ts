import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Fewer and fuller files for the browser: what every page needs comes as one piece of runtime and one of frame,
 * what may wait comes as one piece later, and a language's first words come together. The rest stays split by page.
 */
function groupChunks(): Plugin {
  const within = (...paths: string[]) =>
    new RegExp(`/(${paths.join('|').replaceAll('.', '\\.').replaceAll('+', '\\+')})`);
  const firstWords = (lang: string) => ({
    name: `words-${lang}`,
    test: new RegExp(`/src/lib/content/${lang}/(ui|start|hotline-status)\\.ts`),
  });
  const groups = [
    {
      name: 'later',
      test: within(
        'src/lib/storage/',
        'src/lib/pwa/(?!install)',
        'node_modules/idb/',
        'node_modules/workbox-',
      ),
    },
    { name: 'runtime', test: /\/node_modules\/|\0|__sveltekit/ },
    firstWords('da'),
    firstWords('en'),
    {
      name: 'frame',
      test: within(
        'src/app.css',
        'src/routes/+layout',
        'src/routes/AppMessages',
        'src/params/',
        'src/lib/i18n/',
        'src/lib/state/(?!my-|delete|help-line|describe)',
        'src/routes/\\[\\[lang=lang\\]\\]/OfflineLine',
        'src/lib/content/words',
        'src/lib/domain/calendar/(copenhagen|day)',
        'src/lib/pwa/install',
        'src/lib/ui/(Banner|Button|Icon|icons|PageTitle|Row|TabBar|TopBar)',
      ),
    },
    {
      name: 'help-lines',
      test: within('src/lib/domain/(hotline|calendar)/', 'src/lib/state/(help-line|describe)'),
    },
    { name: 'parts', test: within('src/lib/ui/(Card|Disclosure|Pill|VisuallyHidden)') },
    { name: 'guides', test: within('src/lib/ui/guidance/') },
  ];
  return {
    name: 'group-chunks',
    apply: 'build',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild === true
        ? {}
        : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
  };
}

export default defineConfig({
  plugins: [sveltekit(), groupChunks()],
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    expect: { requireAssertions: true },
  },
});
