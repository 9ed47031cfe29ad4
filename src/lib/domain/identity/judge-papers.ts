import type { FactId } from '../validity/facts';
import { paperIds, paperOf, type PaperId, type PaperKind } from './papers';

/** What a set of papers gives at the counter. `use` are the papers to bring, strongest first. */
export type PapersJudgement =
  | { readonly kind: 'enough'; readonly use: readonly PaperId[]; readonly fact: FactId }
  | {
      readonly kind: 'ask-first';
      readonly use: readonly PaperId[];
      readonly reason: 'unlisted-pair' | 'no-photo-id';
      readonly fact: FactId;
    }
  | { readonly kind: 'lacks-cpr-paper'; readonly use: readonly PaperId[]; readonly fact: FactId }
  | { readonly kind: 'lacks-photo-id'; readonly use: readonly PaperId[]; readonly fact: FactId };

/**
 * Which combinations are enough for MitID at level Substantial (facts 1.0.5, 1.1, 1.2, 1.4.1; the decisions stand in
 * product.md, "How the verdict is decided"). Takes the papers a person can bring, each valid today and original.
 * The order and number of papers make no difference; adding one never gives a worse result.
 */
export function judgePapers(held: ReadonlySet<PaperId>): PapersJudgement {
  const have = (kind: PaperKind) =>
    paperIds.filter((id) => held.has(id) && paperOf(id).kind === kind);

  const [alone] = have('alone');
  if (alone !== undefined) return { kind: 'enough', use: [alone], fact: paperOf(alone).fact };

  const supporting = oneOfEachCard(have('supporting'));
  const [photo, ...otherPhotos] = have('photo-only');
  if (photo !== undefined) {
    const seconds = [...supporting, ...otherPhotos];
    const listed = seconds.filter((id) => paperOf(id).pairing === 'listed');
    if (listed.length > 0)
      return { kind: 'enough', use: [photo, ...listed], fact: 'cpr-companion' };
    const unlisted = seconds.filter((id) => paperOf(id).pairing === 'unlisted');
    if (unlisted.length > 0) {
      return {
        kind: 'ask-first',
        use: [photo, ...unlisted],
        reason: 'unlisted-pair',
        fact: 'cpr-companion-other',
      };
    }
    return { kind: 'lacks-cpr-paper', use: [photo], fact: paperOf(photo).fact };
  }

  const oneShowsCpr = supporting.some((id) => paperOf(id).showsCpr !== 'no');
  if (supporting.length >= 2 && oneShowsCpr) {
    return {
      kind: 'ask-first',
      use: supporting,
      reason: 'no-photo-id',
      fact: 'no-photo-two-papers',
    };
  }
  return { kind: 'lacks-photo-id', use: supporting, fact: 'two-proofs' };
}

/** The health card and its app are one card: together they are not two papers. */
function oneOfEachCard(ids: readonly PaperId[]): readonly PaperId[] {
  const seen = new Set<string>();
  return ids.filter((id) => {
    const { card } = paperOf(id);
    if (seen.has(card)) return false;
    seen.add(card);
    return true;
  });
}
