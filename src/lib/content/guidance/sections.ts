import type { Lang } from '$lib/i18n/lang';

/** The sections of a topic, in the only order they may have. A section with nothing to say is left out. */
export const sectionIds = [
  'what-you-get',
  'who-can',
  'what-to-bring',
  'what-happens',
  'what-it-costs',
  'if-it-goes-wrong',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** What a section is called: its heading in the file and on the page. */
export const sectionHeadings: Readonly<Record<Lang, Readonly<Record<SectionId, string>>>> = {
  da: {
    'what-you-get': 'Det får du',
    'who-can': 'Hvem kan',
    'what-to-bring': 'Det tager du med',
    'what-happens': 'Sådan foregår det',
    'what-it-costs': 'Det koster det',
    'if-it-goes-wrong': 'Hvis det går galt',
  },
  en: {
    'what-you-get': 'What you get',
    'who-can': 'Who can',
    'what-to-bring': 'What to bring',
    'what-happens': 'What happens',
    'what-it-costs': 'What it costs',
    'if-it-goes-wrong': 'If it goes wrong',
  },
};

/** The section with this heading in a language; nothing where the heading is another one. */
export function sectionOf(lang: Lang, heading: string): SectionId | undefined {
  return sectionIds.find((id) => sectionHeadings[lang][id] === heading);
}
