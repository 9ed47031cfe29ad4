import path from 'node:path';
import { createServer } from 'vite';

const root = path.join(import.meta.dirname, '..', '..');

/**
 * What the app knows, as its own modules say it.
 * @typedef {object} Knowledge
 * @property {Readonly<Record<string, import('../../src/lib/domain/validity/fact').Fact>>} facts
 * @property {Readonly<Record<string, import('../../src/lib/domain/validity/disagreements').Disagreement>>} disagreements
 * @property {Readonly<Record<string, import('../../src/lib/content/sources').Source>>} sources
 * @property {Readonly<Record<string, string>>} statements what each fact says
 * @property {Readonly<Record<string, { topic: string, sides: Readonly<Record<string, string>>, choice: string }>>} decisions
 * @property {readonly { file: string, reviewBy: string, facts: readonly string[] }[]} topics
 */

/**
 * Reads the modules of the app through Vite, which knows TypeScript and `$lib`. Mistakes in them stop it, as in a build.
 * @param {'da' | 'en'} lang
 * @returns {Promise<Knowledge>}
 */
export async function loadKnowledge(lang) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { $lib: path.join(root, 'src/lib') } },
  });
  try {
    const content = '/src/lib/content';
    const { register } = await server.ssrLoadModule(`${content}/facts/register.server.ts`);
    const { sources } = await server.ssrLoadModule(`${content}/sources.ts`);
    const { guides } = await server.ssrLoadModule(`${content}/guidance/guides.ts`);
    return {
      facts: register.facts,
      disagreements: register.disagreements,
      sources,
      statements: register.statements[lang],
      decisions: register.disagreementWords[lang],
      topics: [...guides[lang]].map(([topic, { reviewBy, facts }]) => ({
        file: `${content.slice(1)}/guidance/${lang}/${topic}.md`,
        reviewBy,
        facts,
      })),
    };
  } finally {
    await server.close();
  }
}
