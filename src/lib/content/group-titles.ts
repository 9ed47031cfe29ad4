import type { ItemGroup } from '$lib/domain/checklist/items';
import type { VerdictKind } from '$lib/domain/checklist/verdict';
import type { ChecklistWords } from './da/checklist';

/** The headings that fit the situation, as on the list itself. */
export function groupTitles(
  kind: VerdictKind,
  isInLine: boolean,
  words: ChecklistWords,
): Readonly<Record<ItemGroup, string>> {
  if (kind === 'urgent') return { ...words.groups, ...words.groupsUrgent };
  if (kind === 'no-visit') return { ...words.groups, ...words.groupsAtHome };
  return isInLine ? { ...words.groups, ...words.groupsInLine } : words.groups;
}
