import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildRoot } from '../support/builds';
import { deleteEverything, expectRunning, makeList, open } from '../support/engines/site';
import { expect, test } from '../support/engines/test';
import { pageKinds } from '../support/pages';

/** The policy that the page carries. In a header too, the browser itself tells of each time that it is broken. */
async function policyOf(file: string): Promise<string> {
  const html = await readFile(path.join(buildRoot, file), 'utf8');
  const found = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  if (!found) throw new Error(`no policy in ${file}`);
  return found.replaceAll('&#39;', "'");
}

const REPORTS = '/policy-report';

test('fault 37: no page and no step between pages breaks the policy or asks another host', async ({
  server,
  openTab,
}) => {
  const kinds = await pageKinds();
  const policies = new Map<string, string>();
  for (const address of kinds) policies.set(address, await policyOf(`${address}index.html`));
  server.setFaults(({ path: address, isWorkerScript }) => {
    // A kept page would come without the header.
    if (isWorkerScript) return { kind: 'status', status: 404 };
    const policy = policies.get(address);
    if (policy === undefined) return undefined;
    const value = `${policy}; report-uri ${REPORTS}${address}`;
    return { kind: 'header', name: 'Content-Security-Policy-Report-Only', value };
  });
  const broken = (): string[] =>
    server.log.map((seen) => seen.path).filter((address) => address.startsWith(REPORTS));

  const tab = await openTab();
  const foreign = () =>
    tab.run(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
    );
  for (const address of kinds) {
    await open(tab, server.origin + address);
    expect(await foreign()).toEqual([]);
  }
  await makeList(tab, server.origin);
  for (const address of ['/viden/', '/telefon/', '/', '/mere/']) {
    await tab.click(`a[href="${address}"]`);
    await expect.poll(() => tab.url()).toBe(server.origin + address);
    await expectRunning(tab);
  }
  await deleteEverything(tab);
  expect(await foreign()).toEqual([]);
  expect(broken()).toEqual([]);

  // The browser does tell, in the name of the page that was loaded last: of a picture from elsewhere, and of words
  // that would become markup.
  await tab.run(() => {
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/x.png' }));
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
    } catch {
      // refused, as it should be
    }
  });
  await expect.poll(broken).toEqual([`${REPORTS}/mere/`, `${REPORTS}/mere/`]);
});
