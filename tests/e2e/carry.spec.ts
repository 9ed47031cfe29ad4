import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { carry as danish } from '$lib/content/da/carry';
import { carry as english } from '$lib/content/en/carry';
import { counter as danishFrame } from '$lib/content/da/counter';
import { counter as englishFrame } from '$lib/content/en/counter';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  boxOf,
  expect,
  expectStoredTicks,
  heading,
  makeList,
  open,
  stored,
  storedKeys,
  test,
  type Given,
} from '../support/pages';
import { openUntilReady, test as ownServer } from '../support/test';

const PAGE = '/skranke/#carry';
/** First MitID, Danish passport, lived here for years, a booked time; nothing ticked. */
const CODE = '19ZB0J19';

test.use({ viewport: { width: 360, height: 640 } });
ownServer.use({ viewport: { width: 360, height: 640 } });

/** Before the booked time in the file. */
const today = new Date('2026-11-23T09:00:00Z');

const field = (page: Page): Locator => page.locator('#carry-code');
const chooser = (page: Page): Locator => page.locator('#carry-file');
const asked = (page: Page): Locator => page.locator('#incoming');
const done = (page: Page): Locator => page.locator('#done');
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

async function type(page: Page, code: string): Promise<void> {
  await field(page).fill(code);
  await field(page).press('Enter');
}

async function choose(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await chooser(page).setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
}

/** Everything on the phone that a code carries, as `kind key value`; ticks without their time. */
async function kept(page: Page): Promise<readonly string[]> {
  const entries = await stored(page, 'entries');
  return entries
    .flatMap((entry) => {
      if (typeof entry !== 'object' || entry === null) return [];
      if (!('kind' in entry && 'key' in entry && 'value' in entry)) return [];
      if (entry.kind === 'note') return [];
      const value = entry.kind === 'tick' ? '' : JSON.stringify(entry.value);
      return [`${String(entry.kind)} ${String(entry.key)} ${value}`];
    })
    .sort();
}

const filedList = {
  format: 'id-klar list',
  version: 1,
  answers: {
    errand: 'first-mitid',
    bring: ['passport-other', 'health-card', 'witness'],
    situation: 'new',
    booking: 'yes',
  },
  checks: { 'passport-other': { valid: 'yes', right: 'yes', name: 'no' } },
  ticks: { phone: '2026-11-20T10:00:00.000Z', witness: '2026-11-20T10:00:00.000Z' },
  appointment: { day: '2026-11-26', minutes: 615, place: 'Rådhuset' },
};
const filed = JSON.stringify(filedList);
const whenFiled = {
  da: danish.ask.when('torsdag den 26. november', '10.15'),
  en: english.ask.when('Thursday 26 November', '10:15'),
};

for (const [lang, at, words, otherAt, other, otherFrame] of [
  ['da', PAGE, danish, `/en${PAGE}`, english, englishFrame],
  ['en', `/en${PAGE}`, english, PAGE, danish, danishFrame],
] as const) {
  ownServer(
    `without a server one phone gives the list to another, by code and by address, in ${lang}`,
    async ({ browser, page, server }) => {
      const there = await (await browser.newContext({ baseURL: server.origin })).newPage();
      await Promise.all([openUntilReady(page), openUntilReady(there)]);
      await server.stop();
      await page.clock.setFixedTime(today);

      await page.goto(at);
      await choose(page, filed);
      await expect(
        page.getByText(words.ask.withTime(`${whenFiled[lang]}, Rådhuset`)),
      ).toBeVisible();
      await button(page, words.ask.take).click();
      await expect(done(page)).toHaveText(words.done.added);
      await expect(done(page)).toBeFocused();
      await expectStoredTicks(page, ['phone', 'witness']);
      const code = (await page.getByTestId('code').textContent()) ?? '';
      expect(code).toMatch(/^([0-9A-Z]{4}-){1,5}[0-9A-Z]{4}$/);
      await expect(page.getByText(words.out.notCarried)).toBeVisible();
      await expect(page.getByRole('img', { name: words.qr.alt })).toBeVisible();
      const address = `${server.origin}${at}/${code.replaceAll('-', '')}`;
      await expect(page.getByRole('group', { name: words.message.text })).toContainText(address);

      await there.goto(address);
      await expect(asked(there)).toHaveText(words.ask.title);
      await expect.poll(() => there.url()).toBe(`${server.origin}${at}`);
      const trace = await there.evaluate(() => JSON.stringify(history.state) + location.href);
      expect(trace).not.toContain(code.replaceAll('-', ''));
      expect(await kept(there)).toEqual([]);
      await button(there, words.ask.take).click();
      await expect(done(there)).toHaveText(words.done.added);
      expect(await kept(there)).toEqual(await kept(page));
      expect(await kept(there)).toContain(
        'check passport-other {"valid":"yes","right":"yes","name":"no"}',
      );
      expect(await storedKeys(there, 'note')).not.toContain('appointment');

      // Typed in the other language, the list is the same and nothing is to be fetched.
      await there.goto(otherAt);
      await expect(heading(there)).toHaveText(otherFrame.views.carry.title);
      await type(there, code.toLowerCase().replaceAll('-', ' '));
      await expect(there.getByText(other.ask.same)).toBeVisible();
      await button(there, other.ask.cancel).click();
      await expect(done(there)).toHaveText(other.done.cancelled);
      await there.context().close();
    },
  );
}

for (const [lang, prefix, words, frame] of [
  ['da', '', danish, danishFrame],
  ['en', '/en', english, englishFrame],
] as const) {
  test(`in ${lang} a list takes the place of mine only after a yes, and mine comes back`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(today);
    await makeList(page, undefined, prefix);
    await boxOf(page, 'passport-dk').click();
    await expectStoredTicks(page, ['passport-dk']);
    const before = await kept(page);
    await open(page, `${prefix}${PAGE}`);
    await expect(heading(page)).toHaveText(frame.views.carry.title);
    await choose(page, filed);
    await expect(asked(page)).toBeFocused();
    const changes = page.locator('section[aria-labelledby="changes"] li');
    await expect(changes).toHaveText([
      words.ask.answersDiffer(2),
      words.ask.papersDiffer(1),
      words.ask.ticksAdded(2),
      words.ask.ticksRemoved(1),
      words.ask.timeComes(`${whenFiled[lang]}, Rådhuset`),
      words.ask.notesStay,
    ]);
    await expect(page.locator('[data-question="bring"]')).toContainText(words.ask.here);
    await expect(page.locator('[data-question="booking"]')).not.toContainText(words.ask.here);
    await button(page, words.ask.cancel).press('Enter');
    await expect(done(page)).toHaveText(words.done.cancelled);
    expect(await kept(page)).toEqual(before);

    await choose(page, filed);
    await button(page, words.ask.replace).click();
    await expect(done(page)).toHaveText(words.done.replaced);
    await expectStoredTicks(page, ['phone', 'witness']);
    expect(await storedKeys(page, 'note')).toContain('appointment');
    await button(page, words.done.undo).click();
    await expect(done(page)).toHaveText(words.done.undone);
    await expect.poll(() => kept(page)).toEqual(before);

    // Beside mine: both are kept.
    await choose(page, filed);
    await button(page, words.ask.add).click();
    await expect(done(page)).toHaveText(words.done.added);
    await expectStoredTicks(page, ['passport-dk', 'phone', 'witness']);
    await page.getByRole('link', { name: words.done.open }).click();
    await expect(boxOf(page, 'witness')).toBeChecked();
  });

  test(`in ${lang} what cannot be read is refused with a plain sentence, and nothing is lost`, async ({
    page,
  }) => {
    await makeList(page, undefined, prefix);
    const before = await kept(page);
    await open(page, `${prefix}${PAGE}`);
    for (const [typed, problem] of [
      ['', words.codeProblems.empty],
      ['19zb-0j1?', words.codeProblems.strange('?')],
      ['19ZB-0J1', words.codeProblems.length(7)],
      ['19ZB-0J91', words.codeProblems.mistyped],
      ['2000-0080', words.codeProblems.mistyped],
    ] as const) {
      await type(page, typed);
      await expect(field(page)).toHaveAccessibleDescription(`${words.in.hint} ${problem}`);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue(typed);
      await expect(page.getByText(words.done.cancelled)).toBeVisible();
    }
    for (const [text, problem] of [
      ['{"format":"notes"}', words.fileProblems['not-ours']],
      [filed.slice(0, 200), words.fileProblems.half],
      [filed.replace('"version":1', '"version":2'), words.fileProblems['other-version']],
      ['x'.repeat(70_000), words.fileProblems['too-large']],
    ] as const) {
      await choose(page, text);
      await expect(chooser(page)).toHaveAccessibleDescription(problem);
    }
    expect(await kept(page)).toEqual(before);
    // A scanned code that cannot be read waits in the field, where the person looks, before their own code.
    await page.goto(`${prefix}${PAGE}/19ZB0J91`);
    await expect(field(page)).toHaveValue('19ZB0J91');
    await expect(field(page)).toHaveAccessibleDescription(new RegExp(words.codeProblems.mistyped));
    await expect.poll(() => new URL(page.url()).hash).toBe('#carry');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(words.codeProblems.mistyped)).toBeInViewport({ ratio: 1 });
    expect(await page.locator('#fetch, #code').allTextContents()).toEqual([
      words.in.title,
      words.out.codeTitle,
    ]);
  });

  test(`in ${lang} the question about a scanned list outlasts a reload and the other language`, async ({
    page,
  }) => {
    const [otherPrefix, other] = lang === 'da' ? ['/en', english] : ['', danish];
    await makeList(page, undefined, prefix);
    await page.goto(`${prefix}${PAGE}/${CODE}`);
    await expect(asked(page)).toHaveText(words.ask.title);
    await page.reload();
    await expect(asked(page)).toHaveText(words.ask.title);
    await page.locator('header a[hreflang]').click();
    await expect(asked(page)).toHaveText(other.ask.title);
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${otherPrefix}${PAGE}`);
    await button(page, other.ask.cancel).click();
    await expect(done(page)).toHaveText(other.done.cancelled);
    await page.reload();
    await expect(field(page)).toHaveValue('');
    await expect(asked(page)).toHaveCount(0);

    // One that is typed too; and whoever goes elsewhere is not asked again.
    await type(page, CODE);
    await expect(asked(page)).toBeFocused();
    await page.reload();
    await expect(asked(page)).toBeVisible();
    await page.locator('header .back').click();
    await expect(page).toHaveURL(/\/liste\/$/);
    await open(page, `${otherPrefix}${PAGE}`);
    await expect(field(page)).toBeVisible();
    await expect(asked(page)).toHaveCount(0);
  });
}

test('with a list in hand the field for a code is one tap away, also from the list', async ({
  page,
}) => {
  await makeList(page);
  await page.locator('main a[href$="/skranke/#carry"]').click();
  await expect(heading(page)).toHaveText(danishFrame.views.carry.title);
  await expect(button(page, danish.in.jump)).toBeInViewport({ ratio: 1 });
  await button(page, danish.in.jump).click();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toBeInViewport({ ratio: 1 });
});

test('a list that is here and not in hand is not taken in twice', async ({ page }) => {
  await makeList(page);
  await open(page, PAGE);
  await choose(page, filed);
  await button(page, danish.ask.add).click();
  await expect(done(page)).toHaveText(danish.done.added);
  // Mine is the first of the two now, and the second is in hand.
  await type(page, CODE);
  await expect(page.getByTestId('twin')).toHaveText(danish.ask.twin(1));
  await button(page, danish.ask.use(1)).click();
  await expect(page).toHaveURL(/\/liste\/$/);
  await expect(boxOf(page, 'passport-dk')).toBeVisible();
  const keys = await storedKeys(page, 'answer');
  expect(keys.filter((key) => key === 'errand')).toHaveLength(2);
});

test('the file that is saved can be read again, with the booked time in it', async ({ page }) => {
  await page.clock.setFixedTime(today);
  await open(page, PAGE);
  await choose(page, filed);
  await button(page, danish.ask.take).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, danish.file.save).click(),
  ]);
  expect(file.suggestedFilename()).toBe(danish.file.name);
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toEqual(JSON.parse(filed));
  await choose(page, text);
  await expect(page.getByTestId('same')).toBeVisible();

  await button(page, danish.ask.cancel).click();

  // Another time in the same list is told beside the one that is here, and can be fetched alone.
  await choose(page, text.replace('615', '660'));
  await expect(page.getByTestId('same-but-notes')).toBeVisible();
  await expect(page.getByTestId('same')).toHaveCount(0);
  const other = danish.ask.when('torsdag den 26. november', '11.00');
  await expect(page.locator('section[aria-labelledby="changes"] li')).toHaveText([
    danish.ask.timeChanges(`${whenFiled.da}, Rådhuset`, `${other}, Rådhuset`),
    danish.ask.notesStay,
  ]);
  await button(page, danish.ask.takeNotes).click();
  await expect(done(page)).toHaveText(danish.done.replaced);
  await page.getByRole('link', { name: danish.done.open }).click();
  await expect(page.getByText('kl. 11.00')).toBeVisible();

  // A code says nothing of the time, so the one that is here stays.
  await open(page, PAGE);
  await type(page, `${CODE.slice(0, 3)} - ${CODE.slice(3)}`.toLowerCase());
  await expect(page.getByText(danish.ask.code('19ZB-0J19'))).toBeVisible();
  await expect(page.locator('section[aria-labelledby="changes"]')).toContainText(
    danish.ask.timeStays(`${other}, Rådhuset`),
  );
});

test('fault 27: a list that is saved is the very file that the other engines must read and save', async ({
  page,
}) => {
  const known = await readFile('tests/support/carried-list.json', 'utf8');
  await open(page, PAGE);
  await choose(page, known);
  await button(page, danish.ask.take).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, danish.file.save).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe(known);
});

/** Runs wherever it is taken for markup or code. */
const script = '<img src=x onerror="globalThis.hasRun = true">';

/** Nothing of a file has become code, markup or a property of everything. */
async function expectHarmless(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => ({
      hasRun: 'hasRun' in globalThis,
      isPolluted: 'polluted' in {} || 'polluted' in [],
      images: document.querySelectorAll('main img').length,
    })),
  ).toEqual({ hasRun: false, isPolluted: false, images: 0 });
}

test('fault 28: a file made to do harm is refused in plain words, changes nothing and runs nothing', async ({
  page,
}) => {
  await page.clock.setFixedTime(today);
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  const before = await kept(page);
  await open(page, PAGE);
  const { fileProblems } = danish;
  const withAnswers = (answers: unknown): string => JSON.stringify({ ...filedList, answers });
  for (const [text, problem] of [
    [`{"format":"id-klar list","x":"${'x'.repeat(10_000_000)}"}`, fileProblems['too-large']],
    ['['.repeat(60_000), fileProblems['not-ours']],
    [`${'['.repeat(30_000)}${']'.repeat(30_000)}`, fileProblems['not-ours']],
    [`{"format":"id-klar list","version":1,"answers":${'{"a":'.repeat(10_000)}`, fileProblems.half],
    [withAnswers(null).replace('null', '['.repeat(9_000) + ']'.repeat(9_000)), fileProblems.empty],
    // Small, and large once unpacked: it is not unpacked.
    [gzipSync(filed + ' '.repeat(10_000_000)).toString('latin1'), fileProblems['not-ours']],
    ['{"__proto__":{"polluted":true,"format":"id-klar list"}}', fileProblems['not-ours']],
    [filed.replace('"errand"', '"__proto__":{"polluted":true},"pet"'), fileProblems.empty],
    [withAnswers('first-mitid'), fileProblems.empty],
    [withAnswers({ errand: ['first-mitid'] }), fileProblems.empty],
    [withAnswers({ errand: { toString: 'first-mitid' } }), fileProblems.empty],
    [withAnswers({ errand: script }), fileProblems.empty],
    [JSON.stringify({ ...filedList, version: script }), fileProblems['other-version']],
    [script, fileProblems['not-ours']],
    [filed.slice(0, filed.length / 2), fileProblems.half],
    ['{"type":"excalidraw","version":2,"elements":[]}', fileProblems['not-ours']],
  ] as const) {
    // Away and back, so that the sentence is said of this file and not of the one before.
    await choose(page, filed);
    await button(page, danish.ask.cancel).click();
    await expect(chooser(page)).not.toHaveAttribute('aria-invalid');
    await choose(page, text);
    await expect(chooser(page), text.slice(0, 80)).toHaveAccessibleDescription(problem);
    await expect(asked(page)).toHaveCount(0);
    await expectHarmless(page);
    expect(await kept(page)).toEqual(before);
  }

  // A list of ours with such things in it: they are left out and counted, and what is free text is shown as text.
  const mixed = {
    ...filedList,
    ticks: { ...filedList.ticks, [script]: '2026-11-20T10:00:00.000Z', phone: { at: 1 } },
    appointment: { ...filedList.appointment, place: script },
  };
  await choose(
    page,
    JSON.stringify(mixed).replace('"errand"', '"__proto__":{"polluted":true},"errand"'),
  );
  await expect(page.getByText(danish.ask.unknown(3))).toBeVisible();
  await expect(page.locator('main')).toContainText(script);
  await expectHarmless(page);
  await button(page, danish.ask.add).click();
  await expect(done(page)).toHaveText(danish.done.added);
  await page.getByRole('link', { name: danish.done.open }).click();
  await expect(page.locator('main')).toContainText(script);
  await expectHarmless(page);
  await expectStoredTicks(page, ['phone', 'witness']);
});

test('every state can be seen and reached on a narrow phone, in the dark too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const expectFine = async (): Promise<void> => {
    expect(await violationsOn(page, 'all')).toEqual([]);
    expect(await smallTargetsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOn(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  };
  await open(page, PAGE);
  await type(page, 'W');
  await choose(page, '{}');
  await expect(chooser(page)).toHaveAccessibleDescription(danish.fileProblems['not-ours']);
  await expectFine();
  const long = [
    ['errand', 'first-mitid'],
    ['bring', ['passport-other', 'health-card', 'certificate', 'witness']],
    ['situation', 'no-cpr'],
    ['booking', 'dont-know'],
  ] as const satisfies Given;
  await makeList(page, long, '/en');
  await open(page, `/en${PAGE}`);
  await expect(page.getByRole('img', { name: english.qr.alt })).toBeVisible();
  await expectFine();
  // Cameras need it black on white, whatever the scheme.
  await page.emulateMedia({ colorScheme: 'dark' });
  const colours = await page
    .getByRole('img', { name: english.qr.alt })
    .locator('rect, path')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill));
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.emulateMedia({ colorScheme: 'light' });
  // A file with a time that is over, and with a place that is not taken.
  const old = { day: '2025-03-03', minutes: 615, place: '010190-1234' };
  await choose(page, JSON.stringify({ ...JSON.parse(filed), appointment: old }));
  await expect(
    page.getByText(english.ask.withTime(english.ask.whenOver('3 March 2025', '10:15'))),
  ).toBeVisible();
  await expect(page.getByText(english.ask.unknown(1))).toBeVisible();
  await expectFine();
  await page.goto(`/en${PAGE}/${CODE}`);
  await expect(asked(page)).toBeVisible();
  await expectFine();
  await button(page, english.ask.replace).click();
  await expect(done(page)).toBeFocused();
  await expectFine();
});
