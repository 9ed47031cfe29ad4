import { describe, expect, it, vi } from 'vitest';
import { keepAwake, type AwakeHost } from './wake-lock';

const noWish = (): void => undefined;

/** A browser whose page can be hidden: it takes all locks back then, as browsers do. */
function fakeBrowser() {
  const locks: { held: boolean; onrelease: () => void }[] = [];
  const watchers = new Set<() => void>();
  const browser = {
    seen: true,
    refuses: false,
    asked: 0,
    held: () => locks.filter(({ held }) => held).length,
    see(isSeen: boolean) {
      browser.seen = isSeen;
      if (!isSeen) browser.takeBack();
      for (const tell of watchers) tell();
    },
    takeBack() {
      for (const lock of locks.filter(({ held }) => held)) {
        lock.held = false;
        lock.onrelease();
      }
    },
    watchers,
  };
  const host: AwakeHost = {
    async request() {
      browser.asked += 1;
      await Promise.resolve();
      if (browser.refuses || !browser.seen) throw new DOMException('no', 'NotAllowedError');
      const lock = { held: true, onrelease: noWish };
      locks.push(lock);
      return {
        release: async () => {
          await Promise.resolve();
          lock.held = false;
          lock.onrelease();
        },
        onRelease: (told) => {
          lock.onrelease = told;
        },
      };
    },
    isSeen: () => browser.seen,
    watchSeen(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
  return { browser, host };
}

/** Lets everything that only waits for promises happen. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('the screen', () => {
  it('is kept lit from the tap until the next', async () => {
    const { browser, host } = fakeBrowser();
    const onChange = vi.fn();
    const awake = keepAwake(host, onChange);
    expect(browser.asked).toBe(0);
    await awake.set(true);
    expect(browser.held()).toBe(1);
    expect(onChange.mock.lastCall).toEqual([true]);
    await awake.set(false);
    await settle();
    expect(browser.held()).toBe(0);
    expect(onChange.mock.lastCall).toEqual([false]);
  });

  it('is kept lit again after a call or a locked screen, and stays pressed meanwhile', async () => {
    const { browser, host } = fakeBrowser();
    const onChange = vi.fn();
    await keepAwake(host, onChange).set(true);
    browser.see(false);
    expect(browser.held()).toBe(0);
    browser.see(true);
    await settle();
    expect(browser.held()).toBe(1);
    expect(browser.asked).toBe(2);
    expect(onChange.mock.calls).toEqual([[true]]);
  });

  it('is not asked for again once it is not wanted', async () => {
    const { browser, host } = fakeBrowser();
    const awake = keepAwake(host, vi.fn());
    await awake.set(true);
    await awake.set(false);
    browser.see(false);
    browser.see(true);
    await settle();
    expect(browser.asked).toBe(1);
  });

  it.each([
    ['refused', 'when asked'],
    ['refused on return', 'on return'],
    ['taken back while seen', 'meanwhile'],
  ])('goes dark in silence where it is %s', async (_, when) => {
    const { browser, host } = fakeBrowser();
    const onChange = vi.fn();
    const awake = keepAwake(host, onChange);
    browser.refuses = when === 'when asked';
    await awake.set(true);
    if (when === 'on return') {
      browser.see(false);
      browser.refuses = true;
      browser.see(true);
      await settle();
    }
    if (when === 'meanwhile') browser.takeBack();
    expect(onChange.mock.lastCall).toEqual([false]);
  });

  it('is let go when a second tap comes before the first is answered', async () => {
    const { browser, host } = fakeBrowser();
    const awake = keepAwake(host, vi.fn());
    const first = awake.set(true);
    await awake.set(false);
    await first;
    await settle();
    expect(browser.held()).toBe(0);
  });

  it('is let go for good when the screen of the app is left', async () => {
    const { browser, host } = fakeBrowser();
    const awake = keepAwake(host, vi.fn());
    await awake.set(true);
    awake.stop();
    await settle();
    expect(browser.held()).toBe(0);
    expect(browser.watchers.size).toBe(0);
  });
});
