import type { BrowserContext, Page } from '@playwright/test';

/** Ends every process of the browser at once, as a phone does that needs the memory. */
export async function kill(context: BrowserContext, page: Page): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error('no browser behind the context');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ended = page.waitForEvent('close');
  for (const { id } of processInfo) process.kill(id, 'SIGKILL');
  await ended;
}
