import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** All that a build is made from. */
export const sources = [
  'src',
  'static',
  'scripts',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];

/** The word of a guidance text that is changed. */
export const guidanceWord = { from: / ikke /, to: ' aldrig ' };

/**
 * Builds the project twice in a folder of its own, `build-bench`: as it is, and with one word of the heaviest guidance
 * text changed. In the same folder, so that only the word differs.
 * @param {string} root folder of the project
 * @returns {{ copy: string, original: string, guidance: string }} folders: of the project's copy, and of the builds
 */
export function buildTwice(root) {
  // Inside the project, so that packages are found; `build-*` is ignored by git.
  const copy = path.join(root, 'build-bench');
  rmSync(copy, { recursive: true, force: true });
  for (const source of sources)
    cpSync(path.join(root, source), path.join(copy, source), { recursive: true });

  const original = build(copy, 'original');
  const file = `src/lib/content/guidance/da/${largestTopic(original)}.md`;
  const { from, to } = guidanceWord;
  return { copy, original, guidance: withChange(copy, file, from, to, 'guidance') };
}

/**
 * The same, and a third time with one word of the interface changed.
 * @param {string} root folder of the project
 * @returns {{ original: string, guidance: string, words: string }} folders of the builds
 */
export function buildVariants(root) {
  const { copy, original, guidance } = buildTwice(root);
  const words = withChange(
    copy,
    'src/lib/content/da/ui.ts',
    /: '(\p{Lu}\p{Ll}{3,})/u,
    ": 'X$1",
    'words',
  );
  return { original, guidance, words };
}

/** The topic whose page is heaviest. @param {string} build */
export function largestTopic(build) {
  const folder = path.join(build, 'viden');
  const topics = readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'index.html')))
    .map((name) => ({
      name,
      size: brotliCompressSync(readFileSync(path.join(folder, name, 'index.html'))).length,
    }))
    .sort((a, b) => b.size - a.size);
  if (!topics[0]) throw new Error('There is no guidance page in the build.');
  return topics[0].name;
}

/** @param {string} copy @param {string} file @param {RegExp} from @param {string} to @param {string} name */
function withChange(copy, file, from, to, name) {
  const full = path.join(copy, file);
  const before = readFileSync(full, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`No word to change in ${file}.`);
  writeFileSync(full, after);
  const built = build(copy, name);
  writeFileSync(full, before);
  return built;
}

/** @param {string} copy @param {string} name */
function build(copy, name) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build "${name}" failed:\n${stdout}\n${stderr}`);
  const target = path.join(copy, `build-${name}`);
  renameSync(path.join(copy, 'build'), target);
  return target;
}
