import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { buildRoot } from '../support/builds';
import {
  answer,
  boxOf,
  expect,
  expectQuestion,
  expectStoredTicks,
  item,
  langOfAddress,
  makeList,
  newcomer,
  open,
  option,
  pageKinds,
  test,
} from '../support/pages';

const SCHEMES = ['light', 'dark'] as const;

test.use({ viewport: { width: 360, height: 640 } });

/** Remembers what shows as a box by its own ground alone: forced colours take that away. */
async function markBoxes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const isClear = (colour: string): boolean => /, 0\)$|transparent/.test(colour);
    const groundOf = (element: Element | null): string => {
      if (element === null) return '';
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    let count = 0;
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (groundOf(element) === groundOf(element.parentElement)) continue;
      element.dataset['box'] = '';
      count += 1;
    }
    return count;
  });
}

/** What forced colours have made invisible: boxes without an edge, drawings and rings of the focus in the colour of the page. */
async function invisibleOn(page: Page): Promise<string[]> {
  // From now on the focus is shown as for a keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const partsOf = (colour: string): readonly number[] =>
      (colour.match(/[\d.]+/g) ?? []).map(Number);
    const paper = partsOf(getComputedStyle(document.body).backgroundColor);
    /** How light a colour is on the paper, which shows through it. */
    const light = ([r = 0, g = 0, b = 0, cover = 1]: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((part, at) => {
        const share = (part * cover + (paper[at] ?? 0) * (1 - cover)) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const shows = (colour: string): boolean => {
      const [own, ground] = [light(partsOf(colour)), light(paper)];
      return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) >= 3;
    };
    const hasRing = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && shows(outlineColor);

    const found: string[] = [];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true });
    for (const box of document.querySelectorAll<HTMLElement>('[data-box]')) {
      const style = getComputedStyle(box);
      if (style.forcedColorAdjust === 'none' || !isSeen(box)) continue;
      const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).map(
        (side) => parseFloat(style[`border${side}Width`]) > 0 && shows(style[`border${side}Color`]),
      );
      if (!edges.includes(true)) found.push(`no edge: ${box.outerHTML}`);
    }
    for (const drawing of document.querySelectorAll('svg:has(use)')) {
      if (isSeen(drawing) && !shows(getComputedStyle(drawing).stroke))
        found.push(`not drawn: ${drawing.parentElement?.outerHTML ?? ''}`);
    }
    for (const target of document.querySelectorAll<HTMLElement>(
      ':is(a[href], button, input, select, textarea, summary)',
    )) {
      if (!isSeen(target)) continue;
      target.focus();
      const rings = [getComputedStyle(target)];
      for (const beside of target.closest('label')?.querySelectorAll('span') ?? [])
        rings.push(getComputedStyle(beside, '::after'));
      if (!rings.some(hasRing)) found.push(`no ring: ${target.outerHTML}`);
    }
    return found.map((text) => text.slice(0, 160));
  });
}

/** The contrast between the lightest and the darkest spot in the middle of something, as it is drawn. */
async function contrastWithin(page: Page, what: Locator): Promise<number> {
  const drawn = (await what.screenshot()).toString('base64');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.drawImage(image, 0, 0);
    const [x, y] = [Math.floor(width / 4), Math.floor(height / 4)];
    const { data } = pen.getImageData(x, y, width - 2 * x, height - 2 * y);
    const lights: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [...data.slice(at, at + 3)].map((part) => (part / 255) ** 2.2);
      lights.push(0.2126 * r + 0.7152 * g + 0.0722 * b);
    }
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  }, drawn);
}

test('in forced colours every box has an edge, every drawing is drawn and the focus has its ring', async ({
  page,
}) => {
  await makeList(page, newcomer);
  const kinds = (await pageKinds()).filter((address) => langOfAddress(address) === 'da');
  const screens = ['queue', 'show', 'booking', 'share', 'carry', 'witness', 'papers'];
  const found: string[] = [];
  for (const address of [
    '/#top',
    ...kinds.filter((kind) => kind !== '/'),
    '/spoergsmaal/#errand',
    '/spoergsmaal/#bring',
    '/spoergsmaal/#check',
    ...screens.map((screen) => `/skranke/#${screen}`),
  ]) {
    // Each screen comes anew, so that none is taken for the one before.
    await page.goto('about:blank');
    await open(page, address);
    await expect(page.locator('main :is(p, a, button):visible').first()).toBeVisible();
    expect(await markBoxes(page)).toBeGreaterThan(1);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const here = await invisibleOn(page);
      found.push(...here.map((text) => `${address} in ${colorScheme}: ${text}`));
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  }
  expect(found).toEqual([]);
});

test('in forced colours a tick, a chosen answer and the place in the menu can be told from the others', async ({
  page,
}) => {
  const width = (what: Locator) =>
    what.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
  await makeList(page, newcomer);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open(page, '/liste/');
    await expect(boxOf(page, 'phone')).toBeChecked();
    const drawing = (id: string) => item(page, id).locator('label > svg');
    expect(await contrastWithin(page, drawing('phone'))).toBeGreaterThan(4.5);
    expect(await contrastWithin(page, drawing('health-card'))).toBeLessThan(1.1);

    const tabs = page.locator('nav a');
    const isAt = (at: string) => tabs.and(page.locator(at));
    expect(await width(isAt('[aria-current]'))).toBe(3);
    expect(await width(isAt(':not([aria-current])').first())).toBe(0);

    await open(page, '/spoergsmaal/#errand');
    await expectQuestion(page, 'errand');
    await expect(option(page, 'new-in-denmark')).toHaveAttribute('aria-current', 'true');
    expect(await width(option(page, 'new-in-denmark'))).toBe(2);
    expect(await width(option(page, 'first-mitid'))).toBe(1);

    await open(page, '/skranke/#share');
    const grounds = await page
      .locator('main label:has(input[type="radio"])')
      .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).backgroundColor));
    expect(new Set(grounds).size).toBe(2);
  }
});

/** The steps of every animation in a style sheet, and what in it moves by itself in another way. */
const KEYFRAMES = /@keyframes [^{]+\{((?:[^{}]*\{[^{}]*\})*)\}/g;
const MOVING = /[{;](transition|scroll-behavior|animation-timeline)[a-z-]*:[^;}]*/;

test('nothing in the build moves by itself: what is animated only holds taps back or waits', async () => {
  const names = await readdir(buildRoot, { recursive: true });
  const found: string[] = [];
  const animated = new Set<string>();
  for (const name of names.filter((one) => /\.(css|html|js)$/.test(one))) {
    const text = await readFile(path.join(buildRoot, name), 'utf8');
    if (name.endsWith('.js')) {
      const [move] = /\.animate\(|['"`]smooth['"`]|startViewTransition/.exec(text) ?? [];
      if (move !== undefined) found.push(`${name}: ${move}`);
      continue;
    }
    const [move] = MOVING.exec(text) ?? [];
    if (move !== undefined) found.push(`${name}: ${move}`);
    for (const [, steps = ''] of text.matchAll(KEYFRAMES))
      for (const [, property = ''] of steps.matchAll(/[{;]([a-z-]+):/g)) animated.add(property);
  }
  expect(found).toEqual([]);
  expect([...animated].sort()).toEqual(['pointer-events', 'visibility']);
});

test('with less motion asked for, taps are still held back and a fold opens at once', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/spoergsmaal/');
  await answer(page, 'first-mitid');
  await expectQuestion(page, 'bring');
  await expect(page.locator('main .settling').first()).toHaveCSS('animation-name', /settle/);
  await expect(page.locator('main .settling').first()).toHaveCSS('animation-duration', '0.4s');
  await open(page, '/telefon/');
  const fold = page.locator('main details').first();
  await fold.locator('summary').click();
  await expect(fold).toHaveAttribute('open', '');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
