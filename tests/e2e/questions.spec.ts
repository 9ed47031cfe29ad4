import type { Locator, Page } from '@playwright/test';
import { checklistWords } from '$lib/content/da/checklist';
import { counter } from '$lib/content/da/counter';
import { questionWords as words } from '$lib/content/da/questions';
import { isQuestionId, questionIds, questions } from '$lib/domain/errand/questions';
import {
  answer,
  answerAll,
  commonErrand,
  continueButton,
  expect,
  expectQuestion,
  heading,
  makeList,
  makeListLink,
  open,
  option,
  storedKeys,
  test,
  unfold,
  verdictOf,
  waitUntilRunning,
  watchAddresses,
} from '../support/pages';

const given = (page: Page): Locator => page.locator('main [aria-current="true"], main :checked');
const rows = (page: Page): Locator => page.locator('dl > div');
const change = (page: Page, question: string): Locator => page.locator(`dl a[href="#${question}"]`);

/** Presses Tab until the element has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The Tab key does not lead there.');
}

/** The fragment may name the question on the screen; nothing else of the address may say anything. */
function expectNoAnswersIn(addresses: readonly string[]): void {
  expect(addresses.length).toBeGreaterThan(3);
  const options = questionIds.flatMap((id): readonly string[] => questions[id].options);
  for (const address of addresses) {
    const { pathname, search, hash } = new URL(address);
    expect(['/', '/spoergsmaal/', '/liste/']).toContain(pathname);
    expect(search).toBe('');
    const name = decodeURIComponent(hash.slice(1));
    expect(name === '' || name === 'check' || isQuestionId(name), `fragment ${hash}`).toBe(true);
    expect(options).not.toContain(name);
  }
}

test('from launch to the own list: four questions, six taps and one for each paper', async ({
  page,
}) => {
  const addresses = watchAddresses(page);
  await open(page, '/');
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    taps += 1;
    await target.click();
  };
  const asked: string[] = [];
  const papers = ['passport-other', 'health-card'] as const;

  await tap(page.locator('main a[href="/spoergsmaal/"]'));
  await expect(heading(page)).toHaveText(words.questions.errand.title);
  await waitUntilRunning(page);
  asked.push('errand');
  await tap(option(page, 'first-mitid'));
  await expectQuestion(page, 'bring');
  asked.push('bring');
  for (const paper of papers) await tap(option(page, paper));
  await tap(continueButton(page));
  await expectQuestion(page, 'situation');
  asked.push('situation');
  await tap(option(page, 'years'));
  await expectQuestion(page, 'booking');
  asked.push('booking');
  await tap(option(page, 'yes'));
  await expectQuestion(page, 'check');
  await tap(makeListLink(page));

  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(taps).toBeLessThanOrEqual(6 + papers.length);
  expectNoAnswersIn(addresses);
});

test('a double tap answers one question, and the next waits to be read', async ({ page }) => {
  await open(page, '/spoergsmaal/');
  await answer(page, 'not-working');
  await expectQuestion(page, 'trouble');
  const place = await option(page, 'dont-know').boundingBox();
  if (place === null) throw new Error('The choice has no place on the screen.');
  const [x, y] = [place.x + place.width / 2, place.y + 20];
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const animations = document.getAnimations();
        void Promise.all(animations.map(({ finished }) => finished)).then(() => resolve());
      }),
  );
  // However slow the machine is, the second tap comes while the new question settles.
  await page.evaluate(() => {
    const held = new CSSStyleSheet();
    held.replaceSync('.settling { animation-play-state: paused }');
    document.adoptedStyleSheets = [held];
  });
  await page.mouse.click(x, y);
  await expectQuestion(page, 'bring');
  // A choice of the new question lies where the first tap was, and a second tap leaves it alone.
  const under = () =>
    page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top)?.closest('[data-option]') !== null,
      [x, y] as const,
    );
  await page.mouse.click(x, y);
  expect(await given(page).count()).toBe(0);
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await expect.poll(under).toBe(true);
  await page.mouse.click(x, y);
  await expect(given(page)).toHaveCount(1);
});

test('a reload in the midst shows no question before the answers are there', async ({ page }) => {
  await open(page, '/spoergsmaal/');
  await answer(page, 'first-mitid');
  await expectQuestion(page, 'bring');
  await expect.poll(() => storedKeys(page, 'answer')).toEqual(['errand']);
  await page.clock.install();
  await page.addInitScript(() => {
    // The answer of the storage waits until the page says so.
    const openReally = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (name, version) {
      const request = openReally.call(this, name, version);
      request.addEventListener('success', (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        addEventListener('answer-now', () => request.dispatchEvent(new Event('success')), {
          once: true,
        });
        document.documentElement.dataset['held'] = 'yes';
      });
      return request;
    };
  });
  await page.reload();
  await expect(heading(page)).toHaveText(words.fetching);
  await expect(page.locator('main [data-option]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-held', 'yes');
  const tab = page.locator('header a').first();
  await tab.focus();
  await page.evaluate(() => dispatchEvent(new Event('answer-now')));
  await expectQuestion(page, 'bring');
  await expect(option(page, 'passport-dk')).toBeVisible();
  // Nobody asked for another question, so the focus stays where the person has it.
  await expect(tab).toBeFocused();
});

test('every step moves the focus to its heading and says where in the questions it is', async ({
  page,
}) => {
  await open(page, '/spoergsmaal/');
  const titles = new Set<string>();
  for (const [index, [, value]] of commonErrand.entries()) {
    titles.add(await page.title());
    await expect(page.locator('header')).toContainText(words.progress(index + 1, 4));
    await answer(page, value);
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toBeInViewport();
  }
  titles.add(await page.title());
  expect(titles.size).toBe(5);
  await makeListLink(page).click();
  await expect(heading(page)).toHaveText('Min liste');
  await expect(heading(page)).toBeFocused();
});

test('nothing is chosen beforehand, on any question', async ({ page }) => {
  await open(page, '/spoergsmaal/');
  const walk = [
    ['errand', 'not-working'],
    ['trouble', 'forgotten-pin'],
    ['means', ['none']],
    ['bring', ['none']],
    ['situation', 'dont-know'],
    ['booking', 'dont-know'],
  ] as const;
  for (const [index, [question, value]] of walk.entries()) {
    if (index > 0) await expectQuestion(page, question);
    await expect(option(page, 'dont-know')).toBeVisible();
    await expect(given(page)).toHaveCount(0);
    await answer(page, value);
  }
  await expectQuestion(page, 'check');
});

test('the browser goes back question by question, and each names the answer given', async ({
  page,
}) => {
  const addresses = watchAddresses(page);
  await answerAll(page, commonErrand);
  await expectQuestion(page, 'check');

  for (const [question, value] of [...commonErrand].reverse()) {
    await page.goBack();
    if (question === 'errand') await expect(heading(page)).toHaveText(words.questions.errand.title);
    else await expectQuestion(page, question);
    await expect(heading(page)).toBeFocused();
    const answered = option(page, typeof value === 'string' ? value : value[0]);
    await expect(given(page)).toHaveCount(1);
    if (question === 'bring') {
      await expect(answered.getByRole('checkbox')).toBeChecked();
    } else {
      await expect(answered).toHaveAttribute('aria-current', 'true');
      await expect(answered).toContainText(words.chosen);
    }
  }
  await page.goForward();
  await expectQuestion(page, 'bring');
  expectNoAnswersIn(addresses);
});

test('Back leads to the question before, and from the first to Start', async ({ page }) => {
  await answerAll(page, commonErrand);
  const back = page.locator('header').getByText(words.back);
  for (const question of ['booking', 'situation', 'bring'] as const) {
    await back.click();
    await expectQuestion(page, question);
  }
  await back.click();
  await expect(heading(page)).toHaveText(words.questions.errand.title);
  await back.click();
  await expect(page).toHaveURL('/');
});

test("after the app's Back the browser's leads back, too", async ({ page }) => {
  await open(page, '/');
  await page.locator('main a[href="/spoergsmaal/"]').click();
  await expect(page).toHaveURL('/spoergsmaal/');
  await waitUntilRunning(page);
  await option(page, 'first-mitid').click();
  await expectQuestion(page, 'bring');
  await expect.poll(() => storedKeys(page, 'answer')).toEqual(['errand']);
  const back = page.locator('header').getByText(words.back);
  await back.click();
  await expect(heading(page)).toHaveText(words.questions.errand.title);
  await page.goBack();
  await expect(page).toHaveURL('/');

  // Where the question before was never opened, it comes in the place of this one.
  await page.goto('/spoergsmaal/#situation');
  await expectQuestion(page, 'bring');
  await back.click();
  await expect(heading(page)).toHaveText(words.questions.errand.title);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

test('the way back shows the page that its address names, also past places on one page', async ({
  page,
}) => {
  await makeList(page);
  await page.getByRole('link', { name: counter.pageTitle }).click();
  await page.locator('main a[href="#papers"]').click();
  await expect(heading(page)).toHaveText(counter.views.papers.title);
  await page.locator('header .back').click();
  await expect(verdictOf(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/skranke\/$/);
  await expect(heading(page)).toHaveText(counter.pageTitle);
  await page.goBack();
  await expect(verdictOf(page)).toBeVisible();

  await page.getByRole('link', { name: checklistWords.editAnswers }).click();
  await change(page, 'errand').click();
  await expectQuestion(page, 'errand');
  await page.locator('header .back').click();
  await expect(page).toHaveURL('/');
  await page.goBack();
  await expectQuestion(page, 'check');
});

test('check your answers comes last, and each Ret leads to its question and back', async ({
  page,
}) => {
  await answerAll(page, commonErrand);
  await expect(heading(page)).toHaveText(words.check.title);
  await expect(rows(page)).toHaveCount(commonErrand.length);
  const texts = await rows(page).allInnerTexts();

  for (const [question, value] of commonErrand) {
    await change(page, question).click();
    await expectQuestion(page, question);
    await expect(heading(page)).toBeFocused();
    if (question === 'bring') await continueButton(page).click();
    else await answer(page, value);
    await expectQuestion(page, 'check');
    await expect(rows(page)).toHaveText(
      texts.map((text) => text.replace(/\s+/g, ' ')),
      {
        useInnerText: true,
      },
    );
  }
});

test('an answer that changes leaves the others as they were, also when it is changed back', async ({
  page,
}) => {
  await answerAll(page, commonErrand);
  const row = (question: string) =>
    rows(page).filter({ has: page.locator(`a[href="#${question}"]`) });

  await change(page, 'situation').click();
  await answer(page, 'new');
  await expectQuestion(page, 'check');
  await expect(row('situation')).toContainText(words.questions.situation.options.new.label);
  await expect(row('errand')).toContainText(words.questions.errand.options['first-mitid'].label);
  await expect(row('bring')).toContainText(words.questions.bring.options['passport-dk'].label);
  await expect(row('booking')).toContainText(words.questions.booking.options.yes.label);

  // Another errand asks less; what it does not ask waits for the way back.
  await change(page, 'errand').click();
  await answer(page, 'something-else');
  await expectQuestion(page, 'other');
  await answer(page, 'dont-know');
  await expectQuestion(page, 'check');
  await expect(rows(page)).toHaveCount(3);
  await change(page, 'errand').click();
  await answer(page, 'first-mitid');
  await expectQuestion(page, 'check');
  await expect(row('situation')).toContainText(words.questions.situation.options.new.label);
  await expect(row('bring')).toContainText(words.questions.bring.options['passport-dk'].label);
});

test('going on without a tick shows what is wrong, takes the focus and marks the title', async ({
  page,
}) => {
  await open(page, '/spoergsmaal/');
  await answer(page, 'first-mitid');
  await expectQuestion(page, 'bring');
  expect(await page.title()).not.toContain('Fejl:');
  await continueButton(page).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText(words.errorTitle);
  await expect(page).toHaveTitle(/^Fejl: /);
  await expectQuestion(page, 'bring');

  await summary.getByRole('link').click();
  await expect(option(page, 'passport-dk').getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(summary).toHaveCount(0);
  await expect(page).not.toHaveTitle(/Fejl:/);
  await continueButton(page).click();
  await expectQuestion(page, 'situation');
});

test('"none of these" and "I don\'t know" clear the rest, and any other answer clears them', async ({
  page,
}) => {
  await open(page, '/spoergsmaal/');
  await answer(page, 'first-mitid');
  await expectQuestion(page, 'bring');
  const checked = page.locator('main :checked');
  const chosen = () =>
    checked.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')));

  for (const alone of ['none', 'dont-know'] as const) {
    await unfold(page, 'foreign-licence');
    await option(page, 'passport-dk').click();
    await option(page, 'foreign-licence').click();
    await option(page, 'witness').click();
    await expect.poll(chosen).toEqual(['passport-dk', 'witness', 'foreign-licence']);
    await option(page, alone).click();
    await expect.poll(chosen).toEqual([alone]);
  }
  await option(page, 'none').click();
  await expect.poll(chosen).toEqual(['none']);
  await option(page, 'tax-statement').click();
  await expect.poll(chosen).toEqual(['tax-statement']);
  await option(page, 'tax-statement').click();
  await expect.poll(chosen).toEqual([]);
});

test('something else leads to a second screen, and no errand asks more than six questions', async ({
  page,
}) => {
  const addresses = watchAddresses(page);
  await open(page, '/spoergsmaal/');
  await expect(page.locator('main [data-option]')).toHaveCount(9);
  await answer(page, 'something-else');
  await expectQuestion(page, 'other');
  await expect(page.locator('main [data-option]')).toHaveCount(9);
  await expect(given(page)).toHaveCount(0);
  await answer(page, 'let-help');
  await expectQuestion(page, 'power');
  await answer(page, 'read-write');
  await expectQuestion(page, 'own-mitid');
  await answer(page, 'no');
  await expectQuestion(page, 'who');
  await answer(page, 'proxy');
  await expectQuestion(page, 'booking');
  await expect(page.locator('header')).toContainText(words.progress(6, 6));
  await answer(page, 'dont-know');
  await expectQuestion(page, 'check');
  await expect(rows(page)).toHaveCount(6);

  // Another choice on the second screen asks its own questions, and the answers left over decide nothing.
  await change(page, 'other').click();
  await answer(page, 'cannot-use');
  await expectQuestion(page, 'refusal');
  await answer(page, 'refused');
  await expectQuestion(page, 'check');
  await makeListLink(page).click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'no-visit');
  await expect(page.locator('main a[href="/viden/afvist/"]')).toBeVisible();
  expectNoAnswersIn(addresses);
});

test('the fit test of a witness is ticked like the papers, and needs an answer', async ({
  page,
}) => {
  await open(page, '/spoergsmaal/');
  for (const value of ['something-else', 'help-other', 'witness'] as const)
    await answer(page, value);
  await expectQuestion(page, 'fit');
  await continueButton(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link').click();
  await expect(option(page, 'adult').getByRole('checkbox')).toBeFocused();
  await answer(page, ['adult', 'mitid-30-days', 'not-too-often', 'photo-id']);
  await expectQuestion(page, 'check');
});

test('misuse ends the questions at once', async ({ page }) => {
  const addresses = watchAddresses(page);
  await open(page, '/spoergsmaal/');
  await option(page, 'misuse').click();
  await expect(page).toHaveURL('/liste/');
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'urgent');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('main a[href="/misbrug/"]')).toBeVisible();
  await page.goBack();
  await expect(option(page, 'misuse')).toHaveAttribute('aria-current', 'true');
  await page.goForward();
  await expect(verdictOf(page)).toBeVisible();
  for (const address of addresses) expect(address).not.toContain('misuse');
});

test('a lost phone says at every question what to block first', async ({ page }) => {
  await open(page, '/spoergsmaal/');
  await answer(page, 'lost-phone');
  for (const [question, value] of [
    ['means', ['none']],
    ['bring', ['passport-dk']],
    ['situation', 'years'],
    ['booking', 'no'],
    ['check', ''],
  ] as const) {
    await expectQuestion(page, question);
    await expect(page.getByRole('link', { name: words.urgentLink })).toBeVisible();
    if (question !== 'check') await answer(page, value);
  }
});

test('the whole way with nothing but the keyboard', async ({ page }) => {
  const addresses = watchAddresses(page);
  await open(page, '/');
  await tabTo(page, page.locator('main a[href="/spoergsmaal/"]'));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(words.questions.errand.title);
  await waitUntilRunning(page);
  await tabTo(page, option(page, 'new-in-denmark'));
  await page.keyboard.press('Space');
  await expectQuestion(page, 'bring');
  await expect(heading(page)).toBeFocused();
  for (const id of ['passport-other', 'health-card', 'witness']) {
    const box = option(page, id).getByRole('checkbox');
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await tabTo(page, continueButton(page));
  await page.keyboard.press('Enter');
  await expectQuestion(page, 'situation');
  await tabTo(page, option(page, 'new'));
  await page.keyboard.press('Enter');
  await expectQuestion(page, 'booking');
  await tabTo(page, option(page, 'in-line'));
  await page.keyboard.press('Space');
  await expectQuestion(page, 'check');
  await tabTo(page, makeListLink(page));
  await page.keyboard.press('Enter');

  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  const row = page.locator('[data-item="health-card"]');
  await tabTo(page, row.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await expect(row.getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('Tab');
  const more = row.getByRole('button');
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  expectNoAnswersIn(addresses);
});
