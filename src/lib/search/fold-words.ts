import type { Lang } from '$lib/i18n/lang';

/*
 * Makes words comparable. What people write in different ways becomes one: kørekort, Koerekort and korekort; vidne,
 * vidnet and vidner. The result is no spelling and is never shown.
 */

/** Longer texts are cut before anything is done with them: no question is that long. Characters. */
const longestQuery = 200;
/** So many letters of a word must be left when its ending goes. */
const shortestStem = 3;

/** Endings of nouns in the plural and with "the", and of verbs; the longest comes first. */
const endings: Readonly<Record<Lang, RegExp>> = {
  da: /(?:ernes|erets|erens|erne|eret|eren|enes|ede|ens|ets|ene|ers|ere|en|et|er|es|e|s)$/,
  en: /(?:ings|ing|ed|es|e|s)$/,
};

/** Words that stand everywhere and say nothing about what is looked for. "Uden", "ikke" and "without" do. */
const emptyWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  da: foldedSet(`af alle alt at bare blev blive bliver da de dem den der deres det dette dig din dine dit du efter
    eller en er et for fra få får gør gøre ham han har have havde hen her hos hun hvad hver hvilken hvis hvor hvordan
    hvorfor hvornår i ind jeg jer jeres kan kun man med men mig min mine mit må når nogen noget og også om op os over på
    se selv sig sin sine sit skal skulle som så til under ud var ved vi vil ville vores være været`),
  en: foldedSet(`a about also am an and are as at be been but by can could did do does for from get gets go got had
    has have he her his how i if in into is it its may me my need of off on or our out over she should so some that the
    their them then there these they this to up us use was we were what when where which who why will with would you
    your`),
};

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(foldLetters));
}

/** Small letters without accents. Å is a, æ is a, ø is o, and so are the ways to write them without those keys. */
function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/å|aa/g, 'a')
    .replace(/æ|ä|ae/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Takes the ending off folded letters, then counts every doubled letter once: "passet" and "pas" become one. */
function foldWord(letters: string, lang: Lang): string {
  const plain = lang === 'en' ? letters.replace(/ies$/, 'y') : letters;
  // The double s of "address" is no ending.
  const stem = lang === 'en' && plain.endsWith('ss') ? plain : plain.replace(endings[lang], '');
  return (stem.length < shortestStem ? plain : stem).replace(/(\p{L})\1+/gu, '$1');
}

/**
 * The words of a text in their order; those joined by a hyphen stand together. An apostrophe ends a word's stem, and a
 * phone number is one word.
 */
function splitWords(text: string): readonly (readonly string[])[] {
  return foldLetters(text)
    .replace(/\b\d\d(?:\s\d\d){3}\b/g, (number) => number.replace(/\s/g, ''))
    .replace(/(\p{L})['’´`](?:s|e[nrt]|ers|erne)?(?!\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.split('-').filter((part) => part !== ''))
    .filter((parts) => parts.length > 0);
}

/** Is it a word to look for: of two letters or more, and not one that stands everywhere? */
function says(letters: string, lang: Lang): boolean {
  return letters.length > 1 && !emptyWords[lang].has(letters);
}

/** The words of a text that can be looked for, folded. Words with a hyphen count whole and in parts. */
export function foldText(text: string, lang: Lang): string[] {
  return splitWords(text).flatMap((parts) => {
    const whole = parts.length > 1 && /\p{L}/u.test(parts.join('')) ? [parts.join('')] : [];
    return [...whole, ...parts.filter((part) => says(part, lang))].map((word) =>
      foldWord(word, lang),
    );
  });
}

/**
 * What somebody typed, folded; each word once. Two neighbours that are one word of the index count as that word:
 * "nem id" is `nemid`. Signs and words that stand everywhere are left out; a very long text is cut.
 */
export function foldQuery(
  text: string,
  lang: Lang,
  isKnown: (word: string) => boolean,
): readonly string[] {
  const parts = splitWords(text.slice(0, longestQuery)).flat();
  const words: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const [part = '', next = ''] = parts.slice(index, index + 2);
    const joined = foldWord(part + next, lang);
    if (says(next, lang) && isKnown(joined)) {
      words.push(joined);
      index += 1;
    } else if (says(part, lang)) words.push(foldWord(part, lang));
  }
  return [...new Set(words)];
}
