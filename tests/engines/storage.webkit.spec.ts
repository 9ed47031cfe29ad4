import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ui } from '$lib/content/da/ui';
import { nextBuild } from '../support/builds';
import { boxOf, expectTold, isTicked, makeList, open } from '../support/engines/site';
import { expect, test } from '../support/engines/test';

/** What stands before the app's own code in a build for a phone whose storage has this fault. */
const FAULTS = {
  'is missing': `Object.defineProperty(window, 'indexedDB', { value: undefined });`,
  'refuses to open': `IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };`,
  'never answers': `
    const openReally = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
      const request = openReally.apply(this, given);
      for (const type of ['success', 'error', 'upgradeneeded', 'blocked'])
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
      return request;
    };`,
};

/** A build whose code finds the storage so. Modules ask for it only later, so their order does not matter. */
function withFault(code: string): Promise<string> {
  return nextBuild(async (root) => {
    const folder = path.join(root, '_app/immutable/entry');
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.js')) continue;
      const file = path.join(folder, name);
      await writeFile(file, `{${code}}\n${await readFile(file, 'utf8')}`);
    }
  });
}

for (const [name, code] of Object.entries(FAULTS)) {
  test(`fault 16: storage ${name}: within 5 seconds the app works, and says that nothing is kept`, async ({
    server,
    openTab,
  }) => {
    const build = await withFault(code);
    server.deploy(build);
    const tab = await openTab();
    await open(tab, `${server.origin}/liste/`);
    const startedAt = performance.now();
    await expectTold(tab, ui.notKept);
    // A little is allowed for the asking.
    expect(performance.now() - startedAt).toBeLessThan(6000);
    await makeList(tab, server.origin);
    await tab.click(boxOf('phone'));
    expect(await isTicked(tab, 'phone')).toBe(true);
    await expectTold(tab, ui.notKept);
    await rm(build, { recursive: true });
  });
}
