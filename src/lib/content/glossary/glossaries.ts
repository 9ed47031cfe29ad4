import { formatMistakes } from '../guidance/mistakes';
import danish from './da.yaml?raw';
import english from './en.yaml?raw';
import { readGlossary } from './read-glossary';

const { glossaries: read, mistakes } = readGlossary({ da: danish, en: english });
if (mistakes.length > 0) {
  throw new Error(`Mistakes in the glossary:\n${formatMistakes(mistakes)}`);
}

/** The glossary in every language, read and checked while building. The browser gets pages made from it. */
export const glossaries = read;
