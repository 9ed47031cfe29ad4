import { errandOf } from '../errand/errands';
import type { Answers } from '../errand/questions';
import { remoteRoutes } from '../errand/remote-routes';
import type { FactId } from '../validity/facts';
import type { Verdict } from './verdict';

/** The facts that a verdict on these answers rests on, each once, in the order of its reasons. Never empty. */
export function verdictFacts(answers: Answers, judged: Verdict): readonly FactId[] {
  return [...new Set(reasonsOf(answers, judged))];
}

function reasonsOf(answers: Answers, judged: Verdict): readonly FactId[] {
  const facts = (points: readonly { readonly fact: FactId }[]) => points.map(({ fact }) => fact);
  switch (judged.kind) {
    case 'missing':
      return [...facts(judged.missing), ...facts(judged.askFirst)];
    case 'ask-first':
      return facts(judged.askFirst);
    case 'enough':
      return [judged.fact];
    case 'no-visit':
      return judged.reason === 'remote-route'
        ? judged.routes.map((id) => remoteRoutes[id].fact)
        : [errandOf(answers).fact];
    case 'urgent':
      return [
        errandOf(answers).fact,
        ...(judged.urgency === 'lost-phone' && judged.visit !== null
          ? [...facts(judged.visit.missing), ...facts(judged.visit.askFirst)]
          : []),
      ];
  }
}
