import { verdict } from '$lib/domain/checklist/verdict';
import type { Answers } from '$lib/domain/errand/questions';

/** One line that says all that matters of a verdict, for tables of situations. */
export function lineOf(answers: Answers): string {
  const judged = verdict(answers);
  switch (judged.kind) {
    case 'missing': {
      const ask = judged.askFirst.map(({ reason }) => `?${reason}`);
      return [
        'missing',
        ...judged.missing.map(({ thing, reason }) => `${thing}:${reason}`),
        ...ask,
      ].join(' ');
    }
    case 'ask-first':
      return ['ask-first', ...judged.askFirst.map(({ reason }) => reason)].join(' ');
    case 'no-visit':
      return judged.reason === 'remote-route'
        ? `no-visit ${judged.routes.join(' ')}`
        : `no-visit ${judged.reason}`;
    case 'urgent':
      return judged.urgency === 'misuse'
        ? 'urgent misuse'
        : `urgent lost-phone ${judged.visit === null ? judged.routes.join(' ') : 'visit'}`;
    case 'enough':
      return judged.reason === 'papers' ? 'enough' : `enough ${judged.reason}`;
  }
}
