import type { Lang } from '$lib/i18n/lang';
import type { ChecklistWords } from './da/checklist';
import type { GlossaryWords } from './da/glossary';
import type { MisuseWords } from './da/misuse';
import type { MoreWords } from './da/more';
import type { MunicipalityWords } from './da/municipality';
import type { TimelineWords } from './da/nemid-timeline';
import type { QuestionPageWords } from './da/questions';
import type { PhoneWords } from './da/phone';
import type { SearchWords } from './da/search';
import type { WhereItStandsWords } from './da/where-it-stands';

/*
 * Interface words are loaded per language and per page: a Danish reader never downloads English words,
 * and Start never downloads the words of Misuse. One function per module, so that the bundler can see each file.
 * What the frame and Start need stands in `first-words.ts`: the names of all the files here would weigh on every page.
 */

/** The words of the misuse page. */
export async function loadMisuseWords(lang: Lang): Promise<MisuseWords> {
  return lang === 'da'
    ? (await import('./da/misuse')).misuse
    : (await import('./en/misuse')).misuse;
}

/** The words of the page "More". */
export async function loadMoreWords(lang: Lang): Promise<MoreWords> {
  return lang === 'da' ? (await import('./da/more')).more : (await import('./en/more')).more;
}

/** The words of the questions and of "check your answers". */
export async function loadQuestionWords(lang: Lang): Promise<QuestionPageWords> {
  return lang === 'da'
    ? (await import('./da/questions')).questionWords
    : (await import('./en/questions')).questionWords;
}

/** The words of the list, its verdict and the ways out. */
export async function loadChecklistWords(lang: Lang): Promise<ChecklistWords> {
  return lang === 'da'
    ? (await import('./da/checklist')).checklistWords
    : (await import('./en/checklist')).checklistWords;
}

/** The words of the phone page. */
export async function loadPhoneWords(lang: Lang): Promise<PhoneWords> {
  return lang === 'da' ? (await import('./da/phone')).phone : (await import('./en/phone')).phone;
}

/** The words of the page where the municipality is chosen. */
export async function loadMunicipalityWords(lang: Lang): Promise<MunicipalityWords> {
  return lang === 'da'
    ? (await import('./da/municipality')).municipality
    : (await import('./en/municipality')).municipality;
}

/** The words for where a fact stands. */
export async function loadWhereItStandsWords(lang: Lang): Promise<WhereItStandsWords> {
  return lang === 'da'
    ? (await import('./da/where-it-stands')).whereItStands
    : (await import('./en/where-it-stands')).whereItStands;
}

/** The words around the glossary. */
export async function loadGlossaryWords(lang: Lang): Promise<GlossaryWords> {
  return lang === 'da'
    ? (await import('./da/glossary')).glossary
    : (await import('./en/glossary')).glossary;
}

/** The words of the way from NemID to MitID. */
export async function loadTimelineWords(lang: Lang): Promise<TimelineWords> {
  return lang === 'da'
    ? (await import('./da/nemid-timeline')).nemidTimeline
    : (await import('./en/nemid-timeline')).nemidTimeline;
}

/** The words of the search page. */
export async function loadSearchWords(lang: Lang): Promise<SearchWords> {
  return lang === 'da'
    ? (await import('./da/search')).search
    : (await import('./en/search')).search;
}
