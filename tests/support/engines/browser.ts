import { fieldOf, textOf } from './driver';
import type { Driver } from './driver';
import { waitFor } from './processes';

/** A tab as a test sees it, the same in every engine. */
export interface Tab {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the page and gives what came of it. It sees nothing but its argument, which travels as JSON. */
  run<Arg>(work: (arg: Arg) => unknown, arg: Arg): Promise<unknown>;
  run(work: () => unknown): Promise<unknown>;
  /** The words of the first element that fits; `undefined` while there is none. */
  text(selector: string): Promise<unknown>;
  /** Taps the element as a person does, once it is there. What begins with `//` is XPath, the rest CSS. */
  click(selector: string): Promise<void>;
  /** Types into the element, or names a file to a field that takes one. */
  type(selector: string, keys: string): Promise<void>;
  close(): Promise<void>;
}

/** The Enter key as WebDriver writes it. */
export const ENTER = '\uE007';

/** W3C's name of an element that travels. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * Brings an element to the middle, because a driver is content with the edge, under the bar of tabs, and waits until it
 * stands still: a tap goes to a place, and what was there may have moved on.
 */
function bringToRest(element: Element, done: () => void, last = NaN): void {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = element.getBoundingClientRect();
  if (top === last) done();
  else requestAnimationFrame(() => requestAnimationFrame(() => bringToRest(element, done, top)));
}

/**
 * Opens tabs, each in a window of its own: a tab behind another would hear little of its timers. They share one driver,
 * which looks at one tab at a time, so every step waits for the one before.
 */
export function createTabs(driver: Driver): {
  readonly open: () => Promise<Tab>;
  readonly closeAll: () => Promise<void>;
} {
  let queue: Promise<unknown> = Promise.resolve();
  let seen: string | undefined;
  /** The tab that the browser began with. It stays, because one can only leave a tab for another that is open. */
  let first: string | undefined;
  const open = new Map<string, Tab>();

  function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
    const result = queue.then(step);
    queue = result.catch(() => undefined);
    return result;
  }

  async function lookAt(handle: string): Promise<void> {
    if (seen === handle) return;
    await driver.send('SwitchToWindow', { handle });
    seen = handle;
  }

  async function find(selector: string): Promise<string> {
    const using = selector.startsWith('//') ? 'xpath' : 'css selector';
    const found = await driver.send('FindElement', { using, value: selector });
    return textOf(found, ELEMENT);
  }

  function tabOf(handle: string): Tab {
    const step = <Value>(work: () => Promise<Value>): Promise<Value> =>
      inTurn(async () => {
        await lookAt(handle);
        return work();
      });
    const run = async (work: (arg: never) => unknown, arg: unknown = null): Promise<unknown> => {
      // What goes wrong in the page comes back as words, because engines differ in how they tell of it.
      const script = `const done = arguments[1];
        Promise.resolve(arguments[0]).then(${String(work)})
          .then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
      const result = await step(() => driver.send('ExecuteAsyncScript', { script, args: [arg] }));
      const error = fieldOf(result, 'error');
      if (typeof error === 'string') throw new Error(error);
      return fieldOf(result, 'value') ?? undefined;
    };
    return {
      goto: (url) =>
        step(async () => {
          await driver.send('Navigate', { url });
        }),
      async reload() {
        // The page does it itself: the driver's own command makes Firefox go past the service worker.
        await run(() => {
          document.documentElement.dataset['leaving'] = '';
          location.reload();
        }).catch(() => undefined);
        await waitFor('the page that was opened again', async () =>
          (await run(
            () =>
              document.readyState === 'complete' &&
              document.documentElement.dataset['leaving'] === undefined,
          )) === true
            ? true
            : undefined,
        );
      },
      url: () => step(async () => String(await driver.send('GetCurrentURL'))),
      run,
      text: (selector) =>
        run(
          (wanted: string) =>
            document.querySelector<HTMLElement>(wanted)?.innerText.replace(/\s+/g, ' ').trim(),
          selector,
        ),
      click: (selector) =>
        // What moves, or lies under something that does, is refused untouched.
        waitFor(`a tap on ${selector}`, () =>
          step(async () => {
            const id = await find(selector);
            await driver.send('ExecuteAsyncScript', {
              script: `(${String(bringToRest)})(arguments[0], arguments[1])`,
              args: [{ [ELEMENT]: id }],
            });
            await driver.send('ElementClick', { id });
            return true;
          }),
        ).then(() => undefined),
      type: (selector, text) =>
        step(async () => {
          await driver.send('ElementSendKeys', { id: await find(selector), text });
        }),
      close: () =>
        step(async () => {
          open.delete(handle);
          await driver.send('CloseWindow');
          await lookAt(String(first));
        }),
    };
  }

  return {
    open: () =>
      inTurn(async () => {
        first ??= String(await driver.send('GetWindowHandle'));
        const handle = textOf(await driver.send('NewWindow', { type: 'window' }), 'handle');
        const tab = tabOf(handle);
        open.set(handle, tab);
        return tab;
      }),
    async closeAll() {
      for (const tab of [...open.values()]) await tab.close();
    },
  };
}
