/** @typedef {import('./knowledge.mjs').Knowledge} Knowledge */

/**
 * Everything the app knows, for editors: the facts by source, the sources that no fact names, and the disagreements.
 * @param {Knowledge} knowledge
 */
export function writeReport(knowledge) {
  return [...bySource(knowledge), ...unnamedSources(knowledge), ...decisions(knowledge), ''].join(
    '\n',
  );
}

/** @param {Knowledge} knowledge */
function bySource({ facts, sources, statements }) {
  const lines = [`# ${Object.keys(facts).length} facts by source`];
  const byPublisher = Object.entries(sources).sort(([, one], [, two]) =>
    `${one.publisher}: ${one.title}`.localeCompare(`${two.publisher}: ${two.title}`),
  );
  for (const [source, { publisher, title, address, readOn, years }] of byPublisher) {
    const here = Object.entries(facts).filter(([, fact]) =>
      fact.sources.some((id) => id === source),
    );
    if (here.length === 0) continue;
    const copy =
      years === undefined ? 'copy of unknown age' : `copy of ${[...new Set(years)].join('-')}`;
    lines.push('', `## ${publisher}: ${title}`, `${source}, read ${readOn}, ${copy}`, address);
    for (const [id, { sureness, reviewBy, validTo, disagreement }] of here) {
      const ended = validTo === undefined ? '' : `, held until ${validTo}`;
      const differs = disagreement === undefined ? '' : `, sources differ: ${disagreement}`;
      lines.push(
        `- ${id} (${sureness}, review ${reviewBy}${ended}${differs}): ${statements[id] ?? ''}`,
      );
    }
  }
  return lines;
}

/** Pages that were read but support no fact: evidence for the other side, or left over. @param {Knowledge} knowledge */
function unnamedSources({ facts, disagreements, sources }) {
  const named = new Set(Object.values(facts).flatMap((fact) => fact.sources));
  const sides = Object.values(disagreements).flatMap((one) => Object.values(one.sides));
  const opposing = new Set(sides.flatMap((side) => side.sources));
  const lines = Object.entries(sources)
    .filter(([id]) => ![...named].some((source) => source === id))
    .map(([id, { address }]) => {
      const isOpposing = [...opposing].some((source) => source === id);
      return `- ${id}${isOpposing ? ' (a side of a disagreement)' : ''}: ${address}`;
    });
  return lines.length === 0 ? [] : ['', '# Sources that no fact names', '', ...lines];
}

/** @param {Knowledge} knowledge */
function decisions({ disagreements, decisions: words }) {
  const lines = ['', `# ${Object.keys(disagreements).length} disagreements`];
  for (const [id, { sides, chosen, because, decidedOn }] of Object.entries(disagreements)) {
    lines.push('', `## ${words[id]?.topic ?? id}`, id);
    for (const [side, { sources }] of Object.entries(sides)) {
      const mark = side === chosen ? 'chosen' : 'not chosen';
      lines.push(`- ${side} (${mark}; ${sources.join(', ')}): ${words[id]?.sides[side] ?? ''}`);
    }
    lines.push(`Decided ${decidedOn}, because ${because}: ${words[id]?.choice ?? ''}`);
  }
  return lines;
}
