import type { BookedTime } from '../booking/countdown';
import type { Checklist, ChecklistItem } from '../checklist/build-checklist';
import type { ItemId } from '../checklist/items';
import { askFirstOf } from '../checklist/ask-first';
import type { MissingThing } from '../checklist/needs';
import type { AskFirstReason, Verdict } from '../checklist/verdict';
import { mayAnswerInstead } from '../checklist/ways-out';
import type { ErrandId } from '../errand/errand';
import { errandIdOf } from '../errand/errands';
import type { Answers, TroubleId } from '../errand/questions';
import { answersOnPath } from '../errand/replay';
import { isPaperId, type PaperId } from '../identity/papers';
import { noChecks, type Checks } from '../identity/self-check';
import type { ClerkChoices, ClerkLanguageId, ClerkNeedId } from './clerk-choices';
import { isAtHand } from './hand-over';

/** A fixed sentence of the card. The errand comes first, as whoever serves the person must know that first. */
export type PhraseId =
  | Exclude<ErrandId, 'not-working'>
  | `trouble-${TroubleId}`
  | 'refused'
  | 'read-write-access'
  | 'under-13'
  | 'for-somebody'
  | 'as-guardian'
  | 'somebody-cannot-come'
  | 'is-new'
  | 'lives-abroad'
  | 'no-cpr'
  | 'has-time'
  | 'no-time'
  | 'with-witness'
  | 'together'
  | `lack-${MissingThing}`
  | 'papers-unknown'
  | 'witness-unknown'
  | 'questions-instead'
  | 'what-can-i-do'
  | 'other-name'
  | 'is-it-enough'
  | 'what-applies'
  | `need-${ClerkNeedId}`;

/** Something that the card says the person has along. A foreign licence is not accepted, so the card never counts it. */
export type ClerkThing =
  | Exclude<PaperId, 'foreign-licence'>
  | 'passport'
  | 'photo-id'
  | 'cpr-paper'
  | 'other-id'
  | 'own-mitid'
  | 'proxy-form'
  | 'guardian-deed'
  | 'helper-cpr-number'
  | 'own-photo'
  | 'user-id-note';

export type ClerkPart =
  | { readonly kind: 'phrase'; readonly phrase: PhraseId }
  | { readonly kind: 'things'; readonly things: readonly ClerkThing[] }
  | { readonly kind: 'language'; readonly language: ClerkLanguageId };

/** What counts as brought by a tick only: the answers do not say whether the person has it. */
const onlyByTick: Partial<Readonly<Record<ItemId, ClerkThing>>> = {
  'any-photo-id': 'photo-id',
  'any-cpr-paper': 'cpr-paper',
  'some-id': 'other-id',
  'proxy-form': 'proxy-form',
  'guardian-deed': 'guardian-deed',
  'helper-cpr-number': 'helper-cpr-number',
  'id-card-photo': 'own-photo',
  'user-id-note': 'user-id-note',
  'witness-own-mitid': 'own-mitid',
  'witness-own-cpr': 'cpr-paper',
};

/** Points to ask about that are about the papers, not about the matter itself. */
const aboutPapers: readonly AskFirstReason[] = [
  'unlisted-pair',
  'no-photo-id',
  'no-cpr',
  'no-cpr-user-id',
  'other-name',
  'id-not-listed',
  'id-not-stated',
  'papers-refused',
];

/** What the card is made from: the answers and the list, what is ticked, and what was chosen on the card itself. */
export interface ClerkCardInput {
  readonly answers: Answers;
  readonly checklist: Checklist;
  readonly ticked: ReadonlySet<ItemId>;
  /** What was found on the papers; left out: not looked at. */
  readonly checks?: Checks;
  /** What is known of the booked time since the answers were given. */
  readonly bookedTime?: BookedTime;
  readonly choices: ClerkChoices;
}

/**
 * What the card says to whoever serves the person, in order: the errand, for whom, the time, what and who is along, what
 * is lacking, what to ask, which help is needed, and the language.
 */
export function clerkCard(input: ClerkCardInput): readonly ClerkPart[] {
  const { checklist, ticked, choices } = input;
  const answers = answersOnPath(input.answers);
  const things = thingsAtHand(answers, checklist.items, ticked, input.checks ?? {});
  const has = (item: ItemId) =>
    checklist.items.some((one) => one.id === item && isAtHand(one, ticked));
  const lacks = lackPhrases(answers, checklist.items, ticked);
  const asksForQuestions = mayAnswerQuestions(input);

  const say = (...phrases: readonly PhraseId[]): readonly ClerkPart[] =>
    phrases.map((phrase) => ({ kind: 'phrase', phrase }));
  return [
    ...say(errandPhrase(answers), ...aboutThePerson(answers), ...aboutTheTime(answers, input)),
    ...(things.length > 0 ? [{ kind: 'things', things } as const] : []),
    ...say(...(has('witness') || has('wise-witness') ? (['with-witness'] as const) : [])),
    ...say(...(choices.needs.includes('helper') ? (['need-helper'] as const) : [])),
    ...say(...(answers.helping === 'together' ? (['together'] as const) : [])),
    ...say(...lacks, ...(asksForQuestions ? (['questions-instead'] as const) : [])),
    ...say(...asking(checklist.verdict, lacks, things, asksForQuestions)),
    ...say(
      ...choices.needs.filter((need) => need !== 'helper').map((need): PhraseId => `need-${need}`),
    ),
    ...(choices.language === undefined || choices.language === 'da'
      ? []
      : [{ kind: 'language', language: choices.language } as const]),
  ];
}

function errandPhrase(answers: Answers): PhraseId {
  const errand = errandIdOf(answers);
  if (errand === 'not-working') return `trouble-${answers.trouble ?? 'dont-know'}`;
  if (errand === 'cannot-use' && answers.refusal === 'refused') return 'refused';
  if (errand === 'read-access' && answers.power === 'read-write') return 'read-write-access';
  if (errand === 'age-13-17' && answers.age === 'under-13') return 'under-13';
  return errand;
}

function aboutThePerson(answers: Answers): readonly PhraseId[] {
  const phrases: PhraseId[] = [];
  if (answers.who === 'proxy') phrases.push('for-somebody');
  if (answers.who === 'guardian') phrases.push('as-guardian');
  if (answers.who === 'cannot') phrases.push('somebody-cannot-come');
  const errand = errandIdOf(answers);
  if (answers.situation === 'new' && errand !== 'new-in-denmark') phrases.push('is-new');
  if (answers.situation === 'abroad') phrases.push('lives-abroad');
  if (answers.situation === 'no-cpr' || answers.cpr === 'no') phrases.push('no-cpr');
  return phrases;
}

/** A time that is over is none, whatever was answered before it. A new one that is only ticked may be any. */
function aboutTheTime(
  { booking }: Answers,
  { bookedTime, checklist, ticked }: ClerkCardInput,
): readonly PhraseId[] {
  if (bookedTime === 'ahead') return ['has-time'];
  if (bookedTime === undefined && booking === 'yes') return ['has-time'];
  if (bookedTime === undefined) return booking === 'no' ? ['no-time'] : [];
  const isToBook = checklist.items.some(({ id }) => id === 'book-time') && !ticked.has('book-time');
  return isToBook ? ['no-time'] : [];
}

function thingsAtHand(
  answers: Answers,
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<ItemId>,
  checks: Checks,
): readonly ClerkThing[] {
  const found = items
    .filter((item) => isAtHand(item, ticked))
    .flatMap(({ id, missing }): readonly ClerkThing[] => {
      if (isPaperId(id)) return id === 'foreign-licence' ? [] : [asFound(id, checks)];
      if (id === 'exemption-id' || id === 'id-card-id')
        return [missing === null ? idAnswered(answers) : 'other-id'];
      // Whoever is a witness and has not ticked it has not said so.
      if (id === 'witness-own-photo')
        return answers.fit?.includes('photo-id') || ticked.has(id) ? ['photo-id'] : [];
      const thing = ticked.has(id) ? onlyByTick[id] : undefined;
      return thing === undefined ? [] : [thing];
    });
  return found.filter((thing, index) => found.indexOf(thing) === index);
}

/** A paper as it was found: without the CPR number that is usually on it, it goes by another name. */
function asFound(id: Exclude<PaperId, 'foreign-licence'>, checks: Checks): ClerkThing {
  if (checks[id]?.cpr !== 'no') return id;
  if (id === 'passport-dk') return 'passport-other';
  return id === 'residence-card' ? 'residence-card-no-cpr' : id;
}

/** The one paper that was answered, where one is enough. */
function idAnswered({ id }: Answers): ClerkThing {
  return id === undefined || id === 'none' || id === 'dont-know' ? 'other-id' : id;
}

/** What is missing and not found since. Who does not know what to bring says so, and claims nothing. */
function lackPhrases(
  answers: Answers,
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<ItemId>,
): readonly PhraseId[] {
  const knowsPapers =
    !(answers.bring?.includes('dont-know') ?? false) && answers.id !== 'dont-know';
  const phrases = items
    .filter((item) => !isAtHand(item, ticked))
    .flatMap(({ missing }): readonly PhraseId[] => {
      if (missing === null) return [];
      if (knowsPapers) return [`lack-${missing}`];
      if (missing === 'witness') return ['witness-unknown'];
      return missing === 'photo-id' || missing === 'cpr-paper' || missing === 'one-id'
        ? ['papers-unknown']
        : [`lack-${missing}`];
    });
  return phrases.filter((phrase, index) => phrases.indexOf(phrase) === index);
}

/** Is a witness lacking, where questions may do instead? That way out promises that the card asks. */
function mayAnswerQuestions({ answers, checklist, ticked, checks }: ClerkCardInput): boolean {
  return !ticked.has('witness') && mayAnswerInstead(answers, checks ?? noChecks, checklist.verdict);
}

/** The question that follows from what is lacking or not known; none where the papers look like enough. */
function asking(
  verdict: Verdict,
  lacks: readonly PhraseId[],
  things: readonly ClerkThing[],
  isAsked: boolean,
): readonly PhraseId[] {
  const definite = lacks.filter((phrase) => phrase.startsWith('lack-'));
  if (definite.some((phrase) => !isAsked || phrase !== 'lack-witness')) return ['what-can-i-do'];
  const points = askFirstOf(verdict);
  if (lacks.length > 0 || points.length === 0) return [];
  const names = points.some(({ reason }) => reason === 'other-name') ? ['other-name' as const] : [];
  const isAboutPapers = points.every(({ reason }) => aboutPapers.includes(reason));
  return [...names, isAboutPapers && things.length > 0 ? 'is-it-enough' : 'what-applies'];
}
