import type { Day } from '$lib/domain/validity/fact';
import type { FactId } from '$lib/domain/validity/facts';
import type { SourceId } from '$lib/domain/validity/source-ids';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { FrontMatter } from './guide';
import type { Known } from './known';
import type { Report } from './mistakes';

const fields = ['title', 'short', 'order', 'checkedOn', 'reviewBy', 'facts'] as const;
type Field = (typeof fields)[number];

/** A field's node in the YAML, and its line in the file. */
interface Entry {
  readonly node: unknown;
  readonly line: number;
}

/**
 * Reads the YAML on top of a guidance file.
 * `yaml` is the text between the two lines of dashes, which starts on line 2 of the file.
 * Gives nothing where a field is missing or wrong; every mistake is reported.
 */
export function readFrontMatter(
  yaml: string,
  known: Known,
  report: Report,
): FrontMatter | undefined {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  for (const error of document.errors) {
    report(lineAt(error.pos[0]), `The front matter is not YAML: ${error.message}.`);
  }
  if (document.errors.length > 0) return undefined;
  if (!isMap(document.contents)) {
    report(1, 'The front matter is empty.');
    return undefined;
  }

  const entries = new Map<Field, Entry>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const line = lineAt(key.range[0]);
    const field = fields.find((each) => each === key.value);
    if (field === undefined) report(line, `The front matter does not know "${String(key.value)}".`);
    else entries.set(field, { node: value, line });
  }

  const read = <T>(field: Field, want: string, take: (entry: Entry) => T | undefined) => {
    const entry = entries.get(field);
    if (entry === undefined) {
      report(1, `The front matter lacks "${field}".`);
      return undefined;
    }
    const taken = take(entry);
    if (taken === undefined) report(entry.line, `"${field}" must be ${want}.`);
    return taken;
  };
  const title = read('title', 'words', takeText);
  const short = read('short', 'words', takeText);
  const order = read('order', 'a whole number from 1', takeOrder);
  const checkedOn = read('checkedOn', 'a day like 2026-11-22', takeDay);
  const reviewBy = read('reviewBy', 'a day like 2026-11-22', takeDay);
  const rests = readWhatItRestsOn(entries, known, { report, lineAt, read });

  if (checkedOn !== undefined && reviewBy !== undefined && reviewBy <= checkedOn) {
    report(entries.get('reviewBy')?.line ?? 1, '"reviewBy" must be later than "checkedOn".');
  }
  const due = rests?.facts.find(
    (id) => reviewBy !== undefined && known.factOf(id).reviewBy < reviewBy,
  );
  if (due !== undefined) {
    report(
      entries.get('reviewBy')?.line ?? 1,
      `"reviewBy" is later than that of the fact "${due}": ${known.factOf(due).reviewBy}.`,
    );
  }
  if (
    title === undefined ||
    short === undefined ||
    order === undefined ||
    checkedOn === undefined ||
    reviewBy === undefined ||
    rests === undefined
  ) {
    return undefined;
  }
  return { title, short, order, checkedOn, reviewBy, ...rests };
}

function takeText({ node }: Entry): string | undefined {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const text = node.value.trim().replace(/[ \n]+/g, ' ');
  return text === '' ? undefined : text;
}

function takeOrder({ node }: Entry): number | undefined {
  const value = isScalar(node) ? node.value : undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : undefined;
}

function takeDay(entry: Entry): Day | undefined {
  const text = takeText(entry);
  return text !== undefined && isDay(text) ? text : undefined;
}

/** Is it a day of the calendar? 2026-02-30 is not. */
function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The means of reading one field. */
interface Reading {
  readonly report: Report;
  readonly lineAt: (offset: number) => number;
  readonly read: <T>(
    field: Field,
    want: string,
    take: (entry: Entry) => T | undefined,
  ) => T | undefined;
}

/** The facts and their sources, each once. */
function readWhatItRestsOn(
  entries: ReadonlyMap<Field, Entry>,
  { isFactId, isSourceId, factOf }: Known,
  { report, lineAt, read }: Reading,
): Pick<FrontMatter, 'facts' | 'sources'> | undefined {
  const facts = read('facts', 'a list of fact ids', (entry) =>
    takeFactIds(entry, isFactId, report, lineAt),
  );
  if (facts === undefined) return undefined;
  const line = entries.get('facts')?.line ?? 1;
  const sources = new Set<SourceId>();
  for (const id of facts) {
    for (const source of factOf(id).sources) {
      if (isSourceId(source)) sources.add(source);
      else report(line, `The fact "${id}" names a source that does not exist: "${String(source)}".`);
    }
  }
  return { facts, sources: [...sources] };
}

/** Unknown and doubled ids are reported at their own line; what is left is still a list. */
function takeFactIds(
  { node }: Entry,
  isFactId: Known['isFactId'],
  report: Report,
  lineAt: (offset: number) => number,
): readonly FactId[] | undefined {
  if (!isSeq(node) || node.items.length === 0) return undefined;
  const ids: FactId[] = [];
  for (const item of node.items) {
    if (!isScalar(item)) return undefined;
    const line = lineAt(item.range?.[0] ?? 0);
    const id = String(item.value);
    if (!isFactId(id)) report(line, `There is no fact "${id}".`);
    else if (ids.includes(id)) report(line, `The fact "${id}" stands here twice.`);
    else ids.push(id);
  }
  return ids;
}
