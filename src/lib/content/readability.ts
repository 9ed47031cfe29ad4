/**
 * How hard a text is to read. LIX = words / sentences + 100 x words over six letters / words. Headings, list items and
 * colons end a sentence. Official words do not count as long: they stand on the papers and must stay as they are.
 */

/** Official words, small letters, without ending. */
const officialStems = [
  'adgangskode',
  'aktiveringskode',
  'billedlegitimation',
  'bopælsattest',
  'borgerservice',
  'bruger-id',
  'cpr-nummer',
  'cpr-register',
  'cyberhotline',
  'dåbsattest',
  'digitaliseringsstyrelsen',
  'forskudsopgørelse',
  'fremtidsfuldmagt',
  'fritagelse',
  'fuldmagt',
  'fødselsattest',
  'identitetskort',
  'kodeoplæser',
  'kodeviser',
  'kontrolspørgsmål',
  'kørekort',
  'legitimation',
  'legitimationskort',
  'læseadgang',
  'navneattest',
  'nøgleapp',
  'nøglekort',
  'nøgleviser',
  'opholdskort',
  'opholdstilladelse',
  'personattest',
  'pin-kode',
  'rigsombudsmanden',
  'sundhedskort',
  'sygesikringsbevis',
  'årsopgørelse',
] as const;

/** Long only as parts of names (Den Digitale Hotline, MitID Support): with a capital letter they do not count. */
const nameWords: readonly string[] = ['Digital', 'Digitale', 'Hotline', 'Support', 'Danmark'];

const endings = /^(?:e|en|ens|er|erne|et|ets|n|ne|r|rne|s|t|m|men|mer)?$/;

/** Abbreviations that never end a sentence. */
const neverEnds = /(?:^|[\s(])(?:bl\.a|ca|f\.eks|kl|nr|st|stk|tlf)\.$/i;

/** The sentences of one passage (a paragraph, a heading or a list item). */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let sentence = '';
  // A full stop ends a sentence only before a capital, a digit or a quote: "31. oktober" and "kr. om året" go on.
  for (const part of text.split(/(?<=[.!?…]["”»)]?)\s+(?=["“”«(]?[\p{Lu}\p{N}])|(?<=:)\s+/u)) {
    sentence = sentence === '' ? part : `${sentence} ${part}`;
    if (neverEnds.test(sentence)) continue;
    sentences.push(sentence);
    sentence = '';
  }
  if (sentence !== '') sentences.push(sentence);
  return sentences.filter((each) => wordsOf(each).length > 0);
}

/** The first whole sentence of a text: what a colon only announces comes along. */
export function firstLineOf(text: string): string {
  const sentences = sentencesOf(text);
  const end = sentences.findIndex((sentence) => !sentence.endsWith(':'));
  return sentences.slice(0, end + 1).join(' ');
}

/** The words of a text: what stands between spaces and holds a letter or a digit. A phone number is one word. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\b\d\d(?:\s\d\d){3}\b/g, (number) => number.replace(/\s/g, ''))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function isOfficialWord(word: string): boolean {
  if (nameWords.includes(word)) return true;
  const plain = word.toLowerCase().replace(/^(?:mitid|nemid)-/, '');
  return officialStems.some(
    (stem) => plain.startsWith(stem) && endings.test(plain.slice(stem.length)),
  );
}

/** Has the word more than six letters, without being an official word? */
export function isLongWord(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (bare.match(/\p{L}/gu) ?? []).length > 6 && !isOfficialWord(bare);
}

/** LIX of a page given as its passages; each passage ends a sentence. A page without words has 0. */
export function lixOf(passages: readonly string[]): number {
  const words = passages.flatMap(wordsOf);
  const sentences = passages.flatMap(sentencesOf);
  if (words.length === 0) return 0;
  return words.length / sentences.length + (100 * words.filter(isLongWord).length) / words.length;
}
