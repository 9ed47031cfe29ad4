/** @typedef {import('./knowledge.mjs').Knowledge} Knowledge */

/** Is this a day that exists, written like 2027-03-01? @param {string} text */
export function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/**
 * What must be checked before a day, as text: for each review day the addresses to open, and the facts that stand there.
 * A fact counts as old from its review day on, so a review on the day itself is listed.
 * @param {Knowledge} knowledge @param {string} day in Copenhagen, `YYYY-MM-DD`
 */
export function listDue({ facts, sources, statements, topics }, day) {
  const due = Object.entries(facts).filter(([, { reviewBy }]) => reviewBy <= day);
  const dueTopics = topics.filter(({ reviewBy }) => reviewBy <= day);
  if (due.length === 0 && dueTopics.length === 0) return `Nothing to check before ${day}.\n`;

  const lines = [
    `To check before ${day}: ${counted(due.length, 'fact')}, ${counted(dueTopics.length, 'topic')}.`,
  ];
  const days = [
    ...new Set([...due.map(([, fact]) => fact), ...dueTopics].map((one) => one.reviewBy)),
  ];
  for (const reviewBy of days.sort()) {
    lines.push('', `By ${reviewBy}`);
    const ofDay = due.filter(([, fact]) => fact.reviewBy === reviewBy);
    for (const [address, ids] of byAddress(ofDay, sources)) {
      lines.push('', `  ${address}`);
      for (const id of ids) lines.push(`    ${id}: ${statements[id] ?? ''}`);
    }
    const files = dueTopics.filter((topic) => topic.reviewBy === reviewBy).map(({ file }) => file);
    if (files.length > 0)
      lines.push('', '  Topics to read again', ...files.map((file) => `    ${file}`));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * The facts that stand at each address, so that a page is opened once.
 * @param {readonly (readonly [string, Knowledge['facts'][string]])[]} facts @param {Knowledge['sources']} sources
 */
function byAddress(facts, sources) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const [id, fact] of facts) {
    for (const source of fact.sources) {
      const address = sources[source]?.address ?? source;
      found.set(address, [...(found.get(address) ?? []), id]);
    }
  }
  return [...found].sort(([one], [two]) => one.localeCompare(two));
}

/** @param {number} count @param {string} thing */
function counted(count, thing) {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
