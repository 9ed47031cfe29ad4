import type { FactId } from '../validity/facts';
import { papersAsSeen, type SeenPaper } from './seen-papers';
import type { PaperId, PaperKind } from './papers';
import { noChecks, type Checks } from './self-check';

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
 * product.md, "How the verdict is decided"). Takes the papers a person can bring and what was found on them; a paper
 * that nobody has looked at is taken to be valid today and original.
 * The order and number of papers make no difference; adding one never gives a worse result.
 */
export function judgePapers(
  held: ReadonlySet<PaperId>,
  checks: Checks = noChecks,
): PapersJudgement {
  const seen = papersAsSeen(held, checks);
  const inNameOfToday = new Map([...seen].filter(([, { hasOtherName }]) => !hasOtherName));
  const judged = judgeSeen(inNameOfToday);
  // A paper in another name is only brought where those in the name of today are not enough.
  return judged.kind === 'enough' ? judged : judgeSeen(seen);
}

function judgeSeen(seen: ReadonlyMap<PaperId, SeenPaper>): PapersJudgement {
  const have = (wanted: PaperKind) => [...seen].filter(([, { kind }]) => kind === wanted);
  const idsOf = (papers: readonly (readonly [PaperId, SeenPaper])[]) => papers.map(([id]) => id);

  const [alone] = have('alone');
  if (alone !== undefined) return { kind: 'enough', use: [alone[0]], fact: alone[1].fact };

  const supporting = oneOfEachCard(have('supporting'));
  const [photo, ...otherPhotos] = have('photo-only');
  if (photo !== undefined) {
    const seconds = [...supporting, ...otherPhotos];
    const pairing = (wanted: SeenPaper['pairing']) =>
      idsOf(seconds.filter(([, paper]) => paper.pairing === wanted));
    const listed = pairing('listed');
    if (listed.length > 0)
      return { kind: 'enough', use: [photo[0], ...listed], fact: 'cpr-companion' };
    const unlisted = pairing('unlisted');
    if (unlisted.length > 0) {
      return {
        kind: 'ask-first',
        use: [photo[0], ...unlisted],
        reason: 'unlisted-pair',
        fact: 'cpr-companion-other',
      };
    }
    return { kind: 'lacks-cpr-paper', use: [photo[0]], fact: factOfLack(photo[1]) };
  }

  const use = idsOf(supporting);
  const oneShowsCpr = supporting.some(([, { showsCpr }]) => showsCpr !== 'no');
  if (supporting.length >= 2 && oneShowsCpr)
    return { kind: 'ask-first', use, reason: 'no-photo-id', fact: 'no-photo-two-papers' };
  return { kind: 'lacks-photo-id', use, fact: 'two-proofs' };
}

/** A paper of the strongest kind that turned out to show no CPR number is treated as one that never does. */
function factOfLack({ fact, issuedBy, showsCpr }: SeenPaper): FactId {
  return showsCpr === 'no' && issuedBy !== 'abroad' ? 'photo-id-needs-second' : fact;
}

/** The health card and its app are one card: together they are not two papers. One that shows the CPR number is kept. */
function oneOfEachCard(
  papers: readonly (readonly [PaperId, SeenPaper])[],
): readonly (readonly [PaperId, SeenPaper])[] {
  const kept = new Map<string, PaperId>();
  for (const wantsCpr of [true, false]) {
    for (const [id, { card, showsCpr }] of papers)
      if ((showsCpr !== 'no') === wantsCpr && !kept.has(card)) kept.set(card, id);
  }
  return papers.filter(([id, { card }]) => kept.get(card) === id);
}
