import type { ListChangesWords } from '$lib/content/da/list-changes';
import type { ChangeGroup } from '$lib/content/describe-list-changes';
import { loadListChangesWords } from '$lib/content/words';
import type { ChecklistWords } from '$lib/content/da/checklist';
import type { Lang } from '$lib/i18n/lang';
import type { ToldChanges } from '$lib/state/shown-lists';
import type View from '$lib/ui/ListChanges.svelte';

/** What an update has changed on the list, ready to be shown. */
export interface OpenedChanges {
  readonly View: typeof View;
  readonly words: ListChangesWords;
  readonly isOtherVerdict: boolean;
  readonly groups: readonly ChangeGroup[];
  readonly isRead: boolean;
}

/** Puts the changes into words. All of it is fetched only now: hardly any visit to the list needs it. */
export async function openListChanges(
  { changes, isRead }: ToldChanges,
  { items }: ChecklistWords,
  lang: Lang,
): Promise<OpenedChanges> {
  const [{ default: ListChanges }, { describeListChanges }, words] = await Promise.all([
    import('$lib/ui/ListChanges.svelte'),
    import('$lib/content/describe-list-changes'),
    loadListChangesWords(lang),
  ]);
  const { isOtherVerdict } = changes;
  const groups = describeListChanges(changes, words, items);
  return { View: ListChanges, words, isOtherVerdict, groups, isRead };
}
