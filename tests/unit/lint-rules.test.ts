import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

/** The project's own configuration. Rules that need types are off: the snippets are no files of the project. */
const eslint = new ESLint({
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts', '**/*.svelte'] },
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

async function messagesFor(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: file });
  return results.flatMap((result) => result.messages.map(({ message }) => message));
}

const layerRows: readonly [file: string, forbidden: string, message: string, allowed: string][] = [
  [
    'src/routes/+page.svelte',
    '<script lang="ts">import \'$lib/storage/list-repository\';</script>',
    'routes may not import storage port.',
    '<script lang="ts">import \'$lib/state/list\';</script>',
  ],
  [
    'src/routes/+layout.svelte',
    '<script lang="ts">import \'idb\';</script>',
    'root layout may not import the package idb.',
    '<script lang="ts">import \'$lib/storage/idb/repository\';</script>',
  ],
  [
    'src/lib/state/list.svelte.ts',
    "import '$lib/storage/idb/repository';",
    'state may not import storage/idb.',
    "import '$lib/storage/list-repository';",
  ],
  [
    'src/lib/state/list.svelte.ts',
    "import { offer } from '$lib/pwa/update'; offer();",
    'state may import only types of pwa: write `import type`.',
    "import type { Offer } from '$lib/pwa/update'; export type Update = Offer;",
  ],
  [
    'src/lib/ui/Row.svelte',
    '<script lang="ts">import \'$lib/state/list.svelte\';</script>',
    'ui may not import state.',
    '<script lang="ts">import \'$lib/i18n/lang\';</script>',
  ],
  [
    'src/lib/ui/row.ts',
    "export { papers } from '$lib/domain/identity/papers';",
    'ui may import only types of domain: write `import type`.',
    "export type { PaperId } from '$lib/domain/identity/papers';",
  ],
  [
    'src/lib/search/open-search.ts',
    "import '$lib/state/list-store.svelte';",
    'search may not import state.',
    "import 'minisearch'; import '$lib/content/guidance/topics';",
  ],
  [
    'src/lib/content/da/items.ts',
    "import '$lib/domain/checklist/items';",
    'content may import only types of domain: write `import type`.',
    "import type { ItemId } from '$lib/domain/checklist/items'; export type Words = ItemId;",
  ],
  [
    'src/lib/content/facts/origin.ts',
    "import '$lib/state/list.svelte';",
    'facts may not import state.',
    "import '$lib/domain/validity/facts'; import '../sources';",
  ],
  [
    'src/lib/content/guidance/read-guide.ts',
    "import '$lib/content/facts/origin';",
    'guidance may not import facts.',
    "import '$lib/domain/validity/facts';",
  ],
  [
    'src/lib/storage/idb/schema.ts',
    "import '$lib/state/list.svelte';",
    'storage/idb may not import state.',
    "import 'idb'; import '../list-repository';",
  ],
  [
    'src/lib/storage/memory/repository.ts',
    "import 'idb';",
    'storage/memory may not import the package idb.',
    "import '../list-repository';",
  ],
  [
    'src/lib/pwa/update.ts',
    "await import('$lib/state/list.svelte');",
    'pwa may not import state.',
    "await import('workbox-window');",
  ],
  [
    'src/lib/domain/errand/questions.ts',
    "import 'idb';",
    'domain may not import the package idb.',
    "import 'date-fns'; import '@date-fns/tz';",
  ],
  [
    'src/lib/i18n/lang.ts',
    "import { ui } from '$lib/content/da/ui';",
    'i18n may not import content.',
    "import './format';",
  ],
  [
    'src/service-worker/index.ts',
    "import 'workbox-window';",
    'service worker may not import the package workbox-window.',
    "import './install';",
  ],
  [
    'src/lib/state/list.svelte.ts',
    "import '../domain/checklist/items';",
    'Import another layer as `$lib/...`, not by a relative path.',
    "import '$lib/domain/checklist/items';",
  ],
];

test.each(layerRows)('layers: %s refuses %s', async (file, forbidden, message, allowed) => {
  expect(await messagesFor(file, forbidden)).toContain(message);
  expect(await messagesFor(file, allowed)).toEqual([]);
});

const domainFile = 'src/lib/domain/hotline/status.ts';
const noClock = /no clock/;

const domainRows: readonly [forbidden: string, message: RegExp, allowed: string][] = [
  ['export const at = new Date();', noClock, 'export const at = new Date(0);'],
  ['export const at = Date();', noClock, 'export const at = Date.UTC(2026);'],
  ['export const at = Date.now();', noClock, "export const at = Date.parse('2026-11-22');"],
  [
    "import { isToday } from 'date-fns'; export const is = isToday;",
    noClock,
    "import { isSameDay } from 'date-fns'; export const is = isSameDay;",
  ],
  [
    "import { TZDate } from '@date-fns/tz'; export const at = TZDate.tz('Europe/Copenhagen');",
    noClock,
    "import { TZDate } from '@date-fns/tz'; export const at = TZDate.tz('Europe/Copenhagen', 0);",
  ],
  ...['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'performance'].map(
    (name): [string, RegExp, string] => [
      `export const it = ${name};`,
      new RegExp(`Unexpected use of '${name}'`),
      `export const it = '${name}';`,
    ],
  ),
];

test.each(domainRows)('domain refuses %s', async (forbidden, message, allowed) => {
  expect((await messagesFor(domainFile, forbidden)).join('\n')).toMatch(message);
  expect(await messagesFor(domainFile, allowed)).toEqual([]);
});

const anywhere = 'src/lib/state/list.svelte.ts';
const component = 'src/lib/ui/Row.svelte';
const unitTest = 'src/lib/state/list.test.ts';
const browserTest = 'tests/e2e/list.spec.ts';

const houseRows: readonly [file: string, forbidden: string, message: RegExp, allowed: string][] = [
  [anywhere, 'export const a: any = 1;', /Unexpected any/, 'export const a: unknown = 1;'],
  [
    anywhere,
    'export const a = (b: unknown) => b as string;',
    /Do not use any type assertions/,
    "export const a = ['b'] as const;",
  ],
  [
    anywhere,
    'export const a = (b: string[]) => b[0]!;',
    /non-null assertion/,
    "export const a = (b: string[]) => b[0] ?? '';",
  ],
  [
    anywhere,
    "export type A = import('./b').B;",
    /annotations are forbidden/,
    "export type { B } from './b';",
  ],
  [anywhere, "console.log('a');", /Unexpected console/, "export const a = 'console';"],
  [anywhere, '// eslint-disable-next-line\nvoid 0;', /never switched off/, '// Why.\nvoid 0;'],
  [anywhere, '// @ts-expect-error\nvoid 0;', /never switched off/, '// Why.\nvoid 0;'],
  [component, '<!-- svelte-ignore a11y_autofocus -->', /never switched off/, '<!-- Why. -->'],
  [component, '<p>{@html `<b>1</b>`}</p>', /@html/, '<p>{1}</p>'],
  [component, '<p>Du mangler 1 ting</p>', /Words for people/, '<p>ID-klar · 1</p>'],
  [component, "<p>{'Ring nu'}</p>", /Words for people/, '<p class="row">{2}</p>'],
  [component, '<p>{`Ring ${1}`}</p>', /Words for people/, '<a href={`tel:${1}`}>{`${1}.`}</a>'],
  [
    component,
    '<img src="/a.svg" alt="En mand" />',
    /Words for people/,
    '<img src="/a.svg" alt="" />',
  ],
  [unitTest, 'test.only(1);', /Every test runs/, 'test(1);'],
  [unitTest, 'describe.skip(1);', /Every test runs/, 'describe(1);'],
  [browserTest, 'test.skip(a, b);', /Every test runs/, "test.skip(a, 'There is no b here.');"],
  [unitTest, 'xit(1);', /Every test runs/, 'it(1);'],
  [unitTest, 'setTimeout(a, 9);', /Unexpected use of 'setTimeout'/, 'vi.advanceTimersByTime(9);'],
  [browserTest, 'await page.waitForTimeout(9);', /Wait for what/, 'await page.waitForURL(a);'],
  [browserTest, "import 'node:timers/promises';", /No sleeping/, "import 'node:path';"],
  [browserTest, 'test.describe.configure({ retries: 2 });', /first time/, 'test.use({ a: 2 });'],
  ['playwright.config.ts', 'export default { retries: 1 };', /first time/, 'export default {};'],
];

test.each(houseRows)('house: %s refuses %s', async (file, forbidden, message, allowed) => {
  expect((await messagesFor(file, forbidden)).join('\n')).toMatch(message);
  expect(await messagesFor(file, allowed)).toEqual([]);
});

describe('the domain is compiled without the DOM library', () => {
  const folder = 'src/lib/domain';
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${folder}/tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    folder,
  );

  function compile(code: string): string[] {
    const file = 'virtual.ts';
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (name, target) =>
      name === file ? ts.createSourceFile(name, code, target) : read(name, target);
    return ts
      .getPreEmitDiagnostics(ts.createProgram([file], options, host))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  }

  test.each(['window', 'document', 'navigator', 'localStorage', 'fetch', 'process'])(
    '%s does not compile',
    (name) => {
      expect(compile(`export const outside: unknown = ${name};`).join()).toContain(
        `Cannot find name '${name}'`,
      );
    },
  );

  test('plain code compiles', () => {
    expect(
      compile('export const day: string | undefined = [new Date(0).toISOString()][0];'),
    ).toEqual([]);
  });
});
