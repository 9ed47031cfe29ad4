import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerRule } from './scripts/lint/layers.mjs';
import { silencingRule } from './scripts/lint/silencing.mjs';
import { visibleTextRule } from './scripts/lint/visible-text.mjs';
import svelteConfig from './svelte.config.js';

const house = {
  rules: { layers: layerRule, silencing: silencingRule, 'visible-text': visibleTextRule },
};

/** What the domain must be given instead of reaching for it: the world outside and the time. */
const outsideWorld = ['window', 'document', 'navigator', 'location', 'self', 'globalThis', 'fetch'];
const storages = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const clocks = ['performance', 'setTimeout', 'setInterval'];
const clockMessage = 'The domain has no clock: the time is a parameter.';
const clockCalls = [
  'NewExpression[callee.name=/^(Date|TZDate|TZDateMini)$/][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  // `TZDate.tz(zone)` without an instant is the present one too.
  'CallExpression[callee.object.name=/^TZDate/][callee.property.name="tz"][arguments.length=1]',
];
const clockFunctions =
  '^(constructNow|formatDistanceToNow(Strict)?|is(Future|Past|This\\w+|Today|Tomorrow|Yesterday)|(start|end)Of(Today|Tomorrow|Yesterday))$';

/** A contract is a set of tests that several twins share. */
const tests = ['**/*.test.ts', '**/*.spec.ts', '**/*.contract.ts'];
const honestTests = [
  ['MemberExpression[property.name=/^(only|fixme)$/]', 'Every test runs, on every machine.'],
  [
    // Only a program that is not there is a reason, and it is said: `test.skip(isMissing, 'why')`.
    'CallExpression:not([arguments.1.type=/^(TemplateLiteral|Literal)$/]) > MemberExpression.callee[property.name="skip"]',
    'Every test runs, on every machine.',
  ],
  [
    'MemberExpression[property.name="waitForTimeout"]',
    'Wait for what should happen, not for time.',
  ],
  ['Property[key.name=/^(retry|retries)$/]', 'A test passes the first time or it fails.'],
  ['CallExpression[callee.name=/^x(it|test|describe)$/]', 'Every test runs, on every machine.'],
];

export default ts.config(
  { ignores: ['build*/', '.svelte-kit/', 'test-results/', 'playwright-report/', 'pictures/'] },
  js.configs.recommended,
  {
    // Configuration and scripts: plain JavaScript on Node.
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // The part of the comparison that runs in the pages of the sites.
    files: ['bench/in-page.mjs'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['playwright.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      'no-undef': 'off', // the compiler knows better
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // a short arrow may pass on nothing
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: ts.parser, svelteConfig },
    },
  },
  {
    // A Date is a value here: nobody changes one, so it needs no reactive twin.
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src/**'],
    ignores: tests,
    plugins: { house },
    rules: { 'house/layers': 'error', 'no-console': 'error' },
  },
  {
    files: ['src/**/*.svelte'],
    plugins: { house },
    rules: {
      'house/visible-text': 'error',
      'svelte/no-at-html-tags': 'error',
      // Types that come out of another component are unknown here; svelte-check knows them and checks the same.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
          `@typescript-eslint/no-unsafe-${use}`,
          'off',
        ]),
      ),
      // Addresses are made by pathTo(lang, page), which knows where on its host the site lies.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // The one place that shows markup: our own texts, drawn while building (docs/adr/0007).
    files: ['src/routes/**/viden/*/+page.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    files: ['src/lib/domain/**'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld, ...storages, ...clocks],
      'no-restricted-syntax': [
        'error',
        ...clockCalls.map((selector) => ({ selector, message: clockMessage })),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^date-fns$', importNamePattern: clockFunctions, message: clockMessage },
            { regex: '^date-fns/', message: 'Import by name from date-fns.' },
          ],
        },
      ],
    },
  },
  {
    // Matchers such as expect.any() are `any` by their nature.
    files: tests,
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: [...tests, 'playwright.config.ts', 'vite.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...honestTests.map(([selector, message]) => ({ selector, message })),
      ],
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval'],
      'no-restricted-imports': ['error', { name: 'node:timers/promises', message: 'No sleeping.' }],
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.js', '**/*.mjs'],
    linterOptions: { noInlineConfig: true },
    plugins: { house },
    rules: { 'house/silencing': 'error' },
  },
);
