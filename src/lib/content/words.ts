import type { Lang } from '$lib/i18n/lang';
import type { AfterwardsWords } from './da/afterwards';
import type { BookingWords } from './da/booking';
import type { BookingPhrases } from './da/booking-phrases';
import type { CarryWords } from './da/carry';
import type { ClerkFrameWords, ClerkPhrases } from './clerk-words';
import type { ChecklistWords } from './da/checklist';
import type { CounterWords } from './da/counter';
import type { GlossaryWords } from './da/glossary';
import type { ListChangesWords } from './da/list-changes';
import type { ListsWords } from './da/lists';
import type { MisuseWords } from './da/misuse';
import type { MoreWords } from './da/more';
import type { MunicipalityWords } from './da/municipality';
import type { TimelineWords } from './da/nemid-timeline';
import type { QuestionPageWords } from './da/questions';
import type { PaperChecksWords } from './da/paper-checks';
import type { PhoneWords } from './da/phone';
import type { QueueWords } from './da/queue';
import type { SearchWords } from './da/search';
import type { ShareWords } from './da/share';
import type { WayOutWords } from './da/way-out';
import type { WhereItStandsWords } from './da/where-it-stands';
import type { WitnessWords } from './da/witness';
import type { WitnessMessageWords } from './da/witness-message';

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

/** The words around the screens beside the list. */
export async function loadCounterWords(lang: Lang): Promise<CounterWords> {
  return lang === 'da'
    ? (await import('./da/counter')).counter
    : (await import('./en/counter')).counter;
}

/** The words of the screen for the line itself. */
export async function loadQueueWords(lang: Lang): Promise<QueueWords> {
  return lang === 'da' ? (await import('./da/queue')).queue : (await import('./en/queue')).queue;
}

/** The words of the screen about the witness. */
export async function loadWitnessWords(lang: Lang): Promise<WitnessWords> {
  return lang === 'da'
    ? (await import('./da/witness')).witness
    : (await import('./en/witness')).witness;
}

/** The message to the witness, in the language of the witness. */
export async function loadWitnessMessage(lang: Lang): Promise<WitnessMessageWords> {
  return lang === 'da'
    ? (await import('./da/witness-message')).witnessMessage
    : (await import('./en/witness-message')).witnessMessage;
}

/** The words of the screen about the booked time. */
export async function loadBookingWords(lang: Lang): Promise<BookingWords> {
  return lang === 'da'
    ? (await import('./da/booking')).booking
    : (await import('./en/booking')).booking;
}

/** The words of the screen after the visit. */
export async function loadAfterwardsWords(lang: Lang): Promise<AfterwardsWords> {
  return lang === 'da'
    ? (await import('./da/afterwards')).afterwards
    : (await import('./en/afterwards')).afterwards;
}

/** What to say to get a time. */
export async function loadBookingPhrases(lang: Lang): Promise<BookingPhrases> {
  return lang === 'da'
    ? (await import('./da/booking-phrases')).bookingPhrases
    : (await import('./en/booking-phrases')).bookingPhrases;
}

/** Everything that the clerk card can say. Danish is needed in every language, as the clerk reads it. */
export async function loadClerkPhrases(lang: Lang): Promise<ClerkPhrases> {
  return lang === 'da'
    ? (await import('./da/clerk')).clerkPhrases
    : (await import('./en/clerk')).clerkPhrases;
}

/** The words around the clerk card. */
export async function loadClerkFrameWords(lang: Lang): Promise<ClerkFrameWords> {
  return lang === 'da'
    ? (await import('./da/clerk')).clerkFrame
    : (await import('./en/clerk')).clerkFrame;
}

/** The words of what an update has changed on the list. */
export async function loadListChangesWords(lang: Lang): Promise<ListChangesWords> {
  return lang === 'da'
    ? (await import('./da/list-changes')).listChanges
    : (await import('./en/list-changes')).listChanges;
}

/** The words of the screen that prints, shares and reads the list aloud. */
export async function loadShareWords(lang: Lang): Promise<ShareWords> {
  return lang === 'da' ? (await import('./da/share')).share : (await import('./en/share')).share;
}

/** The words of the screen where a person looks at each paper. */
export async function loadPaperChecksWords(lang: Lang): Promise<PaperChecksWords> {
  return lang === 'da'
    ? (await import('./da/paper-checks')).paperChecks
    : (await import('./en/paper-checks')).paperChecks;
}

/** The words of the screen with the ways out of what is missing. */
export async function loadWayOutWords(lang: Lang): Promise<WayOutWords> {
  return lang === 'da'
    ? (await import('./da/way-out')).wayOut
    : (await import('./en/way-out')).wayOut;
}

/** The words of the screen that takes a list to another phone. */
export async function loadCarryWords(lang: Lang): Promise<CarryWords> {
  return lang === 'da' ? (await import('./da/carry')).carry : (await import('./en/carry')).carry;
}

/** The words of the screen with all lists on the phone. */
export async function loadListsWords(lang: Lang): Promise<ListsWords> {
  return lang === 'da' ? (await import('./da/lists')).lists : (await import('./en/lists')).lists;
}
