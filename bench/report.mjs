/** @typedef {import('./sites/site.mjs').Site} Site */
/** @typedef {Pick<Site, 'name'>} Named */
/** @typedef {{ bytes: number, requests: number }} Weight */
/** @typedef {Awaited<ReturnType<typeof import('./visit.mjs').visit>>} Visit */
/** @typedef {{ site: Named, page: Weight, update?: Weight | undefined, visits: Visit[] }} Measured */

/**
 * One line of the table. `of` gives the figures of all runs, none where the site has no such thing.
 * @typedef {object} Row
 * @property {string} what
 * @property {'kB' | 'ms' | 's' | ''} unit
 * @property {'onePage' | 'oneFile'} limit what the ratios are taken to
 * @property {(measured: Measured) => number[]} of
 */

/** @param {(visit: Visit) => number | undefined} take @returns {(measured: Measured) => number[]} */
const eachVisit =
  (take) =>
  ({ visits }) =>
    visits.map(take).filter((value) => value !== undefined);

/** @type {Row[]} */
const rows = [
  {
    what: 'First visit to one topic: what the page loads',
    unit: 'kB',
    limit: 'onePage',
    of: ({ page }) => [page.bytes / 1000],
  },
  { what: 'requests', unit: '', limit: 'onePage', of: ({ page }) => [page.requests] },
  {
    what: 'first paint',
    unit: 'ms',
    limit: 'onePage',
    of: eachVisit(({ online }) => online.firstPaint),
  },
  {
    what: 'largest paint',
    unit: 'ms',
    limit: 'onePage',
    of: eachVisit(({ online }) => online.largestPaint),
  },
  {
    what: 'blocking time',
    unit: 'ms',
    limit: 'onePage',
    of: eachVisit(({ online }) => online.blocking),
  },
  {
    what: 'Until all of it is there offline',
    unit: 's',
    limit: 'oneFile',
    of: eachVisit(({ offline }) => offline && offline.ready / 1000),
  },
  {
    what: 'bytes until then, page and worker',
    unit: 'kB',
    limit: 'oneFile',
    of: eachVisit(({ offline }) => offline && offline.bytes / 1000),
  },
  {
    what: 'requests until then',
    unit: '',
    limit: 'oneFile',
    of: eachVisit(({ offline }) => offline?.requests),
  },
  {
    what: 'Cold start offline: first paint',
    unit: 'ms',
    limit: 'oneFile',
    of: eachVisit(({ offline }) => offline?.coldStart),
  },
  {
    what: 'Page to page offline: tap to heading',
    unit: 'ms',
    limit: 'oneFile',
    of: eachVisit(({ offline }) => offline?.tap),
  },
  {
    what: 'Update after one word',
    unit: 'kB',
    limit: 'oneFile',
    of: ({ update }) => (update ? [update.bytes / 1000] : []),
  },
  {
    what: 'requests of the update',
    unit: '',
    limit: 'oneFile',
    of: ({ update }) => (update ? [update.requests] : []),
  },
];

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** @param {number} value @param {Row['unit']} unit */
function format(value, unit) {
  const digits = unit === 'kB' || unit === 's' ? 1 : 0;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}

/** @param {string[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |`;

/** Do the middle halves of the runs of two sites overlap? Then another day may turn the two round. @param {number[]} a @param {number[]} b */
function overlap(a, b) {
  const [first, second] = [a, b].map((values) => {
    const sorted = values.toSorted((x, y) => x - y);
    const cut = Math.floor(sorted.length / 4);
    return { from: sorted[cut] ?? NaN, to: sorted[sorted.length - 1 - cut] ?? NaN };
  });
  return first && second && first.from <= second.to && second.from <= first.to;
}

/**
 * Who is first in a row, said from our side. The pages by hand are the limit and take no part.
 * @param {Row} row @param {Measured} own @param {Measured[]} others
 */
function verdictOf({ of }, own, others) {
  const mine = median(of(own)) ?? NaN;
  const theirs = others
    .map((each) => ({ name: each.site.name, all: of(each), value: median(of(each)) ?? NaN }))
    .sort((a, b) => a.value - b.value);
  const [best] = theirs;
  if (!best) return '';
  if (mine === best.value) return `even with ${best.name}`;
  const doubt = overlap(of(own), best.all) ? ', within the spread' : '';
  if (mine < best.value) return `ID-klar first${doubt}`;
  const place = 1 + theirs.filter(({ value }) => value < mine).length;
  return `**not first**: ${best.name}${doubt}; ID-klar is number ${place}`;
}

/**
 * The report as Markdown.
 * @param {Measured[]} measured
 * @param {{ ours: Named, oursAlone: Named, onePage: Named, oneFile: Named, rivals: Named[], made: string[], topics: number, topic: string, next: string, runs: number, minutes: number, machine: string }} about
 */
export function reportOf(measured, about) {
  /** @param {Named} site */
  const find = (site) => {
    const found = measured.find((each) => each.site === site);
    if (!found) throw new Error(`${site.name} was not measured.`);
    return found;
  };
  const limits = { onePage: find(about.onePage), oneFile: find(about.oneFile) };
  const own = find(about.oursAlone);
  const others = about.rivals.map(find);
  const columns = [limits.onePage, limits.oneFile, own, find(about.ours), ...others];
  const names = columns.map(({ site }) => site.name);

  const table = rows.map((row) => {
    const limit = median(row.of(limits[row.limit]));
    const cells = columns.map((each) => {
      const value = median(row.of(each));
      if (value === undefined) return '';
      const isLimit = each === limits[row.limit];
      const ratio = isLimit || !limit ? '' : ` (${(value / limit).toFixed(1)})`;
      return `${format(value, row.unit)}${ratio}`;
    });
    return line([row.what, ...cells, verdictOf(row, own, others)]);
  });
  const timed = rows.filter(({ unit }) => unit === 'ms' || unit === 's');
  const all = timed.map((row) =>
    line([
      `${row.what}, ${row.unit}`,
      ...columns.map((each) =>
        row
          .of(each)
          .map((value) => format(value, row.unit).replace(/ .*/, ''))
          .join(', '),
      ),
    ]),
  );
  const head = ['what', ...names];
  const rule = (/** @type {string[]} */ cells) => line(cells.map(() => '---'));

  return `# Beside other sites, ${new Date().toISOString().slice(0, 10)}

Made by \`npm run bench:compare\`, in one run of ${about.minutes.toFixed(0)} minutes on one machine (${about.machine}).
All sites hold the same text, and the run stops where one lacks a sentence: ${about.topics} Danish topics, each with its short answer. The verdict compares at equal content: **"this text alone"** is our
own build with everything else taken out of it. ID-klar itself holds the same in English, the questions and the list, glossary, sources, phone hours and search, and pays for it in the rows about offline use.

${line([...head, 'verdict'])}
${rule([...head, 'verdict'])}
${table.join('\n')}

In brackets: how many times the page by hand (first five rows) or the file by hand (the others). These two are the limit, not
competitors. "Within the spread": the middle halves of the runs overlap, so that another run may turn the order round.

- The sites: ${about.made.join('; ')}. Their default look; no search, no blog.
- All are served as \`npm start\` serves ours: brotli 11, our headers, \`immutable\` for files named by their content. HTTP/1.1.
- The line: 150 ms and 1.6 Mbit/s, made by the server and shared by page and worker. No time for connecting. Uploads are free.
- The phone: Chromium, 4 times slower in the page; workers are not slowed down. Median of ${about.runs} runs, the sites in turn; bytes
  are bodies as sent, 1 kB is 1000 bytes.
- First visit: the topic \`${about.topic}\`. What the page loads is counted without worker; the times are taken with it.
- Blocking time: what each task after the first paint takes beyond 50 ms, until two quiet seconds have passed.
- All there offline: the worker is active and the last answer through, before two seconds without a request.
- Offline: the server is stopped and the browser started anew, on the same topic; then a tap on the link to \`${about.next}\`. In the one
  file that is a jump on the same page.
- Update: a browser that holds the older build fetches the one with one word of the topic changed, and must hold that word
  afterwards; one run, at full speed.

## All runs

${line(head)}
${rule(head)}
${all.join('\n')}
`;
}
