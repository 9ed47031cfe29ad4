import type { CameOrWent, ListChanges } from '$lib/domain/checklist/list-changes';
import type { ItemId } from '$lib/domain/checklist/items';
import type { FactId } from '$lib/domain/validity/facts';
import type { ListChangesWords } from './da/list-changes';
import type { ItemWords } from './item-words';

/** One kind of change, and the rows that have it. */
export interface ChangeGroup {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly title: string;
  readonly rows: readonly {
    readonly title: string;
    readonly reasons: readonly string[];
    readonly facts: readonly FactId[];
  }[];
}

/** What has changed on a list, in words: every row with why, and the facts that say so. Empty groups are left out. */
export function describeListChanges(
  { added, removed, changed }: ListChanges,
  words: ListChangesWords,
  items: Readonly<Record<ItemId, ItemWords>>,
): readonly ChangeGroup[] {
  const cameOrWent =
    (reason: 'added' | 'removed') =>
    ({ id, facts }: CameOrWent) => ({
      title: id === undefined ? words.unknownRow : items[id].title,
      reasons: [words.reasons[reason]],
      facts,
    });
  const groups: readonly ChangeGroup[] = [
    { kind: 'added', title: words.added, rows: added.map(cameOrWent('added')) },
    { kind: 'removed', title: words.removed, rows: removed.map(cameOrWent('removed')) },
    {
      kind: 'changed',
      title: words.changed,
      rows: changed.map(({ id, reasons, facts }) => ({
        title: items[id].title,
        reasons: reasons.map((reason) => words.reasons[reason]),
        facts,
      })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
