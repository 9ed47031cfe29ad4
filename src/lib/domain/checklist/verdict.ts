import { judgePapers, type PapersJudgement } from '../identity/judge-papers';
import { isPaperId, type PaperId } from '../identity/papers';
import { secondProofFor, type SecondProof } from '../identity/second-proof';
import {
  errandOf,
  isTooYoung,
  needsVisit,
  remoteRoutesOf,
  type OpenPoint,
} from '../errand/errands';
import { answersOnPath } from '../errand/replay';
import type { Answers } from '../errand/questions';
import type { RemoteRouteId } from '../errand/remote-routes';
import type { FactId } from '../validity/facts';

/** A thing that Borgerservice will ask for and the person does not have. */
export type MissingThing = 'photo-id' | 'cpr-paper' | 'witness';

/** Why it is missing; each has its own words. */
export type MissingReason =
  | 'nothing-chosen'
  | 'papers-unknown'
  | 'one-paper-only'
  | 'not-accepted-only'
  | 'photo-id-without-cpr'
  | 'witness-new'
  | 'witness-abroad'
  | 'witness-no-cpr'
  | 'witness-unknown';

export interface Missing {
  readonly thing: MissingThing;
  readonly reason: MissingReason;
  readonly fact: FactId;
}

/** Why the answer is "ask first": no source settles it. */
export type AskFirstReason = OpenPoint | 'unlisted-pair' | 'no-photo-id' | 'no-cpr';

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
  | { readonly kind: 'no-visit'; readonly reason: 'under-13' }
  | {
      readonly kind: 'missing';
      readonly missing: readonly [Missing, ...Missing[]];
      readonly askFirst: readonly AskFirst[];
    }
  | { readonly kind: 'ask-first'; readonly askFirst: readonly [AskFirst, ...AskFirst[]] }
  | { readonly kind: 'enough'; readonly fact: FactId };

export type VerdictKind = Verdict['kind'];

/**
 * Judges the answers in the order `urgent > no-visit > missing > ask-first > enough` (product.md, "How the verdict is
 * decided"). Every set of answers gets a verdict: what is not answered counts as "I don't know", and "I don't know"
 * gives the safe superset. The booked time and ticks on the list never change it.
 */
export function verdict(all: Answers): Verdict {
  const answers = answersOnPath(all);
  const errand = errandOf(answers);
  if (errand.urgency === 'misuse') return { kind: 'urgent', urgency: 'misuse' };
  const routes = remoteRoutesOf(answers);
  if (errand.urgency === 'lost-phone') {
    return {
      kind: 'urgent',
      urgency: 'lost-phone',
      routes,
      visit: needsVisit(answers) ? judgeVisit(answers) : null,
    };
  }
  if (isTooYoung(answers)) return { kind: 'no-visit', reason: 'under-13' };
  const [route, ...moreRoutes] = routes;
  if (route !== undefined)
    return { kind: 'no-visit', reason: 'remote-route', routes: [route, ...moreRoutes] };

  const { missing, askFirst, papers } = judgeVisit(answers);
  const [firstMissing, ...moreMissing] = missing;
  if (firstMissing !== undefined)
    return { kind: 'missing', missing: [firstMissing, ...moreMissing], askFirst };
  const [firstAsk, ...moreAsk] = askFirst;
  if (firstAsk !== undefined) return { kind: 'ask-first', askFirst: [firstAsk, ...moreAsk] };
  return { kind: 'enough', fact: papers.fact };
}

/** What a visit for these answers needs: everything missing and everything to ask about, not only the first. */
export function judgeVisit(all: Answers): VisitJudgement {
  const answers = answersOnPath(all);
  const errand = errandOf(answers);
  const situation = answers.situation ?? 'dont-know';
  const papers = judgePapers(papersHeld(answers));
  const secondProof = secondProofFor(situation);
  // The papers for another matter are not established, so none of them can be said to be missing.
  const missing =
    errand.visit === 'other'
      ? []
      : [...missingPapers(answers, papers), ...missingWitness(answers, secondProof)];
  return { missing, askFirst: openPoints(answers, papers), papers, secondProof };
}

/** The papers ticked in the question of what to bring. */
export function papersHeld(answers: Answers): ReadonlySet<PaperId> {
  return new Set((answers.bring ?? []).filter(isPaperId));
}

/** Has the person said that a witness comes along? */
export function bringsWitness(answers: Answers): boolean {
  return answers.bring?.includes('witness') ?? false;
}

function missingPapers(answers: Answers, papers: PapersJudgement): readonly Missing[] {
  switch (papers.kind) {
    case 'lacks-photo-id':
      return [{ thing: 'photo-id', reason: whyNoPhotoId(answers, papers), fact: papers.fact }];
    case 'lacks-cpr-paper':
      // Whoever has no CPR number cannot have a paper that shows it: that is asked about, not missing.
      return answers.situation === 'no-cpr'
        ? []
        : [{ thing: 'cpr-paper', reason: 'photo-id-without-cpr', fact: papers.fact }];
    default:
      return [];
  }
}

function whyNoPhotoId(answers: Answers, papers: PapersJudgement): MissingReason {
  if (papers.use.length > 0) return 'one-paper-only';
  if (answers.bring?.includes('foreign-licence')) return 'not-accepted-only';
  return answers.bring === undefined || answers.bring.includes('dont-know')
    ? 'papers-unknown'
    : 'nothing-chosen';
}

function missingWitness(answers: Answers, { witness, fact }: SecondProof): readonly Missing[] {
  if (witness === 'not-needed' || bringsWitness(answers)) return [];
  const reasons = {
    new: 'witness-new',
    abroad: 'witness-abroad',
    'no-cpr': 'witness-no-cpr',
  } as const;
  const { situation } = answers;
  const reason =
    situation === 'new' || situation === 'abroad' || situation === 'no-cpr'
      ? reasons[situation]
      : 'witness-unknown';
  return [{ thing: 'witness', reason, fact }];
}

function openPoints(answers: Answers, papers: PapersJudgement): readonly AskFirst[] {
  const points: AskFirst[] = [];
  const { openPoint, fact } = errandOf(answers);
  if (openPoint === 'age-parent') points.push({ reason: openPoint, fact: 'parent-consent' });
  else if (openPoint !== null) points.push({ reason: openPoint, fact });
  if (answers.trouble === 'dont-know')
    points.push({ reason: 'trouble-unknown', fact: 'ask-first-number' });
  if (papers.kind === 'ask-first') points.push({ reason: papers.reason, fact: papers.fact });
  if (answers.situation === 'no-cpr') points.push({ reason: 'no-cpr', fact: 'p-code' });
  return points;
}
