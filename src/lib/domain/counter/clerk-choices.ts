/** Help at the counter that a person can ask for on the clerk card, and a helper who has come along. */
export const clerkNeedIds = ['hearing', 'seeing', 'writing', 'helper'] as const;

export type ClerkNeedId = (typeof clerkNeedIds)[number];

/** Languages that a person can say to speak, as codes for the `lang` attribute; the first two are those of the app. */
export const clerkLanguageIds = [
  'da',
  'en',
  'ar',
  'bg',
  'bs',
  'de',
  'es',
  'fa',
  'fr',
  'ku',
  'lt',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const;

export type ClerkLanguageId = (typeof clerkLanguageIds)[number];

/** What a person has chosen to have on the card. Without a language the card says none. */
export interface ClerkChoices {
  readonly language: ClerkLanguageId | undefined;
  readonly needs: readonly ClerkNeedId[];
}

export function isClerkLanguage(value: unknown): value is ClerkLanguageId {
  const ids: readonly unknown[] = clerkLanguageIds;
  return ids.includes(value);
}

/** Reads choices from the phone's storage; what is not known is left out. */
export function parseClerkChoices(kept: unknown): ClerkChoices {
  if (typeof kept !== 'object' || kept === null) return { language: undefined, needs: [] };
  const given: readonly unknown[] = 'needs' in kept && Array.isArray(kept.needs) ? kept.needs : [];
  return {
    language: 'language' in kept && isClerkLanguage(kept.language) ? kept.language : undefined,
    needs: clerkNeedIds.filter((id) => given.includes(id)),
  };
}
