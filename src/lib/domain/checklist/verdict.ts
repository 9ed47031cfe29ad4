import { judgePapers, type PapersJudgement } from '../identity/judge-papers';
import { isPaperId, paperIds, paperOf, type PaperId } from '../identity/papers';
import { papersAsSeen } from '../identity/seen-papers';
import { noChecks, type Checks } from '../identity/self-check';
import { secondProofFor, type SecondProof } from '../identity/second-proof';
import type { EnoughReason, NoVisitReason, OpenReason } from '../errand/errand';
import {
  errandOf,
  needsVisit,
  noVisitReasonOf,
  openPointsOf,
  remoteRoutesOf,
  situationOf,
  troubleOf,
} from '../errand/errands';
import { answersOnPath } from '../errand/replay';
import type { Answers } from '../errand/questions';
import type { RemoteRouteId } from '../errand/remote-routes';
import type { FactId } from '../validity/facts';
import { needsMissing, type Missing, type MissingReason } from './needs';

/** Why the answer is "ask first": no source settles it, or the desk has said no to what looked like enough. */
export type AskFirstReason =
  | OpenReason
  | 'unlisted-pair'
  | 'no-photo-id'
  | 'no-cpr'
  | 'no-cpr-user-id'
  | 'other-name'
  | 'papers-refused'
  | 'witness-refused'
  | 'refused-before';

export interface AskFirst {
  readonly reason: AskFirstReason;
  readonly fact: FactId;
}

/** What a visit needs, thing by thing. */
export interface VisitJudgement {
  readonly missing: readonly Missing[];
  readonly askFirst: readonly AskFirst[];
  readonly papers: PapersJudgement;
  readonly secondProof: SecondProof;
}

/**
 * The answer to "do I have what they will ask for?". It never says that papers are approved: the clerk decides.
 * `tryFirst` and `routes` are ways that need no visit, quickest first.
 */
export type Verdict =
  | { readonly kind: 'urgent'; readonly urgency: 'misuse' }
  | {
      readonly kind: 'urgent';
      readonly urgency: 'lost-phone';
      readonly routes: readonly RemoteRouteId[];
      readonly visit: VisitJudgement | null;
    }
  | {
      readonly kind: 'no-visit';
      readonly reason: 'remote-route';
      readonly routes: readonly [RemoteRouteId, ...RemoteRouteId[]];
    }
  | { readonly kind: 'no-visit'; readonly reason: NoVisitReason }
  | {
      readonly kind: 'missing';
      readonly missing: readonly [Missing, ...Missing[]];
      readonly askFirst: readonly AskFirst[];
    }
  | { readonly kind: 'ask-first'; readonly askFirst: readonly [AskFirst, ...AskFirst[]] }
  | { readonly kind: 'enough'; readonly reason: EnoughReason; readonly fact: FactId };

export type VerdictKind = Verdict['kind'];

/**
 * Judges the answers in the order `urgent > no-visit > missing > ask-first > enough` (product.md, "How the verdict is
 * decided"). Every set of answers gets a verdict: what is not answered counts as "I don't know", and "I don't know"
 * gives the safe superset. The booked time and ticks on the list never change it.
 * `checks` is what was found when the papers were looked at; what was not looked at counts as before.
 */
export function verdict(all: Answers, checks: Checks = noChecks): Verdict {
  const answers = answersOnPath(all);
  const errand = errandOf(answers);
  if (errand.urgency === 'misuse') return { kind: 'urgent', urgency: 'misuse' };
  const routes = remoteRoutesOf(answers);
  if (errand.urgency === 'lost-phone') {
    return {
      kind: 'urgent',
      urgency: 'lost-phone',
      routes,
      visit: needsVisit(answers) ? judgeVisit(answers, checks) : null,
    };
  }
  const reason = noVisitReasonOf(answers);
  if (reason !== undefined) return { kind: 'no-visit', reason };
  const [route, ...moreRoutes] = routes;
  if (route !== undefined)
    return { kind: 'no-visit', reason: 'remote-route', routes: [route, ...moreRoutes] };

  const { missing, askFirst, papers } = judgeVisit(answers, checks);
  const [firstMissing, ...moreMissing] = missing;
  if (firstMissing !== undefined)
    return { kind: 'missing', missing: [firstMissing, ...moreMissing], askFirst };
  const [firstAsk, ...moreAsk] = askFirst;
  if (firstAsk !== undefined) return { kind: 'ask-first', askFirst: [firstAsk, ...moreAsk] };
  return {
    kind: 'enough',
    reason: errand.enough,
    fact: errand.visit === 'mitid' ? papers.fact : errand.fact,
  };
}

/** What a visit for these answers needs: everything missing and everything to ask about, not only the first. */
export function judgeVisit(all: Answers, checks: Checks = noChecks): VisitJudgement {
  const answers = answersOnPath(all);
  const errand = errandOf(answers);
  const held = papersHeld(answers);
  const papers = judgePapers(held, checks);
  const secondProof = secondProofFor(situationOf(answers), held);
  const missing =
    errand.visit === 'mitid'
      ? [...missingPapers(answers, papers, checks), ...missingWitness(answers, secondProof)]
      : needsMissing(answers).map(({ thing, reason, fact }) => ({ thing, reason, fact }));
  return { missing, askFirst: openPoints(answers, papers, checks), papers, secondProof };
}

/** The papers ticked in the question of what to bring. */
export function papersHeld(answers: Answers): ReadonlySet<PaperId> {
  return new Set((answers.bring ?? []).filter(isPaperId));
}

/** The papers that a person can look at one by one: those that come along and may count for something. */
export function papersToLookAt(all: Answers): readonly PaperId[] {
  const held = papersHeld(answersOnPath(all));
  return paperIds.filter((id) => held.has(id) && paperOf(id).kind !== 'refused');
}

/** Has the person said that a witness comes along? */
export function bringsWitness(answers: Answers): boolean {
  return answers.bring?.includes('witness') ?? false;
}

/** A Faroese licence counts at Rigsombuddet in the Faroe Islands, and only there (facts 1.1.3). */
export function bringsFaroeseLicence({ where, bring }: Answers): boolean {
  return where === 'faroe' && (bring?.includes('foreign-licence') ?? false);
}

function missingPapers(
  answers: Answers,
  papers: PapersJudgement,
  checks: Checks,
): readonly Missing[] {
  // That is asked about, not missing.
  if (bringsFaroeseLicence(answers)) return [];
  switch (papers.kind) {
    case 'lacks-photo-id':
      return [
        { thing: 'photo-id', reason: whyNoPhotoId(answers, papers, checks), fact: papers.fact },
      ];
    case 'lacks-cpr-paper':
      // Whoever has no CPR number cannot have a paper that shows it: that is asked about, not missing.
      return situationOf(answers) === 'no-cpr'
        ? []
        : [{ thing: 'cpr-paper', reason: whyNoCprPaper(papers), fact: papers.fact }];
    default:
      return [];
  }
}

/** The municipality's card shows the CPR number and still needs a second paper (facts 1.2.4). */
function whyNoCprPaper({ use }: PapersJudgement): MissingReason {
  return use[0] === 'municipal-card' ? 'municipal-card-alone' : 'photo-id-without-cpr';
}

function whyNoPhotoId(answers: Answers, papers: PapersJudgement, checks: Checks): MissingReason {
  // First, because the person counts on it: it has a photo.
  if (answers.bring?.includes('foreign-licence')) return 'not-accepted-only';
  const held = papersHeld(answers);
  if (papersAsSeen(held, checks).size < held.size) return 'paper-failed';
  if (papers.use.length > 1) return 'papers-without-cpr';
  if (papers.use.length > 0) return 'one-paper-only';
  return answers.bring === undefined || answers.bring.includes('dont-know')
    ? 'papers-unknown'
    : 'nothing-chosen';
}

function missingWitness(answers: Answers, { witness, fact }: SecondProof): readonly Missing[] {
  if (witness === 'not-needed' || witness === 'wise' || bringsWitness(answers)) return [];
  const reasons = {
    new: 'witness-new',
    abroad: 'witness-abroad',
    'no-cpr': 'witness-no-cpr',
  } as const;
  const situation = situationOf(answers);
  const reason =
    situation === 'new' || situation === 'abroad' || situation === 'no-cpr'
      ? reasons[situation]
      : 'witness-unknown';
  return [{ thing: 'witness', reason, fact }];
}

function openPoints(
  answers: Answers,
  papers: PapersJudgement,
  checks: Checks,
): readonly AskFirst[] {
  const points: AskFirst[] = openPointsOf(answers).map(({ reason, fact }) => ({ reason, fact }));
  if (errandOf(answers).visit !== 'mitid') return points;
  if (papers.kind === 'ask-first') points.push({ reason: papers.reason, fact: papers.fact });
  if (papers.use.some((id) => checks[id]?.name === 'no'))
    points.push({ reason: 'other-name', fact: 'name-change' });
  if (situationOf(answers) === 'no-cpr')
    points.push(
      // A P code is for getting MitID; whoever has one and forgot the user ID needs none.
      troubleOf(answers) === 'forgotten-user-id'
        ? { reason: 'no-cpr-user-id', fact: 'forgotten-user-id' }
        : { reason: 'no-cpr', fact: 'p-code' },
    );
  return points;
}
