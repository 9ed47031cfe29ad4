import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { build, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { basePath, siteOrigin } from './scripts/base-path.mjs';

/**
 * Fewer and fuller files for the browser: what every page needs comes as one piece of runtime and one of frame,
 * what keeps things on the phone as one piece, and first words by language. The rest stays split by page.
 */
function groupChunks(): Plugin {
  const within = (...paths: string[]) =>
    new RegExp(`/(${paths.join('|').replaceAll('.', '\\.').replaceAll('+', '\\+')})`);
  const firstWords = (lang: string) => ({
    name: `words-${lang}`,
    test: new RegExp(`/src/lib/content/${lang}/(ui|hotline-status|where-it-stands)\\.ts`),
  });
  const listWords = (lang: string) => ({
    name: `list-words-${lang}`,
    test: new RegExp(
      `/src/lib/content/${lang}/(checklist|errand-rows|mitid-rows|post-and-power-rows|reasons|ways)\\.ts`,
    ),
  });
  /** One file for the words of all screens beside the list: a dozen small ones cost more to name than they weigh. */
  const counterWords = (lang: string) => ({
    name: `counter-words-${lang}`,
    test: new RegExp(
      `/src/lib/content/${lang}/(afterwards|booking|carry|clerk|list-changes|lists|paper-checks|queue|share|way-out|witness)`,
    ),
  });
  const groups = [
    {
      name: 'runtime',
      test: /\/node_modules\/(?!idb|workbox|minisearch)|\0|__sveltekit/,
      minShareCount: 2,
    },
    firstWords('da'),
    firstWords('en'),
    listWords('da'),
    listWords('en'),
    counterWords('da'),
    counterWords('en'),
    {
      name: 'frame',
      test: within(
        'src/app.css',
        'src/routes/+layout',
        'src/routes/AppMessage',
        'src/params/',
        'src/lib/i18n/',
        'src/lib/state/(app-messages|beat|clock|context|follow-worker|install|list-ids|list-in-hand|list-store|offline|page-chrome)\\.',
        'src/lib/content/first-words',
        'src/lib/content/words.ts',
        'src/lib/domain/calendar/(copenhagen|day)',
        'src/lib/pwa/(install|register)',
        'src/lib/ui/(Banner|Button|Card|Disclosure|Icon|IconSheet|icons|PageTitle|Pill|Row|TabBar|TopBar|VisuallyHidden)',
        'src/lib/ui/guidance/HistoryMark',
      ),
    },
    {
      name: 'help-lines',
      test: within('src/lib/domain/(hotline|calendar)/', 'src/lib/state/(help-line|describe)'),
    },
    {
      name: 'controls',
      test: within(
        'src/lib/ui/(CheckboxRow|ChoiceButton|ErrorSummary|OriginFold|SelectField|TextField|WhereItStands|origin)',
        'src/lib/ui/counter/',
        'src/routes/origin-row',
      ),
      minShareCount: 2,
    },
    {
      name: 'later',
      test: within(
        'src/lib/storage/',
        'src/lib/pwa/(?!install|register)',
        'node_modules/idb/',
        'node_modules/workbox-',
      ),
    },
    // With what it needs, as each group has what its modules need and no earlier group has.
    { name: 'my-list', test: within('src/lib/state/my-list') },
    {
      name: 'origins',
      test: within(
        'src/lib/domain/validity/facts',
        'src/lib/content/facts/(statements|origin).ts',
        'src/lib/content/sources',
        'src/lib/content/guidance/source-rows',
      ),
      minShareCount: 2,
    },
    {
      name: 'municipality',
      test: within(
        'src/lib/domain/municipalities/(chosen-municipality|cpr-number|desk-notes|kept-json)',
        'src/lib/state/my-municipality',
      ),
    },
    {
      name: 'list-page',
      test: within(
        'src/lib/content/(describe-verdict|group-titles)',
        'src/lib/domain/booking/(appointment|countdown)',
        'src/lib/domain/checklist/shown-list',
        'src/lib/domain/counter/(clerk-choices|queue-number)',
        'src/lib/state/(counter-notes|my-appointment)',
        'src/lib/ui/checklist/VerdictCard',
      ),
    },
  ];
  return {
    name: 'group-chunks',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
          }
        : undefined,
  };
}

/**
 * Phones from 2022 on: Chrome 98 and Safari 15.4. Scripts are made for Safari 16, because for older ones every class field
 * would be spelled out, 1.3 kB on each page, for a rare fault of theirs; they know all the syntax that is used. What
 * else they lack is looked for in the built files by a test.
 */
const browsers = { target: ['chrome98', 'safari16'], cssTarget: ['chrome98', 'safari15.4'] };
const define = {
  __BASE_PATH__: JSON.stringify(basePath()),
  __SITE_ORIGIN__: JSON.stringify(siteOrigin()),
};

/** The parts of the script of the pages without Kit that come when they are needed, by the module each begins with. */
const readerParts: readonly (readonly [module: string, part: string])[] = [
  ['lib/storage/open-list-repository.ts', 'storage'],
  ['reader/start/index.ts', 'start'],
  ['lib/content/da/hotline-status.ts', 'start-da'],
  ['lib/content/en/hotline-status.ts', 'start-en'],
];

/**
 * Builds the script of the pages that come without Kit, into the files of Kit's own build. Its address and those of its
 * parts stay the same, or every change of them would change all those pages.
 */
function buildReader(): Plugin {
  return {
    name: 'build-reader',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async writeBundle({ dir: outDir }) {
      await build({
        configFile: false,
        logLevel: 'warn',
        base: `${basePath()}/`,
        define,
        plugins: [keepPhoneNumbers()],
        resolve: { alias: { $lib: path.resolve('src/lib') } },
        build: {
          ...browsers,
          ...(outDir !== undefined && { outDir }),
          emptyOutDir: false,
          copyPublicDir: false,
          // As a library, so that no code comes along which loads styles and parts of parts beforehand: there are none.
          lib: { entry: 'src/reader/index.ts', formats: ['es'] },
          rolldownOptions: {
            // What the parts share lies in the script itself, not in one more file.
            preserveEntrySignatures: 'allow-extension',
            output: {
              minify: true,
              // An open page may ask a newer build for a part: it finds what it needs by name, or is refused as a whole.
              minifyInternalExports: false,
              entryFileNames: 'reader.js',
              chunkFileNames({ facadeModuleId, name }) {
                const found = readerParts.find(([module]) => facadeModuleId?.endsWith(module));
                if (found === undefined)
                  throw new Error(`The reader has a part without a name: ${name}`);
                return `reader-${found[1]}.js`;
              },
            },
          },
        },
      });
    },
  };
}

/** Writes down which packages have code in the browser's files, for `npm run licences`. */
function notePackages(): Plugin {
  return {
    name: 'note-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const packages = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id)?.[0])
        .filter((name) => name !== undefined);
      writeFileSync('.svelte-kit/packages.json', JSON.stringify([...new Set(packages)].sort()));
    },
  };
}

/** No line breaks inside a phone number: the spaces in the words become such as hold together. */
function keepPhoneNumbers(): Plugin {
  return {
    name: 'keep-phone-numbers',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/lib\/(content|domain\/hotline)\/.*\.(ts|md)\b/ },
      handler: (code) =>
        code.replaceAll(/\b\d\d(?: \d\d){3}\b/g, (number) => number.replaceAll(' ', '\u{a0}')),
    },
  };
}

export default defineConfig({
  build: browsers,
  define,
  plugins: [sveltekit(), groupChunks(), notePackages(), keepPhoneNumbers(), buildReader()],
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    // Half of two cores is one: the default would leave the other idle.
    maxWorkers: '100%',
    // The modules keep nothing between calls, so the files may share them: half the time. A test that needs them afresh
    // resets them.
    isolate: false,
    expect: { requireAssertions: true },
    // On a machine that does other work too, the thousand runs of a property take their time.
    testTimeout: 30_000,
  },
});
