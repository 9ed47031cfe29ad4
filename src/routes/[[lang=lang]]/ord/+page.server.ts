import { glossaries } from '$lib/content/glossary/glossaries';
import { wordGroups } from '$lib/content/glossary/word-groups';
import { loadGlossaryWords } from '$lib/content/words';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageServerLoadEvent } from './$types';

export const csr = false;

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export async function load({ params }: PageServerLoadEvent) {
  const lang = langOf(params.lang);
  return { words: await loadGlossaryWords(lang), groups: wordGroups(glossaries[lang], lang) };
}
