import type { ClerkLanguageId, ClerkNeedId } from '$lib/domain/counter/clerk-choices';
import type { ClerkThing, PhraseId } from '$lib/domain/counter/clerk-phrases';

/** Everything that the clerk card can say, in one language. */
export interface ClerkPhrases {
  readonly phrases: Readonly<Record<PhraseId, string>>;
  readonly iHave: string;
  readonly things: Readonly<Record<ClerkThing, string>>;
  readonly iSpeak: (language: string) => string;
  readonly languages: Readonly<Record<ClerkLanguageId, string>>;
}

/** The words around the card. */
export interface ClerkFrameWords {
  readonly choose: string;
  readonly needs: Readonly<Record<ClerkNeedId, string>>;
  readonly language: string;
  readonly otherLanguages: string;
  readonly privacy: string;
  readonly toQueue: string;
}

/** What each language calls itself, for whoever looks for their own. */
export const ownNames: Readonly<Record<ClerkLanguageId, string>> = {
  da: 'Dansk',
  en: 'English',
  ar: 'العربية',
  bg: 'Български',
  bs: 'Bosanski',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  ku: 'Kurdî',
  lt: 'Lietuvių',
  pl: 'Polski',
  ps: 'پښتو',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский',
  so: 'Soomaali',
  th: 'ไทย',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  zh: '中文',
};
