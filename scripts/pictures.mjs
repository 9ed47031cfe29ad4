// `npm run pictures` (after `npm run build`): photographs the built app for the README and the manifests, and lays
// every screen in both languages and both colour schemes on contact sheets in `pictures/`, which git does not keep.
// `npm run pictures -- queue lists` lays only the screens with these in their names on sheets, and photographs nothing else.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from './chromium.mjs';
import { createStaticServer, listenFrom } from './serve.mjs';

const root = path.join(import.meta.dirname, '..');
const phone = { width: 360, height: 780 };
/** The smallest phone that every screen is made for. */
const smallPhone = { width: 360, height: 640 };
/** A4 as browsers print it. */
const paper = { width: 794, height: 1123 };
/** So many pictures lie on a sheet, that it can still be looked at. */
const perSheet = 8;
/** A busy machine takes long to draw a sheet. */
const patience = 180_000;
/** A Monday morning, so that the help lines are open and every run gives the same pictures. */
const now = new Date('2026-11-23T09:00:00+01:00');

/** @typedef {import('@playwright/test').Page} Page */
/** What a visitor does on each screen, from an empty phone. @type {Record<string, (page: Page, at: (p: string) => string) => Promise<unknown>>} */
const screens = {
  start: (page, at) => page.goto(at('')),
  question: async (page, at) => {
    await page.goto(at('spoergsmaal'));
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    // By keyboard: a new question takes no taps at first.
    await page.locator('[data-option=new-in-denmark]').press('Enter');
    await page.locator('[data-option=passport-other] input').check();
    await page.locator('[data-option=health-card] input').check();
    await page.evaluate('scrollTo(0, 0)');
  },
  list: async (page, at) => {
    await screens['question']?.(page, at);
    await page.locator('button[type=submit]').press('Enter');
    await page.locator('[data-option=new]').press('Enter');
    await page.locator('[data-option=yes]').press('Enter');
    await page.locator('main a[href$="/liste/"]').press('Enter');
    await page.locator('[data-item=passport-other] input').check();
    await page.evaluate('scrollTo(0, 0)');
  },
  phone: (page, at) => page.goto(at('telefon')),
  misuse: (page, at) => page.goto(at('misbrug')),
  guidance: (page, at) => page.goto(at('viden')),
  topic: (page, at) => page.goto(at('viden/mitid-foerste-gang')),
  more: (page, at) => page.goto(at('mere')),
  municipality: (page, at) => page.goto(at('mere/kommune')),
};

/** The screens beside the list, as `skranke/views.ts` names them. */
for (const view of [
  'papers',
  'way-out',
  'witness',
  'queue',
  'show',
  'booking',
  'lists',
  'carry',
  'share',
  'afterwards',
]) {
  screens[`counter-${view}`] = async (page, at) => {
    await screens['list']?.(page, at);
    await page.goto(`${at('skranke')}#${view}`);
  };
}

/** @param {Page} page @param {(p: string) => string} at @param {string} view */
async function openView(page, at, view) {
  await screens['list']?.(page, at);
  await page.goto(`${at('skranke')}#${view}`);
}

/** States of a screen beside its first one. */
Object.assign(
  screens,
  /** @type {typeof screens} */ ({
    search: async (page, at) => {
      await page.goto(`${at('soeg')}?q=vidne`);
    },
    words: (page, at) => page.goto(at('ord')),
    sources: (page, at) => page.goto(at('mere/kilder')),
    'check-answers': async (page, at) => {
      await screens['list']?.(page, at);
      await page.goto(`${at('spoergsmaal')}#check`);
    },
    'list-changed': async (page, at) => {
      await screens['list']?.(page, at);
      await page.waitForLoadState('networkidle');
      await page.evaluate(changeShownList);
      await page.reload();
      await page.getByTestId('list-changes').waitFor();
    },
    'paper-found': async (page, at) => {
      await openView(page, at, 'papers/passport-other');
      await page.locator('[data-option=passport-other-valid-no]').click();
    },
    'missing-thing': (page, at) => openView(page, at, 'way-out/witness'),
    'queue-number': async (page, at) => {
      await openView(page, at, 'queue');
      await page.locator('#queue-number').fill('A123');
      await page.locator('#queue-number').press('Enter');
    },
    'time-noted': async (page, at) => {
      await openView(page, at, 'booking');
      await noteTime(page);
    },
    'time-past': async (page, at) => {
      await openView(page, at, 'booking');
      await noteTime(page);
      await page.clock.setFixedTime(new Date(now.getTime() + 26 * 3_600_000));
      await page.goto(at('liste'));
    },
    refused: async (page, at) => {
      await openView(page, at, 'afterwards');
      await page.locator('[data-option=outcome-papers]').click();
    },
    'list-after-refusal': async (page, at) => {
      await screens['refused']?.(page, at);
      await page.goto(at('liste'));
    },
    'import-asks': async (page, at) => {
      await openView(page, at, 'carry');
      const code = await page.getByTestId('code').innerText();
      await page.goto(at('liste'));
      await page.locator('[data-item=phone] input').check();
      await page.goto(`${at('skranke')}#carry`);
      await page.locator('#carry-code').fill(code);
      await page.locator('#carry-code').press('Enter');
    },
  }),
);

/** A list from a file: any that can be made by answers. @param {Page} page @param {(p: string) => string} at @param {object} list */
async function takeList(page, at, list) {
  await page.goto(`${at('skranke')}#carry`);
  await chooseFile(page, { format: 'id-klar list', version: 1, checks: {}, ticks: {}, ...list });
  await page.locator('#incoming').waitFor();
  await page.locator('main .stack > button').first().click();
  await page.locator('#done').waitFor();
  await page.goto(at('liste'));
  await page.getByTestId('verdict').waitFor();
}

/** @param {Page} page @param {object} content */
async function chooseFile(page, content) {
  const buffer = Buffer.from(JSON.stringify(content));
  await page
    .locator('#carry-file')
    .setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer });
}

/** Lists by their verdicts. */
const verdicts = {
  enough: { errand: 'first-mitid', bring: ['passport-dk'], situation: 'years', booking: 'yes' },
  'ask-first': {
    errand: 'only-nemid',
    bring: ['health-card', 'certificate'],
    situation: 'years',
    booking: 'yes',
  },
  'no-visit': { errand: 'not-working', trouble: 'new-phone-old-works' },
  urgent: {
    errand: 'lost-phone',
    means: ['none'],
    bring: ['health-card'],
    situation: 'no-cpr',
    booking: 'no',
  },
};
for (const [verdict, answers] of Object.entries(verdicts)) {
  screens[`list-${verdict}`] = (page, at) => takeList(page, at, { answers });
}

/** More papers, each looked at, than a code has room for. */
const longPapers = [
  'passport-dk',
  'driving-licence',
  'residence-card',
  'foreign-ministry-card',
  'residence-card-no-cpr',
  'passport-other',
  'national-id',
  'municipal-card',
  'health-card',
  'residence-certificate',
  'certificate',
  'tax-statement',
  'witness',
];

Object.assign(
  screens,
  /** @type {typeof screens} */ ({
    'list-empty': (page, at) => page.goto(at('liste')),
    'lists-two': async (page, at) => {
      await screens['list']?.(page, at);
      // Beside the one that is there.
      await takeList(page, at, { answers: verdicts['enough'] });
      await page.goto(`${at('skranke')}#lists`);
      await page.locator('#list-2').waitFor();
    },
    'list-of-two': async (page, at) => {
      await screens['lists-two']?.(page, at);
      await page.goto(at('liste'));
    },
    'lists-helping': async (page, at) => {
      await screens['lists-two']?.(page, at);
      await page.locator('[data-option=helping] input').press('Space');
    },
    'lists-deleted': async (page, at) => {
      await screens['lists-two']?.(page, at);
      await page.locator('main section:has(h2[id^="list-"]) button').last().click();
    },
    'queue-helping': async (page, at) => {
      await openView(page, at, 'lists');
      await page.locator('[data-option=helping] input').press('Space');
      await page.goto(`${at('skranke')}#queue`);
    },
    'be-witness': (page, at) => page.goto(`${at('skranke')}#be-witness`),
    'carry-empty-phone': (page, at) => page.goto(`${at('skranke')}#carry`),
    'carry-wrong-code': async (page, at) => {
      await page.goto(`${at('skranke')}#carry`);
      await page.locator('#carry-code').fill('19ZB-0J91');
      await page.locator('#carry-code').press('Enter');
    },
    'carry-damaged-address': async (page, at) => {
      await screens['list']?.(page, at);
      await page.goto(`${at('skranke')}#carry/19ZB0J91`);
      await page.locator('#carry-code[aria-invalid]').waitFor();
    },
    'carry-refused-file': async (page, at) => {
      await page.goto(`${at('skranke')}#carry`);
      await chooseFile(page, { format: 'notes' });
    },
    'carry-replaced': async (page, at) => {
      await screens['import-asks']?.(page, at);
      await page.locator('section[aria-labelledby=changes] button').click();
      await page.locator('#done').waitFor();
    },
    'carry-too-long': async (page, at) => {
      const looked = longPapers.map((id) => [id, { valid: 'yes', right: 'yes', name: 'no' }]);
      await takeList(page, at, {
        answers: { ...verdicts['enough'], bring: longPapers, situation: 'no-cpr' },
        checks: Object.fromEntries(looked),
        ticks: { phone: '2026-11-20T10:00:00.000Z' },
      });
      await page.goto(`${at('skranke')}#carry`);
    },
    'share-reading': async (page, at) => {
      await page.addInitScript(stubVoice);
      await openView(page, at, 'share');
      await page.locator('#speak ~ button').first().click();
    },
    'share-not-copied': async (page, at) => {
      await page.addInitScript(() =>
        Object.defineProperty(globalThis.navigator, 'clipboard', { value: undefined }),
      );
      await openView(page, at, 'share');
      await page.locator('section[aria-labelledby=send] button').last().click();
    },
    'paper-longest': async (page, at) => {
      await takeList(page, at, { answers: verdicts['urgent'] });
      await printed(page, at);
    },
    'paper-common': async (page, at) => {
      await screens['list']?.(page, at);
      await printed(page, at);
    },
  }),
);

/** The sheet as it will lie in the printer. @param {Page} page @param {(p: string) => string} at */
async function printed(page, at) {
  await page.goto(`${at('skranke')}#share`);
  await page.getByTestId('sheet').waitFor({ state: 'attached' });
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: 'print' });
}

/** In the page: a voice in both languages that begins to read and never ends. */
function stubVoice() {
  const voices = ['da-DK', 'en-GB'].map((lang) => ({ lang, localService: true, default: true }));
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: () => undefined,
    cancel: () => undefined,
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: EventTarget });
}

/** @param {Page} page */
async function noteTime(page) {
  await page.locator('#booking-day').fill('2026-11-23');
  await page.locator('#booking-time').fill('14:15');
  await page.locator('#booking-time').press('Enter');
}

/** In the page: makes the list that was shown last another one, as an update would. @returns {Promise<void>} */
function changeShownList() {
  return new Promise((resolve, reject) => {
    const opening = globalThis.indexedDB.open('id-klar');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('entries', 'readwrite');
      const entries = writing.objectStore('entries');
      const reading = entries.get(['list-1', 'note', 'shown-list']);
      reading.onsuccess = () => {
        const record = reading.result;
        record.value.rows = record.value.rows.slice(1);
        record.value.verdict = 'enough';
        entries.put(record);
      };
      writing.oncomplete = () => resolve(opening.result.close());
      writing.onerror = () => reject(writing.error);
    };
  });
}

const server = createStaticServer({ root: path.join(root, 'build') });
const port = await listenFrom(server, 4300);
const browser = await chromium.launch(chromiumLaunch());

/**
 * @param {string} name @param {'da' | 'en'} lang @param {'light' | 'dark'} colorScheme
 * @param {{ width: number, height: number }} viewport @param {boolean} fullPage
 */
async function photograph(name, lang, colorScheme, viewport, fullPage) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1.5,
    colorScheme,
    serviceWorkers: 'block',
    locale: lang === 'da' ? 'da-DK' : 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.clock.setFixedTime(now);
  const at = (/** @type {string} */ where) =>
    `http://127.0.0.1:${port}/${lang === 'da' ? '' : 'en/'}${where === '' ? '' : `${where}/`}`;
  await screens[name]?.(page, at);
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ fullPage });
  await context.close();
  return picture;
}

/** Lays pictures beside each other. @param {readonly Buffer[]} pictures @param {number} width of one, in pixels */
async function beside(pictures, width) {
  const page = await browser.newPage({
    viewport: { width: pictures.length * (width + 16) + 16, height: 100 },
  });
  const images = pictures.map(
    (picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await page.setContent(
    `<style>body{margin:16px;display:flex;gap:16px;align-items:start;background:#c9d2cf}
     img{width:${width}px;border-radius:20px}</style>${images.join('')}`,
    { timeout: patience },
  );
  const sheet = await page.screenshot({ fullPage: true, timeout: patience });
  await page.close();
  return sheet;
}

/** The pictures that git keeps: for the manifests and the README. */
async function photographForOthers() {
  const folder = path.join(root, 'static/screenshots');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const lang of /** @type {const} */ (['da', 'en'])) {
    for (const name of ['start', 'list']) {
      await writeFile(
        path.join(folder, `${name}-${lang}.png`),
        await photograph(name, lang, 'light', phone, false),
      );
    }
  }
  const shown = [];
  for (const name of ['start', 'question', 'list', 'phone'])
    shown.push(await photograph(name, 'en', 'light', phone, false));
  await writeFile(path.join(root, 'docs/id-klar.png'), await beside(shown, 300));
  console.log(
    `docs/id-klar.png: ${(await readFile(path.join(root, 'docs/id-klar.png'))).length} bytes`,
  );
}

/** Sheets with some of the screens. @param {readonly string[]} names */
async function layOnSheets(names) {
  const sheets = path.join(root, 'pictures');
  await rm(sheets, { recursive: true, force: true });
  await mkdir(sheets, { recursive: true });
  for (const lang of /** @type {const} */ (['da', 'en'])) {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      for (let first = 0; first < names.length; first += perSheet) {
        const shown = names.slice(first, first + perSheet);
        const all = [];
        for (const name of shown) all.push(await photograph(name, lang, scheme, smallPhone, true));
        const file = `${lang}-${scheme}-${first / perSheet + 1}.png`;
        await writeFile(path.join(sheets, file), await beside(all, 360));
        console.log(`pictures/${file}: ${shown.join(', ')}`);
      }
    }
  }
}

const wanted = process.argv.slice(2);
try {
  if (wanted.length === 0) await photographForOthers();
  const names = Object.keys(screens);
  await layOnSheets(
    wanted.length === 0
      ? names
      : names.filter((name) => wanted.some((part) => name.includes(part))),
  );
} finally {
  await browser.close();
  server.close();
}
