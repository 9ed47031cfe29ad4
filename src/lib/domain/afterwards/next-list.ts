import type { Checklist } from '../checklist/build-checklist';
import { itemIds, type ItemGroup, type ItemId } from '../checklist/items';
import type { Answers } from '../errand/questions';
import type { FactId } from '../validity/facts';
import { afterRefusal } from './after-refusal';
import { consequences, holding } from './consequences';
import type { OutcomeId } from './outcome';

/** A row of the next list. */
export interface NextItem {
  readonly id: ItemId;
  readonly group: ItemGroup;
  /** Was it not on the list before? */
  readonly isNew: boolean;
}

export interface NextList {
  /** After it worked: what comes then. Else what to do and to bring before the next time. */
  readonly items: readonly NextItem[];
  /** What the law and the authorities say about it. Empty where no source gives a right. */
  readonly rights: readonly FactId[];
}

const forNextTime: readonly ItemGroup[] = ['before', 'bring'];

/** What comes after an outcome, for the list as it was before the visit. Nothing that it had is lost. */
export function nextList(outcome: OutcomeId, answers: Answers, before: Checklist): NextList {
  const { asks, rights } = consequences[outcome];
  const asked = holding(asks, answers);
  const groups: readonly ItemGroup[] = outcome === 'worked' ? ['after'] : forNextTime;
  const had = new Set(before.items.map(({ id }) => id));
  const items = afterRefusal(outcome, answers, before)
    .items.filter(({ id, group }) => groups.includes(group) || asked.includes(id))
    .map(({ id, group }) => ({ id, group, isNew: !had.has(id) }));
  return { items, rights: [...new Set(holding(rights, answers))] };
}

/** Which ticks an outcome takes away: what was not enough, and the time, which is over whatever happened. */
export function reopenedBy(outcome: OutcomeId, ticked: ReadonlySet<ItemId>): readonly ItemId[] {
  if (outcome === 'worked') return [];
  const { reopens } = consequences[outcome];
  return itemIds.filter((id) => ticked.has(id) && (reopens(id) || id === 'book-time'));
}
