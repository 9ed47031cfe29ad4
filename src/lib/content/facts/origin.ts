import type { DisagreementId } from '$lib/domain/validity/disagreements';
import type { Fact } from '$lib/domain/validity/fact';
import { factOf, type FactId } from '$lib/domain/validity/facts';
import { formatDate } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';
import { type SourceRow, sourceRows } from '../guidance/source-rows';
import { loadStatements, type Statements } from './statements';

/** "Hvor står det?": what a fact says and who says so. How sure we are depends on the day: see `describeStand`. */
export interface Origin {
  readonly id: FactId;
  readonly statement: string;
  /** The days and the sureness; days are in Copenhagen. */
  readonly fact: Pick<Fact, 'sureness' | 'checkedOn' | 'reviewBy' | 'validFrom' | 'validTo'>;
  /** The day by which it is to be read again, in words. */
  readonly reviewBy: string;
  readonly sources: readonly SourceRow[];
  /** Set where another source says something else; the page of sources tells what we chose. */
  readonly disagreement?: DisagreementId;
}

/** The fact behind a list item, a phone line or a topic, ready to show in a language. */
export function originOf(id: FactId, statements: Statements, lang: Lang): Origin {
  const { sources, disagreement, ...fact } = factOf(id);
  return {
    id,
    statement: statements[id],
    fact,
    reviewBy: formatDate(new Date(`${fact.reviewBy}T12:00:00Z`), lang),
    sources: sourceRows(sources, lang),
    ...(disagreement && { disagreement }),
  };
}

/** Gives the origin of any fact, once the words of the language are there. */
export async function loadOrigins(lang: Lang): Promise<(id: FactId) => Origin> {
  const statements = await loadStatements(lang);
  return (id) => originOf(id, statements, lang);
}
