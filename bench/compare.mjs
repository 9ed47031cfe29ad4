/*
 * `npm run bench:compare`: measures the same guidance as other site generators would publish it beside our own site, and
 * keeps the table in docs/bench-compare.md. The other sites are made in a scratch folder outside the project, which is
 * removed afterwards; `-- --keep` leaves it, so that the next run only builds what has changed. `-- --runs=1` is a quick look.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildTwice, guidanceWord, largestTopic } from '../scripts/bench/builds.mjs';
import { linksOf, missingFrom, passagesOf, readTopics, sentencesOf } from './content.mjs';
import { makeSite } from './make.mjs';
import { oneFile, onePage } from './sites/by-hand.mjs';
import { docusaurus } from './sites/docusaurus.mjs';
import { ours, oursAlone, withTextAlone } from './sites/ours.mjs';
import { starlight } from './sites/starlight.mjs';
import { vitepress } from './sites/vitepress.mjs';
import { reportOf } from './report.mjs';
import { visit, weighPage, weighUpdate } from './visit.mjs';

/** @typedef {import('./content.mjs').Topic} Topic */
/** @typedef {Pick<import('./sites/site.mjs').Site, 'name' | 'folder' | 'addressOf' | 'linkTo'>} Known */
/** @typedef {{ site: Known, before: string, after: string }} Built */

const root = path.dirname(import.meta.dirname);
const rivals = [starlight, vitepress, docusaurus];
const byHand = [onePage, oneFile];

const { values: wanted } = parseArgs({
  options: { keep: { type: 'boolean' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(wanted.runs);
if (!(runs % 2 === 1)) throw new Error('An odd number of runs has a median.');
const scratch = path.join(tmpdir(), 'id-klar-compare');
mkdirSync(scratch, { recursive: true });

/** @param {string} what */
const say = (what) => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);

/** Throws where a built site lacks any of the text. @param {Built} built @param {Topic[]} topics */
function checkContent({ site, before }, topics) {
  for (const topic of topics) {
    const [address = ''] = site.addressOf(topic.id).split('#');
    const file = path.join(before, address.endsWith('/') ? `${address}index.html` : address);
    const missing = missingFrom(file, topic);
    if (missing.length > 0) throw new Error(`${site.name} lacks in ${topic.id}: ${missing[0]}`);
  }
}

/**
 * Our site and all others, each twice: as it is, and with one word of the same topic changed.
 * @returns {Promise<{ builds: Built[], topics: Topic[], way: { from: Topic, to: Topic }, changed: string }>}
 */
async function buildAll() {
  say('Building ID-klar twice');
  const { original, guidance } = buildTwice(root);
  const id = largestTopic(original);
  const topics = await readTopics(root);
  const after = await readTopics(root, { topic: id, ...guidanceWord });
  /** @type {Built[]} */
  const builds = [
    { site: ours, before: original, after: guidance },
    {
      site: oursAlone,
      before: await withTextAlone(original),
      after: await withTextAlone(guidance),
    },
  ];
  for (const site of [...rivals, ...byHand]) {
    say(`Making ${site.name} twice, where it is not there`);
    builds.push({
      site,
      before: await makeSite(site, topics, { scratch, variant: 'before' }),
      after: await makeSite(site, after, { scratch, variant: 'after' }),
    });
  }
  for (const built of builds) checkContent(built, topics);

  const from = topics.find((topic) => topic.id === id);
  const to = from && topics.find((topic) => topic.id === linksOf(from)[0]);
  if (!from || !to) throw new Error(`The topic "${id}" leads to no other.`);
  const old = passagesOf(from);
  const passage = after.filter((topic) => topic.id === id).flatMap(passagesOf);
  const changed = passage.find((text) => !old.includes(text));
  if (changed === undefined) throw new Error(`No word was changed in "${id}".`);
  const sentence = sentencesOf(changed).find((text) => text.includes(guidanceWord.to));
  return { builds, topics, way: { from, to }, changed: sentence ?? changed };
}

/** @returns {Promise<string>} the report */
async function compare() {
  const startedAt = Date.now();
  const { builds, topics, way, changed } = await buildAll();
  /** @type {import('./report.mjs').Measured[]} */
  const measured = [];
  for (const { site, before, after } of builds) {
    say(`Weighing ${site.name}`);
    const address = site.addressOf(way.from.id);
    const update =
      site === onePage ? undefined : await weighUpdate(before, after, address, changed);
    const page = await weighPage(before, address);
    measured.push({ site, page, update, visits: [] });
  }
  const loads = [];
  for (let run = 1; run <= runs; run += 1) {
    loads.push(loadavg()[0] ?? NaN);
    for (const [index, { site, before }] of builds.entries()) {
      say(`Run ${run} of ${runs}: ${site.name}`);
      const taken = await visit(
        before,
        {
          address: site.addressOf(way.from.id),
          link: site.linkTo(way.from.id, way.to.id),
          nextTitle: way.to.title,
        },
        { hasWorker: site !== onePage },
      );
      measured[index]?.visits.push(taken);
    }
  }
  return reportOf(measured, {
    ours,
    oursAlone,
    onePage,
    oneFile,
    rivals,
    made: [...rivals, oneFile, onePage].map(({ made }) => made),
    topics: topics.length,
    topic: way.from.id,
    next: way.to.id,
    runs,
    minutes: (Date.now() - startedAt) / 60_000,
    machine: `${availableParallelism()} cores, load before each run ${loads.map((load) => load.toFixed(1)).join(', ')}`,
  });
}

try {
  const report = await compare();
  console.log(`\n${report}`);
  writeFileSync(path.join(root, 'docs', 'bench-compare.md'), report);
} finally {
  rmSync(path.join(root, 'build-bench'), { recursive: true, force: true });
  if (!wanted.keep) rmSync(scratch, { recursive: true, force: true });
}
