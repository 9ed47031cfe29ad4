import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';

/** In the page, once its file has run there. */
declare const axe: typeof axeCore;

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA with everything before it, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome can differ between light and dark: the scheme changes colours and nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on the page as it is now: rule and place. `colours`: only what another scheme can change. It is
 * put into a page once, and as its small file: that costs a fifth of a second, half as much as a look.
 */
export async function violationsOn(page: Page, look: 'all' | 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource);
  const { violations, passes } = await page.evaluate((options) => axe.run(document, options), {
    ...(look === 'all'
      ? {
          runOnly: { type: 'tag' as const, values: TAGS },
          rules: { 'target-size': { enabled: true } },
        }
      : { runOnly: { type: 'rule' as const, values: COLOUR_RULES } }),
    // What passes is only counted.
    resultTypes: ['violations' as const],
  });
  if (passes.length < (look === 'all' ? 10 : 1))
    throw new Error('axe has looked at next to nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) =>
      `${id} at ${target.join(' ')}: ${failureSummary}`.replace(/\s+/g, ' '),
    ),
  );
}

/**
 * Everything to tap that is smaller than 48 by 48 px. A tick box counts as its whole row. Left out, as in WCAG: a link
 * within running text, that is an inline link in a paragraph, list item or cell that has words outside its links, and a
 * word there that is explained where it stands, which is at least 24 by 24 px.
 */
export async function smallTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 48;
    const words = (text: string): number =>
      text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

    const isInSentence = (link: HTMLAnchorElement): boolean => {
      if (getComputedStyle(link).display !== 'inline') return false;
      const block = link.closest('p, li, dd, td');
      if (block === null) return false;
      const linked = [...block.querySelectorAll('a')].map(({ innerText }) => words(innerText));
      const all = words(block instanceof HTMLElement ? block.innerText : '');
      return all > linked.reduce((sum, count) => sum + count, 0);
    };

    const found: string[] = [];
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="button"]',
    );
    for (const target of targets) {
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      if (target instanceof HTMLAnchorElement && isInSentence(target)) continue;
      const box = target instanceof HTMLInputElement ? (target.closest('label') ?? target) : target;
      const { width, height } = box.getBoundingClientRect();
      if (width < least - 0.01 || height < least - 0.01) {
        found.push(
          `${Math.round(width)} x ${Math.round(height)}: ${target.outerHTML.slice(0, 160)}`,
        );
      }
    }
    return found;
  });
}

/** Everything that reaches out of the window at the side, and whether the page can be pushed sideways. */
export async function sidewaysOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) {
      found.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { left, right } = element.getBoundingClientRect();
      const isHiddenForEyes =
        element.closest('.skip, #svelte-announcer, [role="status"], [aria-live]') !== null;
      if (!isHiddenForEyes && (right > width + 1 || left < -1)) {
        found.push(
          `${Math.round(left)} to ${Math.round(right)}: ${element.outerHTML.slice(0, 120)}`,
        );
      }
      // Words that a box cuts off at its edge. A field of one line is no such box: its words follow the caret.
      if (element instanceof HTMLInputElement) continue;
      const { overflowX } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (isCut && element.clientWidth > 1) {
        found.push(`cut off at ${element.clientWidth}: ${element.outerHTML.slice(0, 120)}`);
      }
    }
    return found;
  });
}

/** Sets the text to twice its size, until the page is left. */
export async function showTwiceTheSize(page: Page): Promise<void> {
  const size = await page.evaluate(() => {
    const twice = new CSSStyleSheet();
    twice.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets = [twice];
    return getComputedStyle(document.documentElement).fontSize;
  });
  if (size !== '32px') throw new Error(`text at 200 % is ${size}`);
}

/** Words of at most so many letters that lie on two lines. Longer ones may be hyphenated. */
export async function brokenWordsOn(page: Page, letters: number): Promise<string[]> {
  return page.evaluate((longest) => {
    const found: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(
        /(?<![^\s(])\p{L}+(?![^\s.,;:!?)]|[.:]\S)/gu,
      )) {
        if (word.length > longest) continue;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(word);
      }
    }
    return found;
  }, letters);
}

/** The share of the window's height that bars take which stay while the page scrolls. */
export async function shareOfBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stays = [...document.body.querySelectorAll('*')].filter((element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position),
    );
    const heights = stays.map((element) => element.getBoundingClientRect().height);
    return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
  });
}
