import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildRoot } from '../support/builds';
import { sidewaysOn } from '../support/audit';
import { boxOf, expect, expectStoredTicks, heading, makeList, open, test } from '../support/pages';

/** What Chrome 98 or Safari 15.4 does not know, and what would tell that a script needs it. */
const unknown: Readonly<Record<string, RegExp>> = {
  'looking behind in a pattern': /\(\?<[=!]/,
  'a pattern with sets': /\/[dgimsuy]*v[dgimsuy]*[,;)\].]/,
  'a static block': /\bstatic\s*\{/,
  'copying methods of arrays': /\.(toSorted|toReversed|toSpliced|with)\(/,
  grouping: /\b(Object|Map)\.groupBy\(/,
  'helpers of iterators':
    /\.(values|keys|entries)\(\)\.(map|filter|take|drop|toArray|some|every|find)\(/,
  'sets as in mathematics': /\.(union|intersection|difference|symmetricDifference|isSubsetOf)\(/,
  'promises with their ends': /Promise\.(withResolvers|try)\b/,
  'arrays from a stream': /Array\.fromAsync\b/,
  'testing an address': /URL\.(canParse|parse)\(/,
  'well-formed text': /\.(isWellFormed|toWellFormed)\(/,
  'joined signals': /AbortSignal\.(any|timeout)\(/,
  'raw JSON': /JSON\.rawJSON\b/,
  'escaping a pattern': /RegExp\.escape\b/,
  'segments of text': /Intl\.Segmenter\b/,
  'newer parts of a browser':
    /\b(checkVisibility|requestIdleCallback|OffscreenCanvas|adoptedStyleSheets|showSaveFilePicker|startViewTransition|URLPattern|throwIfAborted|popover|(De)?[cC]ompressionStream)\b/,
};

/** What Chrome 98 or Safari 15.4 does not know in a style sheet. */
const unknownStyles: Readonly<Record<string, RegExp>> = {
  'asking for what is inside': /:has\(/,
  'newer kinds of parts':
    /:(dir\(|modal|open\b|popover-open|state\(|user-(in)?valid)|:nth-[a-z-]+\([^)]*\bof\b/,
  'rules within rules': /[{};,]\s*&/,
  'newer rules':
    /@(container|layer|scope|starting-style|property|view-transition|position-try|page|function|if)\b/,
  'newer questions to a screen':
    /@media[^{]*([<>]|scripting|update|overflow-|inverted|dynamic-range)/,
  'turning without the word transform': /[{;](rotate|scale|translate):/,
  'the height of the window as it changes, and the width of a container':
    /\d([dsl]v(h|w|b|i|min|max)|cq(h|w|b|i|min|max)|r?lh|r?cap)\b/,
  'newer colours': /(color-mix|light-dark|contrast-color|(ok)?l(ab|ch)|[^-]color)\(/,
  'newer sums': /\b(round|mod|rem|sin|cos|tan|atan2?|pow|sqrt|hypot|exp|abs|sign)\(/,
  'words for an image of text': /content:[^;}]*['"] ?\/ ?['"]/,
  'newer ways with text':
    /[{;](text-(wrap|box|spacing)[a-z-]*|white-space-collapse|hyphenate-[a-z-]+|initial-letter):/,
  'newer ways to lay out':
    /subgrid|masonry|[{;](container|anchor|position-(area|try)|field-sizing|interpolate-size|reading-flow|content-visibility|contain-intrinsic-[a-z-]+|scrollbar-[a-z]+|overscroll-behavior[a-z-]*|animation-timeline|view-transition-name)[a-z-]*:|overflow[a-z-]*:clip/,
  'hyphens without their older name': /(?<!-webkit-hyphens:[a-z]+;)(?<=[{;])hyphens:/,
  'names without their older ones': /(?<=[{;])(mask[a-z-]*|backdrop-filter|print-color-adjust):/,
};

/** What is in the style sheets all the same, each with why it does no harm. */
const harmless: Readonly<Record<string, RegExp>> = {
  'only more room with large text or a wide window: tested below':
    /@container[^{]*\{(?:[^{}]*\{[^{}]*\})*\}|[{;]container(-type)?:[^;}]+(?=[;}])/g,
  'asks first': /@supports ?\((width:1cqi|content:'' ?\/ ?'')\)\{(?:[^{}]*\{[^{}]*\})*\}/g,
  'the height of the window stands before it': /min-block-size:100vh;[^{}]*min-block-size:100dvh/g,
  'lines of a title may be of unequal length': /text-wrap:balance/g,
  'steps that move still cannot be hit': /@media \(scripting:enabled\)\{[^{}]*\{[^{}]*\}\}/g,
  'paper has margins of its own': /@page\{[^{}]*\}/g,
};

/** Every style sheet of the build, those within pages too. */
async function builtStyles(): Promise<string[]> {
  const names = await readdir(buildRoot, { recursive: true });
  const files = names.filter((name) => /\.(css|html)$/.test(name));
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(path.join(buildRoot, name), 'utf8');
      if (name.endsWith('.css')) return text;
      return [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)]
        .map(([, style]) => style)
        .join('\n');
    }),
  );
}

test('no style sheet of the build needs more than the oldest browsers know', async () => {
  const styles = await builtStyles();
  expect(styles.length).toBeGreaterThan(60);
  expect(styles.join('').length).toBeGreaterThan(30_000);
  // Pages repeat the same rules: each fault is told once.
  const found = new Set<string>();
  const unused = new Set(Object.keys(harmless));
  for (const style of styles) {
    let left = style;
    for (const [why, pattern] of Object.entries(harmless)) {
      const without = left.replace(pattern, '');
      if (without !== left) unused.delete(why);
      left = without;
    }
    for (const [what, pattern] of Object.entries(unknownStyles)) {
      const at = left.search(pattern);
      if (at >= 0) found.add(`${what}: ${left.slice(Math.max(0, at - 40), at + 40)}`);
    }
  }
  expect([...found]).toEqual([]);
  expect([...unused]).toEqual([]);
});

test('no script of the build needs more than the oldest browsers know', async () => {
  const folder = path.join(buildRoot, '_app/immutable');
  const names = await readdir(folder, { recursive: true });
  const scripts = [
    ...(await readdir(buildRoot))
      .filter((name) => name.endsWith('.js'))
      .map((name) => path.join(buildRoot, name)),
    ...names.filter((name) => name.endsWith('.js')).map((name) => path.join(folder, name)),
  ];
  expect(scripts.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const script of scripts) {
    const code = await readFile(script, 'utf8');
    for (const [what, pattern] of Object.entries(unknown)) {
      const at = code.search(pattern);
      if (at >= 0) found.push(`${path.basename(script)}: ${what}: ${code.slice(at - 30, at + 30)}`);
    }
  }
  expect(found).toEqual([]);
});

/** In the page: what the oldest browsers lack is not there. */
function beOld(): void {
  for (const name of ['navigation', 'speechSynthesis']) Reflect.deleteProperty(window, name);
  for (const name of ['storage', 'wakeLock', 'share', 'canShare', 'locks'])
    Reflect.deleteProperty(Navigator.prototype, name);
  Reflect.deleteProperty(IDBFactory.prototype, 'databases');
}

/**
 * In the page: takes out the rules about the width of a container, and those for browsers with the unit of it: both came
 * with Chrome 105 and Safari 16. Gives the rules that are left and need it all the same.
 */
function dropContainerRules(): string[] {
  const left: string[] = [];
  for (const sheet of document.styleSheets) {
    for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = sheet.cssRules[index];
      if (
        rule instanceof CSSContainerRule ||
        (rule instanceof CSSSupportsRule && rule.conditionText.includes('cqi'))
      )
        sheet.deleteRule(index);
      else if (rule?.cssText.includes('cqi')) left.push(rule.cssText);
    }
  }
  return left;
}

test('without what newer browsers add, the list is made, ticked and found again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(beOld);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  await page.reload();
  await expect(boxOf(page, 'phone')).toBeChecked();
  for (const address of [
    // With a mark, as a launch at the root would go on to the list.
    '/#top',
    '/liste/',
    '/viden/',
    '/viden/vidne/',
    '/telefon/',
    '/mere/',
    '/soeg/',
    '/skranke/#queue',
    '/skranke/#share',
    '/skranke/#booking',
  ]) {
    await open(page, address);
    // Something to tap is there once the storage has answered.
    await expect(page.locator('main :is(a, button):visible').first()).toBeVisible();
    expect([address, ...(await page.evaluate(dropContainerRules))]).toEqual([address]);
    await expect(heading(page)).toHaveCSS('font-size', /^(28|3\d)px$/);
    expect([address, ...(await sidewaysOn(page))]).toEqual([address]);
  }
  expect(errors).toEqual([]);
});

/** In the page: how everything in the text is laid out. */
function layOut(): string[] {
  return [...document.querySelectorAll('article *')].map((part) => {
    const { display, rowGap, paddingTop, borderTopWidth, fontSize } = getComputedStyle(part);
    return [part.localName, display, rowGap, paddingTop, borderTopWidth, fontSize].join(' ');
  });
}

test('a tap on a topic shows it with the styles that it has by itself', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page, '/viden/vidne/');
  const wanted = await page.evaluate(layOut);
  expect(wanted.length).toBeGreaterThan(50);
  await open(page, '/');
  await page.locator('nav a[href="/viden/"]').click();
  await page.locator('main a[href="/viden/vidne/"]').click();
  await expect(page.locator('article h1')).toBeVisible();
  await expect.poll(() => page.evaluate(layOut)).toEqual(wanted);
  expect(errors).toEqual([]);
});
