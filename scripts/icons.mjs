// `npm run icons`: draws every bitmap icon from static/icon.svg. Run it after changing the drawing; the results are kept.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium.mjs';
import { encodePng } from './png.mjs';

const STATIC = path.join(import.meta.dirname, '..', 'static');

/** The two shortcuts of the manifests, drawn with the pen of the icon. */
const LIST = '<path d="m120 168 28 28 52-56M264 168h136m-280 148 28 28 52-56m64 28h136"/>';
const PHONE =
  '<path d="M186 124c-34 4-62 34-58 74 10 96 92 182 188 190 40 4 70-24 74-58l-76-36-34 30c-34-14-64-46-78-80l28-32z"/>';

const svg = await readFile(path.join(STATIC, 'icon.svg'), 'utf8');
/** Phones cut these to their own shape, so the ground fills the square. */
const fullBleed = svg.replace(' rx="112"', '');
/** @param {string} glyph */
const withGlyph = (glyph) => svg.replace(/(<g [^>]*>).*(<\/g>)/, `$1${glyph}$2`);

/** @type {[file: string, drawing: string, size: number][]} */
const icons = [
  ['icons/icon-192.png', svg, 192],
  ['icons/icon-512.png', svg, 512],
  ['icons/maskable-512.png', fullBleed, 512],
  ['apple-touch-icon.png', fullBleed, 180],
  ['icons/list-96.png', withGlyph(LIST), 96],
  ['icons/phone-96.png', withGlyph(PHONE), 96],
];

/** Gives the pixels of a drawing; a text, because it runs in the browser. */
const draw = `async ({ drawing, size }) => {
  const image = new Image(size, size);
  image.src = 'data:image/svg+xml,' + encodeURIComponent(drawing);
  await image.decode();
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  pen.drawImage(image, 0, 0, size, size);
  return [...pen.getImageData(0, 0, size, size).data];
}`;

const browser = await chromium.launch(chromiumLaunch());
try {
  const page = await browser.newPage();
  for (const [file, drawing, size] of icons) {
    const png = encodePng(
      await page.evaluate(`(${draw})(${JSON.stringify({ drawing, size })})`),
      size,
    );
    await writeFile(path.join(STATIC, file), png);
    console.log(`${file}: ${png.length} bytes`);
  }
} finally {
  await browser.close();
}
