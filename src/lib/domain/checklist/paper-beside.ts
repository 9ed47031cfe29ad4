import { situationOf } from '../errand/errands';
import { answersOnPath } from '../errand/replay';
import type { Answers } from '../errand/questions';
import { judgePapers } from '../identity/judge-papers';
import type { PaperId } from '../identity/papers';
import type { Checks } from '../identity/self-check';
import { papersHeld } from './verdict';

/**
 * What a paper without the CPR number needs beside it, by the papers that come along: nothing, because another one looks
 * like enough; the second paper that is along already; a question, because no source settles it; or one that is lacking.
 */
export type Beside = 'other-is-enough' | 'along' | 'ask' | 'lacking';

export function besideOf(id: PaperId, all: Answers, checks: Checks): Beside {
  const answers = answersOnPath(all);
  const { kind, use } = judgePapers(papersHeld(answers), checks);
  if (kind === 'enough' && use.includes(id)) return 'along';
  // In another name, what comes along is to be asked about.
  if (kind === 'enough' && use.every((one) => checks[one]?.name !== 'no')) return 'other-is-enough';
  // Whoever has no CPR number cannot have a paper that shows it.
  const isKnown = kind === 'lacks-cpr-paper' || kind === 'lacks-photo-id';
  return isKnown && situationOf(answers) !== 'no-cpr' ? 'lacking' : 'ask';
}
