import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { sources } from '../../scripts/bench/builds.mjs';
import { inlineStyles } from '../../scripts/inline-styles.mjs';
import { seal } from '../../scripts/seal.mjs';

/** A build of these sources beside the one under test. */
export interface SecondBuild {
  /** What a host serves: the site lies in it at `base`. */
  root: string;
  site: string;
  remove(): Promise<void>;
}

/**
 * Builds the project once more, in a folder of its own, for a site at `base`, of a host that is known where it is given. Without the compressed twins, which take
 * long to make and would be those of the same files.
 */
export async function buildOnceMore(name: string, base: string, origin = ''): Promise<SecondBuild> {
  // Inside the project, so that packages are found; `build-*` is ignored by git.
  const copy = path.resolve(`build-${name}`);
  await rm(copy, { recursive: true, force: true });
  for (const source of sources) await cp(source, path.join(copy, source), { recursive: true });
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: copy,
    env: { ...process.env, BASE_PATH: base, SITE_ORIGIN: origin },
  });
  const root = path.join(copy, 'host');
  const site = path.join(root, base);
  await mkdir(path.dirname(site), { recursive: true });
  await rename(path.join(copy, 'build'), site);
  await inlineStyles(site, base);
  await seal(site, { compressed: false, base });
  return { root, site, remove: () => rm(copy, { recursive: true, force: true }) };
}
