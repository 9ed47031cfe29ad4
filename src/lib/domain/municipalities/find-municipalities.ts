import { municipalities, type Municipality, type MunicipalityCode } from './municipalities';

/** Other words that people use for a municipality. */
const aliases: Partial<Record<MunicipalityCode, readonly string[]>> = {
  '0101': ['Copenhagen', 'Kbh'],
};

/**
 * A word without what people write in different ways: København, Koebenhavn and kobenhavn become one, as do Århus and Aarhus.
 * Only for comparing; it is no spelling.
 */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/å|aa/g, 'a')
    .replace(/æ|ae|ä/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:regions)?kommune?\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** How well a name fits what was typed: 0 begins with it, 1 a later word does, 2 holds it; `undefined` not at all. */
function rankOf(name: string, typed: string): number | undefined {
  // The official names have an s: "Københavns Kommune".
  if (name.startsWith(typed) || (typed.endsWith('s') && name === typed.slice(0, -1))) return 0;
  if (name.includes(` ${typed}`)) return 1;
  // One or two letters stand in the middle of nearly every name.
  return typed.length > 2 && name.includes(typed) ? 2 : undefined;
}

const folded = municipalities.map((municipality) => ({
  municipality,
  names: [municipality.name, ...(aliases[municipality.code] ?? [])].map(fold),
}));

/**
 * The municipalities whose name fits what was typed so far, the best first. It forgives capital letters, missing or other
 * spellings of Æ, Ø and Å, and the word "Kommune". Nothing typed finds nothing.
 */
export function findMunicipalities(typed: string): readonly Municipality[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  return folded
    .flatMap(({ municipality, names }) => {
      const ranks = names.flatMap((name) => rankOf(name, wanted) ?? []);
      return ranks.length === 0 ? [] : [{ municipality, rank: Math.min(...ranks) }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ municipality }) => municipality);
}
