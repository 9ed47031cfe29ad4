/** A row of a list as it was last shown. What that version of the app did not keep is `undefined`. */
export interface EarlierRow {
  readonly id: string;
  readonly group: string | undefined;
  readonly missing: string | null | undefined;
  readonly facts: readonly string[] | undefined;
}

/** What a fact stood for then. */
export type EarlierFact = Readonly<
  Record<'sureness' | 'checkedOn' | 'validFrom' | 'validTo' | 'says', string | undefined>
>;

/** A list as it was last shown, by whichever version of the app. */
export interface EarlierList {
  readonly madeFrom: string | undefined;
  readonly lang: string | undefined;
  readonly verdict: string;
  readonly rows: readonly EarlierRow[];
  readonly facts: ReadonlyMap<string, EarlierFact>;
}

/** Reads what was kept of the list last shown. It is not trusted: what cannot be read gives `undefined`. */
export function readShownList(kept: unknown): EarlierList | undefined {
  const verdict = textIn(kept, 'verdict');
  if (verdict === undefined) return undefined;
  switch (fieldOf(kept, 'version')) {
    case 1:
      return readVersion1(kept, verdict);
    case 2:
      return readVersion2(kept, verdict);
    default:
      return undefined;
  }
}

/** The first shape: the ids of the rows, and nothing of what they were made from. */
function readVersion1(kept: unknown, verdict: string): EarlierList | undefined {
  const ids = textsIn(kept, 'itemIds');
  if (ids === undefined) return undefined;
  const unknown = { group: undefined, missing: undefined, facts: undefined };
  const rows = ids.map((id) => ({ id, ...unknown }));
  return { madeFrom: undefined, lang: undefined, verdict, rows, facts: new Map() };
}

function readVersion2(kept: unknown, verdict: string): EarlierList | undefined {
  const [madeFrom, lang] = [textIn(kept, 'madeFrom'), textIn(kept, 'lang')];
  const [rows, facts] = [fieldOf(kept, 'rows'), fieldOf(kept, 'facts')];
  if (madeFrom === undefined || lang === undefined || !Array.isArray(rows)) return undefined;
  if (typeof facts !== 'object' || facts === null) return undefined;
  return {
    madeFrom,
    lang,
    verdict,
    rows: rows.flatMap((row) => readRow(row) ?? []),
    facts: new Map(Object.entries(facts).map(([id, fact]) => [id, readFact(fact)])),
  };
}

function readRow(row: unknown): EarlierRow | undefined {
  const id = textIn(row, 'id');
  if (id === undefined) return undefined;
  return {
    id,
    group: textIn(row, 'group'),
    missing: fieldOf(row, 'missing') === null ? null : textIn(row, 'missing'),
    facts: textsIn(row, 'facts'),
  };
}

function readFact(fact: unknown): EarlierFact {
  return {
    sureness: textIn(fact, 'sureness'),
    checkedOn: textIn(fact, 'checkedOn'),
    validFrom: textIn(fact, 'validFrom'),
    validTo: textIn(fact, 'validTo'),
    says: textIn(fact, 'says'),
  };
}

function textIn(value: unknown, name: string): string | undefined {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : undefined;
}

function textsIn(value: unknown, name: string): readonly string[] | undefined {
  const found = fieldOf(value, name);
  if (!Array.isArray(found)) return undefined;
  return found.filter((one) => typeof one === 'string');
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
