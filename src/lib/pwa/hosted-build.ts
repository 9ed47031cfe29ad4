/**
 * The version of the build that the host has now, as its worker's script names it: that of this page where no worker has
 * a copy. `undefined` where it cannot be had.
 */
export async function hostedBuild(): Promise<string | undefined> {
  try {
    const script = await fetch(`${__BASE_PATH__}/service-worker.js`, { cache: 'no-store' });
    return /self\.SEAL=\{"version":"(\w+)"/.exec(await script.text())?.[1];
  } catch {
    return undefined;
  }
}
