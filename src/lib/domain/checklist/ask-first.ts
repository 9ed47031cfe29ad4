import type { LineId } from '../hotline/lines';
import type { AskFirst, AskFirstReason, Verdict } from './verdict';

/** What there is to ask about, behind any verdict. */
export function askFirstOf(verdict: Verdict): readonly AskFirst[] {
  if (verdict.kind === 'missing' || verdict.kind === 'ask-first') return verdict.askFirst;
  return verdict.kind === 'urgent' && verdict.urgency === 'lost-phone'
    ? (verdict.visit?.askFirst ?? [])
    : [];
}

/** Who can answer, beside the desk itself. In Greenland and the Faroe Islands no Danish line can. */
export function linesToAsk(reasons: readonly AskFirstReason[]): readonly LineId[] {
  const lines = reasons.flatMap((reason): readonly LineId[] => {
    if (reason === 'trouble-unknown') return ['mitid-support'];
    return reason === 'greenland' || reason === 'faroe' ? [] : ['digital-hotline'];
  });
  return [...new Set(lines)];
}
