import type { ChecklistItem } from '../checklist/build-checklist';
import { itemGroups, type ItemGroup, type ItemId } from '../checklist/items';
import type { VerdictKind } from '../checklist/verdict';
import { leftToBring } from '../counter/hand-over';
import type { LineId } from '../hotline/lines';

/** What is handed on: only what the list lacks, or all of it. */
export const shareScopes = ['missing', 'all'] as const;
export type ShareScope = (typeof shareScopes)[number];

export interface SharedRow {
  readonly id: ItemId;
  /** The person does not have it yet. */
  readonly isMissing: boolean;
  readonly isTicked: boolean;
}

/** Rows under one heading. `missing`, `found` and `not-ticked` are the headings of what the list lacks, or lacked. */
export interface SharedGroup {
  readonly id: ItemGroup | 'missing' | 'found' | 'not-ticked';
  readonly rows: readonly SharedRow[];
}

/**
 * The rows to hand on, in the order of the list; groups without rows are left out. What the list lacks is what is to be
 * done before and is not ticked, what the person does not have, and what is to be brought and is not ticked. A tick on a
 * missing thing says that it has been found: it is named as such, as the verdict still counts it.
 */
export function sharedGroups(
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<ItemId>,
  scope: ShareScope,
): readonly SharedGroup[] {
  const rowOf = ({ id, missing }: ChecklistItem): SharedRow => ({
    id,
    isMissing: missing !== null && !ticked.has(id),
    isTicked: ticked.has(id),
  });
  const groups: readonly SharedGroup[] =
    scope === 'missing'
      ? lackedGroups(items, ticked, rowOf)
      : itemGroups.map((id) => ({
          id,
          rows: items.filter(({ group }) => group === id).map(rowOf),
        }));
  return groups.filter(({ rows }) => rows.length > 0);
}

/** What the list lacks; nothing where all that it lacked is found. */
function lackedGroups(
  items: readonly ChecklistItem[],
  ticked: ReadonlySet<ItemId>,
  rowOf: (item: ChecklistItem) => SharedRow,
): readonly SharedGroup[] {
  const isOpen = ({ id }: ChecklistItem): boolean => !ticked.has(id);
  const isLacked = ({ missing }: ChecklistItem): boolean => missing !== null;
  const before = items.filter((item) => item.group === 'before' && !isLacked(item) && isOpen(item));
  const left = leftToBring(items, ticked);
  if (before.length + left.length === 0) return [];
  const found = items.filter((item) => isLacked(item) && !isOpen(item));
  return [
    { id: 'before', rows: before.map(rowOf) },
    { id: 'missing', rows: left.filter(isLacked).map(rowOf) },
    { id: 'found', rows: found.map(rowOf) },
    { id: 'not-ticked', rows: left.filter((item) => !isLacked(item)).map(rowOf) },
  ];
}

/** The help lines to write beside a list. Somebody misusing an identity concerns one line more. */
export function helpLinesFor(verdict: VerdictKind): readonly LineId[] {
  const lines: readonly LineId[] = ['digital-hotline', 'mitid-support'];
  return verdict === 'urgent' ? ['mitid-support', 'cyberhotline', 'digital-hotline'] : lines;
}
