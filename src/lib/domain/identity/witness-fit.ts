import type { AnswerOf, OptionOf } from '../errand/questions';
import { problemsWithWitness, witnessRules, type WitnessProblem } from './witness';

/** What a witness is asked, each so that yes is good. */
export const fitQuestionIds = [
  'adult',
  'mitid-30-days',
  'not-too-often',
  'in-person',
  'photo-id',
] as const;

export type FitQuestionId = (typeof fitQuestionIds)[number];
export type FitReply = 'yes' | 'no' | 'dont-know';
export type FitReplies = { readonly [Id in FitQuestionId]?: FitReply };

export const fitReplyIds: readonly FitReply[] = ['yes', 'no', 'dont-know'];

export type FitResult =
  /** Something is not answered yet, and nothing speaks against the witness so far. */
  | { readonly kind: 'open' }
  | { readonly kind: 'fits' }
  | { readonly kind: 'unfit'; readonly problems: readonly WitnessProblem[] }
  | { readonly kind: 'ask-first'; readonly about: readonly FitQuestionId[] };

/** Judges what was answered so far. One no is enough; not knowing is to be asked about. */
export function judgeFit(replies: FitReplies): FitResult {
  const problems = problemsWithWitness({
    age: replies.adult === 'no' ? witnessRules.minAge - 1 : witnessRules.minAge,
    comesInPerson: replies['in-person'] !== 'no',
    daysWithMitId: witnessRules.moreThanDaysWithMitId + (replies['mitid-30-days'] === 'no' ? 0 : 1),
    timesInLast120Days: replies['not-too-often'] === 'no' ? witnessRules.maxTimes : 0,
    hasValidPhotoId: replies['photo-id'] !== 'no',
  });
  if (problems.length > 0) return { kind: 'unfit', problems };
  if (fitQuestionIds.some((id) => replies[id] === undefined)) return { kind: 'open' };
  const about = fitQuestionIds.filter((id) => replies[id] === 'dont-know');
  return about.length > 0 ? { kind: 'ask-first', about } : { kind: 'fits' };
}

/** May a list be made for the visit? Not for one who cannot come to it. */
export function mayMakeList(replies: FitReplies): boolean {
  return replies['in-person'] !== 'no';
}

/**
 * The same as the answer of the witness's own list, where each tick is a yes. `undefined` while something is not
 * answered, or the witness cannot come, about which the list asks nothing: the witness is then asked anew.
 */
export function fitAnswerOf(replies: FitReplies): AnswerOf<'fit'> | undefined {
  const { kind } = judgeFit(replies);
  if (fitQuestionIds.some((id) => replies[id] === undefined)) return undefined;
  if (!mayMakeList(replies)) return undefined;
  // A tick that is not there would say no.
  if (kind === 'ask-first') return ['dont-know'];
  const ticks: readonly OptionOf<'fit'>[] = ticked.filter((id) => replies[id] === 'yes');
  return ticks.length > 0 ? ticks : ['none'];
}

/** The list of the witness takes for granted that they come: it is on it as a row. */
const ticked = ['adult', 'mitid-30-days', 'not-too-often', 'photo-id'] as const;
