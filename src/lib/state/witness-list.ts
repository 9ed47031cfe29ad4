import { parseAnswers } from '$lib/domain/errand/parse-answers';
import type { AnswerOf } from '$lib/domain/errand/questions';
import { replay } from '$lib/domain/errand/replay';
import type { ListId } from './list-ids';
import type { ListStore } from './list-store.svelte';

/** The list of a witness on this phone: the newest, where there are several. */
export function witnessListIn(store: ListStore): ListId | undefined {
  return store.listIds
    .filter((id) => {
      const { errand, other, role } = parseAnswers(store.listOf(id).answers).answers;
      return errand === 'something-else' && other === 'help-other' && role === 'witness';
    })
    .at(-1);
}

/**
 * Takes the list of the witness in hand: the one that is here, else a new one beside the others. What the fit test has
 * shown goes into it.
 *
 * @returns whether nothing more is to be asked
 */
export async function openWitnessList(
  store: ListStore,
  fit: AnswerOf<'fit'> | undefined,
): Promise<boolean> {
  await store.open();
  const id = witnessListIn(store);
  if (id !== undefined) await store.activate(id);
  else {
    await store.addList();
    await store.putAnswer('errand', 'something-else');
    await store.putAnswer('other', 'help-other');
    await store.putAnswer('role', 'witness');
  }
  if (fit !== undefined) await store.putAnswer('fit', fit);
  return replay(parseAnswers(store.list.answers).answers).next === 'check';
}
