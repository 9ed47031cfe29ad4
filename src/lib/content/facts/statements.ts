import type { FactId } from '$lib/domain/validity/facts';
import type { Lang } from '$lib/i18n/lang';

export type Statements = Readonly<Record<FactId, string>>;

/** What each fact says, in one language; only that language is downloaded, and only when a page asks for it. */
export async function loadStatements(lang: Lang): Promise<Statements> {
  return lang === 'da'
    ? (await import('./da/statements')).statements
    : (await import('./en/statements')).statements;
}
