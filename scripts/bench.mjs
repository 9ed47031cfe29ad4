/*
 * `npm run bench`: measures the built site in Chromium against its budgets, prints a table and keeps it in
 * docs/bench.md. Exits non-zero when a budget is broken.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildVariants, largestTopic } from './bench/builds.mjs';
import { bytesOf, describeKinds } from './bench/counting-server.mjs';
import { measureManyLists, measureSteps, measureTaps } from './bench/interactions.mjs';
import { judgePages } from './bench/lighthouse.mjs';
import { measureLoad } from './bench/load.mjs';
import {
  launch,
  measureHeap,
  measurePage,
  measureUpdate,
  measureWorker,
} from './bench/measure.mjs';

/** @typedef {{ what: string, measured: number, unit: string, budget?: number, detail?: string }} Row */

const root = path.dirname(import.meta.dirname);

/** @param {import('./bench/counting-server.mjs').Transfer[]} transfers */
const kilobytes = (transfers) => bytesOf(transfers) / 1000;

/** @param {number[]} values an odd number of them */
const median = (values) => values.toSorted((a, b) => a - b)[(values.length - 1) / 2] ?? NaN;

/**
 * Kills the browser while boxes are ticked, by the test of the same; gives its row.
 * @param {number} times
 * @returns {Row}
 */
function measureKills(times) {
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root });
  const { status, stdout } = spawnSync('npx', ['playwright', 'test', 'killed.spec.ts'], {
    cwd: root,
    env: { ...process.env, KILLS: String(times) },
    encoding: 'utf8',
  });
  const kept = [...stdout.matchAll(/(\d+) ticks kept/g)].map(([, count]) => Number(count));
  const gone = [...stdout.matchAll(/lost its database (\d+) times/g)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
  const detail =
    status === 0
      ? `${kept.reduce((sum, count) => sum + count, 0)} ticks kept; the browser came back without its database ${gone} times`
      : 'the test ended badly';
  return {
    what: `A kept tick lost in ${times} kills of the browser (0 no, 1 yes)`,
    measured: status === 0 && gone === 0 ? 0 : 1,
    unit: '',
    budget: 0,
    detail,
  };
}

/** @returns {Promise<Row[]>} */
async function measureAll() {
  console.log(
    'Building three times: as it is, one guidance word changed, one interface word changed ...',
  );
  const { original, guidance, words } = buildVariants(root);
  const browser = await launch();
  try {
    console.log('Measuring ...');
    const topic = largestTopic(original);
    const start = await measurePage(browser, original, '/');
    const guide = await measurePage(browser, original, `/viden/${topic}/`);
    const worker = await measureWorker(browser, original, start);
    const afterGuidance = await measureUpdate(browser, original, guidance);
    const afterWords = await measureUpdate(browser, original, words);
    const judged = await judgePages(original, kindsOfPage(topic), 3);
    const heap = await measureHeap(browser, original);
    const taps = await measureTaps(browser, original, 5);
    const steps = await measureSteps(browser, original, 500);
    const opened = await measureManyLists(browser, original, 7);
    return [
      {
        what: 'Start page',
        measured: kilobytes(start),
        unit: 'kB',
        budget: 15,
        detail: describeKinds(start),
      },
      { what: 'Start page, requests', measured: start.length, unit: '', budget: 8 },
      {
        what: `Largest guidance page (${topic})`,
        measured: kilobytes(guide),
        unit: 'kB',
        budget: 15,
        detail: describeKinds(guide),
      },
      { what: 'Largest guidance page, requests', measured: guide.length, unit: '', budget: 8 },
      {
        what: 'Everything offline (the worker and all it downloads)',
        measured: kilobytes(worker.transfers),
        unit: 'kB',
        budget: 400,
        detail: `${worker.transfers.length} requests`,
      },
      { what: 'Until "ready without internet", fast line', measured: worker.seconds, unit: 's' },
      {
        what: `Update after one word of the largest topic (${topic})`,
        measured: kilobytes(afterGuidance),
        unit: 'kB',
        budget: 3,
      },
      {
        what: 'Update after one guidance word, requests',
        measured: afterGuidance.length,
        unit: '',
        budget: 3,
        detail: afterGuidance.map(({ path: at, bytes }) => `${at} ${bytes}`).join(', '),
      },
      {
        what: 'Update after one interface word',
        measured: kilobytes(afterWords),
        unit: 'kB',
        detail: `${afterWords.length} requests`,
      },
      ...judged.flatMap(judgedRows),
      { what: 'JavaScript heap after load', measured: heap / 1e6, unit: 'MB', budget: 3 },
      ...tapRows(taps),
      ...stepRows(steps),
      {
        what: 'The list with 20 on the phone, against one',
        measured: opened.twenty / opened.one,
        unit: 'times',
        budget: 1.2,
        detail: `${opened.twenty.toFixed(0)} ms, ${opened.one.toFixed(0)} ms`,
      },
      measureKills(200),
      ...(await loadRows(original)),
    ];
  } finally {
    await browser.close();
  }
}

/** One page of each kind. @param {string} topic */
const kindsOfPage = (topic) => [
  '/',
  `/en/viden/${topic}/`,
  '/viden/',
  '/mere/kilder/',
  '/spoergsmaal/',
  '/liste/',
  '/skranke/',
  '/telefon/',
  '/soeg/',
];

/** Pages with Kit do something; a page that is only read has no reason to keep anybody waiting. */
const isReadOnly = /^\/(en\/)?(viden|ord|mere\/kilder|$)/;

/** @param {Awaited<ReturnType<typeof judgePages>>[number]} page @returns {Row[]} */
function judgedRows({ address, judgements }) {
  const blocking = judgements.map((judgement) => judgement.blocking);
  const points = judgements.map((judgement) => Object.values(judgement.points));
  // Of several runs the one in the middle: only the first of the four categories depends on the machine.
  const worst = median(points.map((all) => 100 - Math.min(...all)));
  return [
    {
      what: `Lighthouse mobile, points that ${address} lacks in its worst category, median of ${judgements.length}`,
      measured: worst,
      unit: '',
      budget: 0,
      detail: points.map((all) => all.join('/')).join(', '),
    },
    {
      what: `Blocking time of ${address}, Lighthouse mobile, median of ${judgements.length}`,
      measured: median(blocking),
      unit: 'ms',
      budget: isReadOnly.test(address) ? 0 : 50,
      detail: blocking.map((value) => value.toFixed(0)).join(', '),
    },
  ];
}

/** @param {Awaited<ReturnType<typeof measureTaps>>} taps @returns {Row[]} */
function tapRows(taps) {
  return Object.entries(taps).map(([what, values]) => ({
    what: `Until the next paint, ${what}, processor 4 times slower, median of ${values.length}`,
    measured: median(values),
    unit: 'ms',
    budget: 100,
    detail: values.join(', '),
  }));
}

/** @param {Awaited<ReturnType<typeof measureSteps>>} steps @returns {Row[]} */
function stepRows(steps) {
  return Object.entries(steps).flatMap(([what, { whileCompiling, afterwards }]) => [
    {
      what: `Heap after 500 steps, ${what} pages, against after 50`,
      measured: whileCompiling,
      unit: 'times',
    },
    {
      what: `Heap after 1000 steps, ${what} pages, against after 500`,
      measured: afterwards,
      unit: 'times',
      budget: 1.1,
    },
  ]);
}

/** @param {string} build @returns {Promise<Row[]>} */
async function loadRows(build) {
  const load = await measureLoad(build);
  if (load === undefined) {
    console.log('Left out, because nginx or wrk is not installed: the load on a host.');
    return [];
  }
  const { start, copies } = load;
  return [
    {
      what: 'Load on nginx: start pages',
      measured: start.perSecond,
      unit: 'a second',
      detail: start.detail,
    },
    {
      what: 'Load on nginx: whole offline copies',
      measured: copies.perSecond,
      unit: 'a second',
      detail: copies.detail,
    },
  ];
}

/** @param {Row} row */
function isBroken({ measured, budget }) {
  return budget !== undefined && !(measured <= budget);
}

/** @param {number} value @param {string} unit */
function format(value, unit) {
  if (unit === '') return String(value);
  return `${value.toFixed(unit === 'ms' ? 0 : unit === 'times' ? 2 : 1)} ${unit}`;
}

/** @param {Row[]} rows */
function tableOf(rows) {
  return [
    '| what | measured | budget | verdict | detail |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const budget = row.budget === undefined ? '' : `at most ${format(row.budget, row.unit)}`;
      const verdict = row.budget === undefined ? 'reported' : isBroken(row) ? '**broken**' : 'kept';
      return `| ${row.what} | ${format(row.measured, row.unit)} | ${budget} | ${verdict} | ${row.detail ?? ''} |`;
    }),
  ].join('\n');
}

const rows = await measureAll().finally(() =>
  rmSync(path.join(root, 'build-bench'), { recursive: true, force: true }),
);
const table = tableOf(rows);
console.log(`\n${table}\n`);
const today = new Date().toISOString().slice(0, 10);
writeFileSync(
  path.join(root, 'docs', 'bench.md'),
  `# Measurements of ${today}

Made by \`npm run bench\` in Chromium, from the site as \`npm start\` serves it. Bytes are bodies as sent (brotli), without headers;
1 kB is 1000 bytes. A page is what it loads itself; what the worker downloads has its own row. An update is counted on the
server while a browser that keeps the older build fetches the newer one. [bench-compare.md](bench-compare.md) shows the same guidance
as other site generators publish it.

${table}
`,
);
if (rows.some(isBroken)) process.exitCode = 1;
