import { disagreements } from '$lib/domain/validity/disagreements';
import { facts } from '$lib/domain/validity/facts';
import { disagreements as danishDecisions } from '../da/disagreements';
import { disagreements as englishDecisions } from '../en/disagreements';
import { formatMistakes } from '../guidance/mistakes';
import { sources } from '../sources';
import { checkRegister, type Register } from './check-register';
import { statements as danish } from './da/statements';
import { statements as english } from './en/statements';
import { locateMistakes } from './locate-mistakes';

/** The register as it is. */
export const register: Register = {
  facts,
  disagreements,
  isSource: (id) => Object.hasOwn(sources, id),
  statements: { da: danish, en: english },
  disagreementWords: { da: danishDecisions, en: englishDecisions },
};

const files = import.meta.glob<string>(
  ['/src/lib/domain/validity/facts-*.ts', '/src/lib/domain/validity/disagreements.ts'],
  { query: '?raw', import: 'default', eager: true },
);

const mistakes = locateMistakes(checkRegister(register), files);
if (mistakes.length > 0) {
  throw new Error(`Mistakes in the register of facts:\n${formatMistakes(mistakes)}`);
}
