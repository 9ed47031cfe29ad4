import { loadGlossaryWords } from '$lib/content/words';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageLoad } from './$types';
import { openGroups } from './open-groups';

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

/**
 * The words reach the phone once, as the text of their page. The browser reads them back from it: from the page that is
 * open, or, on a visit by a link, from the page's file.
 */
export const load: PageLoad = async ({ params, url }) => {
  const lang = langOf(params.lang);
  return { words: await loadGlossaryWords(lang), groups: await findGroups() };

  async function findGroups() {
    if (!import.meta.env.SSR) return openGroups(url.pathname);
    const [{ glossaries }, { wordGroups }] = await Promise.all([
      import('$lib/content/glossary/glossaries'),
      import('$lib/content/glossary/word-groups'),
    ]);
    return wordGroups(glossaries[lang], lang);
  }
};
