import { guides } from '$lib/content/guidance/guides';
import { mostAsked } from '$lib/content/guidance/most-asked';
import { defaultLang, langOf, langs } from '$lib/i18n/lang';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  langs.map((lang) => (lang === defaultLang ? {} : { lang }));

export const load: PageServerLoad = ({ params }) => ({
  mostAsked: mostAsked.map((topic) => {
    const guide = guides[langOf(params.lang)].get(topic);
    return { page: `viden/${topic}`, title: guide?.title ?? '' };
  }),
});
