import type { ErrandId, When } from '../errand/errand';
import { errandIdOf, errandOf, situationOf, troubleOf } from '../errand/errands';
import { answersOnPath } from '../errand/replay';
import { inOrder, type Answers, type BringId } from '../errand/questions';
import { isPaperId, paperOf } from '../identity/papers';
import { noChecks, type Checks, type PaperChecks } from '../identity/self-check';
import type { FactId } from '../validity/facts';
import type { Missing, MissingReason, MissingThing } from './needs';
import { secondProofFor } from '../identity/second-proof';
import { verdict, type Verdict } from './verdict';

/** How soon a way helps. */
export type Effort = 'now' | 'today' | 'another-day';

/** What the way leads to: no visit at all, the same rule met, a thing to ask about, or a life without MitID. */
export type WayResult = 'no-visit' | 'meets-rule' | 'ask-first' | 'without-mitid';

export interface Way {
  readonly for: readonly MissingThing[];
  /** What the person then brings; empty where the way does not change the papers. */
  readonly adds: readonly BringId[];
  /** Answers that the way changes, for errands that are not about a MitID visit. */
  readonly gives?: Answers;
  /** Set where the way fits some answers only. */
  readonly when?: When;
  /** Left out where that way fits, which offers this and more, and stands before it. */
  readonly insteadOf?: string;
  /** Why the thing is missing, where that says that the way was tried in vain. */
  readonly notAfter?: MissingReason;
  readonly effort: Effort;
  /** In money; left out where nothing is bought. */
  readonly cost?: 'free' | 'unknown';
  readonly result: WayResult;
  readonly fact: FactId;
}

const isErrand =
  (...ids: readonly ErrandId[]): When =>
  (answers) =>
    ids.includes(errandIdOf(answers));

/**
 * The apps for papers are opened with MitID or, once, NemID (facts 7.4): whoever never had one cannot have them, and on
 * a new phone they do not open before MitID works again.
 */
const mayHavePaperApps: When = (answers) =>
  isErrand('only-nemid', 'not-working')(answers) && troubleOf(answers) !== 'new-phone-old-gone';

const isNew: When = (answers) =>
  situationOf(answers) === 'new' || errandIdOf(answers) === 'new-in-denmark';

/** No source says from which age a licence is given, so nobody under 18 is sent for one. */
const isYoung = isErrand('age-13-17');

/** Every way out, quickest first. Each one with `meets-rule` satisfies the rule that the missing thing broke. */
export const ways = {
  // From home with the app and a passport or ID card with a chip: no visit, so it comes first.
  'get-it-at-home': {
    for: ['photo-id', 'cpr-paper', 'witness'],
    adds: [],
    effort: 'now',
    cost: 'free',
    result: 'no-visit',
    fact: 'app-from-home',
  },
  'licence-app': {
    when: mayHavePaperApps,
    for: ['photo-id', 'cpr-paper'],
    adds: ['driving-licence'],
    effort: 'now',
    result: 'meets-rule',
    fact: 'driving-licence-app',
  },
  'health-card-app': {
    when: mayHavePaperApps,
    for: ['cpr-paper'],
    adds: ['health-card-app'],
    effort: 'now',
    result: 'ask-first',
    fact: 'cpr-companion-other',
  },
  'ask-for-questions': {
    when: (answers) => secondProofFor(situationOf(answers)).questions !== 'no',
    notAfter: 'questions-failed',
    for: ['witness'],
    adds: [],
    effort: 'now',
    result: 'ask-first',
    fact: 'control-questions',
  },
  'relative-brings-photo-id': {
    when: (answers) => !isNew(answers) && !isYoung(answers),
    for: ['photo-id', 'cpr-paper'],
    adds: ['passport-dk', 'driving-licence'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'photo-id-alone',
  },
  'relative-brings-passport': {
    when: (answers) => !isNew(answers),
    insteadOf: 'relative-brings-photo-id',
    for: ['photo-id', 'cpr-paper'],
    adds: ['passport-dk'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'photo-id-alone',
  },
  'relative-brings-licence': {
    when: (answers) => !isNew(answers) && !isYoung(answers),
    insteadOf: 'relative-brings-photo-id',
    for: ['photo-id', 'cpr-paper'],
    adds: ['driving-licence'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'driving-licence',
  },
  'relative-brings-health-card': {
    for: ['cpr-paper'],
    adds: ['health-card'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'cpr-companion',
  },
  'foreign-photo-id': {
    for: ['photo-id'],
    adds: ['passport-other', 'national-id'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'photo-id-needs-second',
  },
  'foreign-passport': {
    insteadOf: 'foreign-photo-id',
    for: ['photo-id'],
    adds: ['passport-other'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'photo-id-needs-second',
  },
  'foreign-id-card': {
    insteadOf: 'foreign-photo-id',
    for: ['photo-id'],
    adds: ['national-id'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'photo-id-needs-second',
  },
  'foreign-id-and-cpr-paper': {
    // Whoever has the health card lacks the other one only, which has a way of its own.
    when: ({ bring }) => bring?.includes('health-card') !== true,
    for: ['photo-id'],
    adds: ['passport-other', 'health-card'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'cpr-companion',
  },
  'witness-comes': {
    for: ['witness'],
    adds: ['witness'],
    effort: 'today',
    result: 'meets-rule',
    fact: 'witness-age',
  },
  'two-papers': {
    for: ['photo-id'],
    adds: ['health-card', 'certificate'],
    effort: 'today',
    result: 'ask-first',
    fact: 'no-photo-two-papers',
  },
  'residence-certificate': {
    for: ['cpr-paper'],
    adds: ['residence-certificate'],
    effort: 'another-day',
    cost: 'unknown',
    result: 'meets-rule',
    fact: 'residence-certificate',
  },
  'professional-witness': {
    for: ['witness', 'fitting-witness'],
    adds: [],
    effort: 'another-day',
    cost: 'unknown',
    result: 'ask-first',
    fact: 'professional-witness',
  },
  'one-id-fetched': {
    for: ['one-id'],
    adds: [],
    gives: { id: 'health-card' },
    effort: 'today',
    result: 'meets-rule',
    fact: 'exemption-papers',
  },
  'send-somebody': {
    for: ['one-id'],
    adds: [],
    gives: { who: 'proxy', id: 'passport' },
    when: isErrand('exemption'),
    effort: 'another-day',
    result: 'meets-rule',
    fact: 'exemption-by-proxy',
  },
  'helper-with-mitid': {
    for: ['one-with-mitid'],
    adds: [],
    gives: { 'helper-mitid': 'yes' },
    effort: 'today',
    result: 'meets-rule',
    fact: 'fuldmagt-who',
  },
  'fuldmagt-at-desk': {
    for: ['one-with-mitid'],
    adds: [],
    effort: 'another-day',
    result: 'ask-first',
    fact: 'fuldmagt-at-desk',
  },
  'come-together': {
    for: ['the-person'],
    adds: [],
    gives: { helping: 'together' },
    effort: 'another-day',
    result: 'meets-rule',
    fact: 'nobody-can-fetch',
  },
  'fetch-own-photo': {
    for: ['witness-photo'],
    adds: [],
    effort: 'today',
    result: 'meets-rule',
    fact: 'witness-papers',
  },
  'other-witness': {
    for: ['fitting-witness', 'witness-photo'],
    adds: [],
    effort: 'today',
    result: 'meets-rule',
    fact: 'witness-age',
  },
  'fuldmagt-instead': {
    for: ['the-person'],
    adds: [],
    effort: 'another-day',
    result: 'without-mitid',
    fact: 'fuldmagt-who',
  },
  'access-instead': {
    for: ['the-person'],
    adds: [],
    effort: 'another-day',
    result: 'without-mitid',
    fact: 'read-access-at-counter',
  },
  'exemption-instead': {
    for: ['the-person', 'one-with-mitid'],
    adds: [],
    effort: 'another-day',
    result: 'without-mitid',
    fact: 'exemption-by-proxy',
  },
  'ask-about-visits': {
    for: ['the-person'],
    adds: [],
    effort: 'another-day',
    result: 'ask-first',
    fact: 'special-offers',
  },
  'another-day': {
    when: ({ booking }) => booking === 'yes',
    for: ['photo-id', 'cpr-paper', 'witness', 'one-id'],
    adds: [],
    effort: 'another-day',
    result: 'ask-first',
    fact: 'booking',
  },
  'manage-without': {
    for: ['photo-id', 'cpr-paper', 'witness'],
    adds: [],
    effort: 'another-day',
    result: 'without-mitid',
    fact: 'voluntary',
  },
} as const satisfies Record<string, Way>;

export type WayId = keyof typeof ways;

export const wayIds: readonly WayId[] = [
  'get-it-at-home',
  'licence-app',
  'health-card-app',
  'ask-for-questions',
  'relative-brings-photo-id',
  'relative-brings-passport',
  'relative-brings-licence',
  'relative-brings-health-card',
  'foreign-photo-id',
  'foreign-passport',
  'foreign-id-card',
  'foreign-id-and-cpr-paper',
  'witness-comes',
  'one-id-fetched',
  'helper-with-mitid',
  'fetch-own-photo',
  'other-witness',
  'two-papers',
  'residence-certificate',
  'professional-witness',
  'send-somebody',
  'fuldmagt-at-desk',
  'come-together',
  'ask-about-visits',
  'another-day',
  'fuldmagt-instead',
  'access-instead',
  'exemption-instead',
  'manage-without',
];

export function wayOf(id: WayId): Way {
  return ways[id];
}

/** One missing thing and the ways out of it, quickest first. */
export interface WayOut {
  readonly missing: Missing;
  readonly ways: readonly WayId[];
}

/**
 * For each missing thing, the alternatives that satisfy the same rule, quickest first. Empty when nothing is missing.
 * A way that would not change anything for these answers (the paper is already there) is left out. `judged` is the
 * verdict on them, where something else than the answers and checks has a say in it.
 */
export function waysOut(
  all: Answers,
  checks: Checks = noChecks,
  judged: Verdict = verdict(all, checks),
): readonly WayOut[] {
  const answers = answersOnPath(all);
  return missingOf(judged).map((missing) => {
    const offered: WayId[] = [];
    for (const id of wayIds) {
      const way = wayOf(id);
      const isThere = offered.some((one) => one === way.insteadOf);
      if (!isThere && fits(way, missing, answers, checks)) offered.push(id);
    }
    return { missing, ways: offered };
  });
}

/** May questions do in the place of the witness that is missing? */
export function mayAnswerInstead(all: Answers, checks: Checks, judged: Verdict): boolean {
  const answers = answersOnPath(all);
  const way = ways['ask-for-questions'];
  return missingOf(judged).some((missing) => fits(way, missing, answers, checks));
}

/** Everything missing, also behind an urgent verdict. */
function missingOf(judged: Verdict): readonly Missing[] {
  if (judged.kind === 'missing') return judged.missing;
  return judged.kind === 'urgent' && judged.urgency === 'lost-phone'
    ? (judged.visit?.missing ?? [])
    : [];
}

function fits(way: Way, missing: Missing, answers: Answers, checks: Checks): boolean {
  if (!way.for.includes(missing.thing) || way.notAfter === missing.reason) return false;
  if (way.when !== undefined && !way.when(answers)) return false;
  if (way.result === 'no-visit') return errandOf(answers).fromHome && mayHaveChip(answers, checks);
  // Whoever has no CPR number cannot be sent for a paper that shows it.
  if (situationOf(answers) === 'no-cpr' && way.adds.some(showsCprNumber)) return false;
  const then = checksWithWay(checks, way);
  // Nobody is sent for a paper that was looked at in vain, not even as one of two.
  if (way.adds.some((id) => isPaperId(id) && isSpoilt(then[id]))) return false;
  return !changesAnswers(way) || !stillMissing(withWay(answers, way), missing.thing, then);
}

/** Papers of which one with a chip lets the app read it. */
const withChip = ['passport-dk', 'passport-other', 'national-id'] as const;

/** May the person have one that is valid? Not if all that they have turned out to be out of date. */
function mayHaveChip({ bring }: Answers, checks: Checks): boolean {
  const held = withChip.filter((id) => bring?.includes(id));
  return held.length === 0 || held.some((id) => checks[id]?.valid !== 'no');
}

/** Out of date, or without the CPR number: it is no better when somebody brings it. */
function isSpoilt(found: PaperChecks | undefined): boolean {
  return found?.valid === 'no' || found?.cpr === 'no';
}

function showsCprNumber(id: BringId): boolean {
  return isPaperId(id) && paperOf(id).showsCpr !== 'no';
}

/** Does the way change what the person has or does, so that it can be tried? */
export function changesAnswers({ adds, gives }: Way): boolean {
  return adds.length > 0 || gives !== undefined;
}

/** The answers as they would be once this way is taken. */
export function withWay(answers: Answers, { adds, gives }: Way): Answers {
  const bring =
    adds.length > 0 ? { bring: inOrder('bring', [...(answers.bring ?? []), ...adds]) } : {};
  return { ...answers, ...bring, ...gives };
}

/**
 * What still holds of what was found, once the way is taken. In the place of a photo, a copy or a temporary paper comes
 * the paper itself; one that is out of date or shows no CPR number is no better when somebody brings it.
 */
export function checksWithWay(checks: Checks, { adds }: Way): Checks {
  return Object.fromEntries(
    Object.entries(checks).map(([id, found]) => [
      id,
      adds.some((one) => one === id)
        ? Object.fromEntries(Object.entries(found).filter(([check]) => check !== 'right'))
        : found,
    ]),
  );
}

/** Papers and ID cards are judged together, so a photo ID that then lacks its second paper has not solved anything. */
function stillMissing(answers: Answers, thing: MissingThing, checks: Checks): boolean {
  const isPaper = (one: MissingThing) => one === 'photo-id' || one === 'cpr-paper';
  return missingOf(verdict(answers, checks)).some(
    (missing) => missing.thing === thing || (isPaper(missing.thing) && isPaper(thing)),
  );
}
