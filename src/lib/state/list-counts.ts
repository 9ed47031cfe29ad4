import { afterRefusal } from '$lib/domain/afterwards/after-refusal';
import { outcomesFor, parseOutcome } from '$lib/domain/afterwards/outcome';
import { buildChecklist } from '$lib/domain/checklist/build-checklist';
import { parseAnswers } from '$lib/domain/errand/parse-answers';
import { replay } from '$lib/domain/errand/replay';
import { parseChecks } from '$lib/domain/identity/self-check';
import type { StoredList } from '$lib/storage/list-repository';
import { OUTCOME } from './list-store.svelte';

/** How many rows a list has that need not be in hand, and how many are ticked; `undefined` before it is made. */
export function countTicks(
  list: StoredList,
): { readonly done: number; readonly total: number } | undefined {
  const { answers } = parseAnswers(list.answers);
  if (replay(answers).next !== 'check') return undefined;
  const before = buildChecklist(answers, parseChecks(list.checks).checks);
  const noted = parseOutcome(list.notes.get(OUTCOME));
  const outcome = outcomesFor(answers).find((id) => id === noted?.id);
  const { items } = outcome === undefined ? before : afterRefusal(outcome, answers, before);
  return { done: items.filter(({ id }) => list.ticks.has(id)).length, total: items.length };
}
