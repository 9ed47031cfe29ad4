import type { Day, Sureness } from '../validity/fact';
import { factOf, type FactId } from '../validity/facts';
import type { Checklist } from './build-checklist';

/** What a fact stood for when its row was shown. */
export interface ShownFact {
  readonly sureness: Sureness;
  readonly checkedOn: Day;
  readonly validFrom?: Day;
  readonly validTo?: Day;
  /** A short mark of what it said, in the language of the list. */
  readonly says: string;
}

/** A row as it was shown. Its words are left out: they differ by language, and are mended without a rule changing. */
export interface ShownRow {
  readonly id: string;
  readonly group: string;
  readonly missing: string | null;
  readonly facts: readonly string[];
}

/**
 * A list as it was shown, in a shape that survives JSON: kept so that a later version of the app can tell what changed.
 * The shape that came before it, version 1, had no more than the ids of the rows.
 */
export interface ShownList {
  readonly version: 2;
  /** The answers, self-checks and outcome that the list was made from, as one text to compare. */
  readonly madeFrom: string;
  readonly lang: string;
  readonly verdict: string;
  readonly rows: readonly ShownRow[];
  readonly facts: Readonly<Record<string, ShownFact>>;
}

/** Stands for a list that was made on another phone and has not been shown on this one: nothing on it can have changed. */
export const notShownHere = { version: 0 } as const;

/** What a list is made from, as it is stored: not read through the rules, which an update may change. */
export interface MadeFrom {
  readonly answers: ReadonlyMap<string, unknown>;
  readonly checks: ReadonlyMap<string, unknown>;
  /** How the visit went, where that is noted. */
  readonly outcome?: string | undefined;
}

/** The list on the screen, to be kept. `saysOf` gives what a fact says in the language of the list. */
export function shownListOf(
  { verdict, items }: Checklist,
  madeFrom: MadeFrom,
  lang: string,
  saysOf: (fact: FactId) => string,
): ShownList {
  const rows = items.map(({ id, group, missing, fact, also = [] }) => ({
    id,
    group,
    missing,
    facts: [fact, ...also],
  }));
  const ids = new Set(rows.flatMap(({ facts }) => facts));
  return {
    version: 2,
    madeFrom: textOf(madeFrom),
    lang,
    verdict: verdict.kind,
    rows,
    facts: Object.fromEntries([...ids].map((id) => [id, shownFactOf(id, saysOf(id))])),
  };
}

function shownFactOf(id: FactId, says: string): ShownFact {
  const { sureness, checkedOn, validFrom, validTo } = factOf(id);
  return {
    sureness,
    checkedOn,
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    says: markOf(says),
  };
}

/** The same text for the same answers, checks and outcome, in whatever order they were given. */
function textOf({ answers, checks, outcome }: MadeFrom): string {
  const sorted = (records: ReadonlyMap<string, unknown>) =>
    [...records].sort(([one], [other]) => (one < other ? -1 : 1));
  // No third part where there is none: lists of an earlier version are compared with this.
  return JSON.stringify([
    sorted(answers),
    sorted(checks),
    ...(outcome === undefined ? [] : [outcome]),
  ]);
}

/** A mark of letters and digits only, so that a mended comma is no change. FNV-1a, 32 bits. */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const sign of text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) {
    mark = Math.imul(mark ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mark.toString(36);
}
