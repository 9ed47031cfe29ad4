import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { markHeading, nextBuild } from '../support/builds';
import { kill } from '../support/kill';
import { expect, expectReady, lookForUpdate, openUntilReady, test } from '../support/test';

/** A page that is shown as it was built, without Kit. */
const CHANGED = '/ord/';
let second: string;

test.beforeAll(async () => {
  second = await nextBuild(markHeading('ord/index.html', 'Andet'));
});
test.afterAll(() => rm(second, { recursive: true, force: true }));

const heading = (page: Page) => page.locator('h1');
const offer = (page: Page) => page.getByTestId('update-offer');

test('a launch shows the build that lay ready at the one before, also after the browser was killed, without a server', async ({
  server,
}) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'id-klar-profile-'));
  const launch = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(profile, chromiumLaunch());
    const [page = await context.newPage()] = context.pages();
    return { context, page };
  };
  try {
    const first = await launch();
    await first.page.goto(server.origin);
    await expectReady(first.page);
    await first.context.close();

    server.deploy(second);
    const behind = await launch();
    await behind.page.goto(server.origin);
    await expect(offer(behind.page)).toBeVisible();
    await behind.page.reload();
    await expect(offer(behind.page)).toBeVisible();
    await behind.page.goto(server.origin + CHANGED);
    await expect(heading(behind.page)).not.toContainText('Andet');
    await kill(behind.context, behind.page);

    await server.stop();
    const next = await launch();
    await next.page.goto(server.origin + CHANGED);
    await expect(heading(next.page)).toContainText('Andet');
    await next.page.goto(server.origin);
    await expectReady(next.page);
    await expect(offer(next.page)).toHaveCount(0);
    await next.context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('once the last page of the app is closed the next one opens in the new build; a page beside it does not', async ({
  context,
  page,
  server,
}) => {
  await openUntilReady(page);
  server.deploy(second);
  await lookForUpdate(page);
  await expect(offer(page)).toBeVisible();
  const beside = await context.newPage();
  await beside.goto('/');
  await expect(offer(beside)).toBeVisible();
  await beside.goto(CHANGED);
  await expect(heading(beside)).not.toContainText('Andet');

  await page.close();
  await beside.close();
  const next = await context.newPage();
  await next.goto(CHANGED);
  await expect(heading(next)).toContainText('Andet');
  await openUntilReady(next);
  await expect(offer(next)).toHaveCount(0);
});
