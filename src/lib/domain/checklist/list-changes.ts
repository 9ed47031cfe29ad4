import { isFactId, type FactId } from '../validity/facts';
import { isItemId, itemOf, type ItemId } from './items';
import {
  readShownList,
  type EarlierFact,
  type EarlierList,
  type EarlierRow,
} from './read-shown-list';
import type { ShownFact, ShownList, ShownRow } from './shown-list';

/** Why a row is not as it was. `read-again` is all that can be told of what was shown in another language. */
export type ChangeReason =
  | 'now-missing'
  | 'no-longer-missing'
  | 'moved'
  | 'other-rule'
  | 'less-sure'
  | 'surer'
  | 'other-days'
  | 'says-new'
  | 'read-again';

/** A row that came or went, and what it rests on. `id` is `undefined` where this version of the app does not know it. */
export interface CameOrWent {
  readonly id: ItemId | undefined;
  readonly facts: readonly FactId[];
}

/** A row that stays and is not as it was. `facts` are what the reasons are about. */
export interface ChangedRow {
  readonly id: ItemId;
  readonly reasons: readonly [ChangeReason, ...ChangeReason[]];
  readonly facts: readonly FactId[];
}

/** What is different from the list that was last shown. */
export interface ListChanges {
  readonly isOtherVerdict: boolean;
  readonly added: readonly CameOrWent[];
  readonly removed: readonly CameOrWent[];
  readonly changed: readonly ChangedRow[];
}

/**
 * What has changed since the list was last shown, other than by the person's own answers and self-checks. `undefined`
 * where nothing has, where the answers are others, or where what was `kept` cannot be read. It is not trusted.
 */
export function changesSince(kept: unknown, now: ShownList): ListChanges | undefined {
  const before = readShownList(kept);
  if (before === undefined) return undefined;
  if (before.madeFrom !== undefined && before.madeFrom !== now.madeFrom) return undefined;
  const had = new Map(before.rows.map((row) => [row.id, row]));
  const has = new Set(now.rows.map(({ id }) => id));
  const isOtherVerdict = before.verdict !== now.verdict;
  const added = now.rows.filter(({ id }) => !had.has(id)).map(cameOrWent);
  const removed = before.rows.filter(({ id }) => !has.has(id)).map(cameOrWent);
  const changed = now.rows.flatMap((row) => {
    const was = had.get(row.id);
    return (was && compareRows(was, row, before, now)) ?? [];
  });
  const isSame = !isOtherVerdict && added.length + removed.length + changed.length === 0;
  return isSame ? undefined : { isOtherVerdict, added, removed, changed };
}

function cameOrWent({ id, facts }: Pick<EarlierRow, 'id' | 'facts'>): CameOrWent {
  const known = facts?.filter(isFactId);
  if (!isItemId(id)) return { id: undefined, facts: known ?? [] };
  return { id, facts: known ?? [itemOf(id).fact] };
}

function compareRows(
  was: EarlierRow,
  row: ShownRow,
  before: EarlierList,
  now: ShownList,
): ChangedRow | undefined {
  if (!isItemId(row.id)) return undefined;
  const reasons: ChangeReason[] = [];
  const about: string[] = [];
  if (was.missing !== undefined && (was.missing === null) !== (row.missing === null))
    reasons.push(row.missing === null ? 'no-longer-missing' : 'now-missing');
  if (was.group !== undefined && was.group !== row.group) reasons.push('moved');
  const { facts: rested = row.facts } = was;
  if ([...rested].sort().join() !== [...row.facts].sort().join()) {
    reasons.push('other-rule');
    about.push(...row.facts.filter((id) => !rested.includes(id)));
  }
  for (const id of row.facts) {
    const [then, fact] = [before.facts.get(id), now.facts[id]];
    if (then === undefined || fact === undefined) continue;
    const found = compareFacts(then, fact, before.lang === now.lang);
    if (found.length > 0) about.push(id);
    reasons.push(...found);
  }
  const [first, ...more] = new Set(reasons);
  if (first === undefined) return undefined;
  const facts = about.length > 0 ? about : row.facts;
  return { id: row.id, reasons: [first, ...more], facts: facts.filter(isFactId) };
}

/** From the least sure to the surest. */
const surenesses: readonly (string | undefined)[] = ['ask-first', 'likely', 'certain'];

/** That a source was read again and says the same is no change. */
function compareFacts(
  then: EarlierFact,
  fact: ShownFact,
  isSameLang: boolean,
): readonly ChangeReason[] {
  const reasons: ChangeReason[] = [];
  const [was, is] = [surenesses.indexOf(then.sureness), surenesses.indexOf(fact.sureness)];
  if (was !== -1 && was !== is) reasons.push(is < was ? 'less-sure' : 'surer');
  if (then.validFrom !== fact.validFrom || then.validTo !== fact.validTo)
    reasons.push('other-days');
  if (isSameLang && then.says !== fact.says) reasons.push('says-new');
  if (!isSameLang && then.checkedOn !== fact.checkedOn) reasons.push('read-again');
  return reasons;
}
