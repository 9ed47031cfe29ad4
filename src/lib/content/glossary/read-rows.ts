import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Report } from '../guidance/mistakes';

/** A text and its line in the file. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

/** One word as it stands in a file. */
export interface Row {
  readonly id: Piece;
  readonly word: Piece;
  readonly forms: readonly Piece[];
  readonly text: Piece;
  readonly topics: readonly Piece[];
  readonly isMarked: boolean;
}

/** What may be said only in the Danish file, because it is the same in every language. */
const sharedFields = ['topics', 'mark'];
const fields = ['id', 'word', 'forms', 'text', ...sharedFields];

/** Reads the rows of one file. Rows that lack something are reported and left out. */
export function readRows(yaml: string, isDanish: boolean, report: Report): readonly Row[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset = 0) => counter.linePos(offset).line;
  for (const error of document.errors) {
    report(lineAt(error.pos[0]), `The file is not YAML: ${error.message}.`);
  }
  if (document.errors.length > 0) return [];
  if (!isSeq(document.contents)) {
    report(1, 'The file must be a list of words, each beginning with "- id:".');
    return [];
  }
  return document.contents.items.flatMap((item) => {
    if (!isMap(item)) {
      report(lineAt(isScalar(item) ? item.range[0] : 0), 'A word must begin with "- id:".');
      return [];
    }
    const start = lineAt(item.range[0]);
    const values = new Map<string, { node: unknown; line: number }>();
    for (const { key, value } of item.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const line = lineAt(key.range[0]);
      if (!fields.includes(name)) report(line, `A word does not know "${name}".`);
      else if (!isDanish && sharedFields.includes(name)) {
        report(line, `"${name}" holds for every language: write it in da.yaml only.`);
      } else values.set(name, { node: value, line });
    }

    const take = (name: string): Piece | undefined => {
      const found = values.get(name);
      const text =
        found !== undefined && isScalar(found.node) && typeof found.node.value === 'string'
          ? found.node.value.trim()
          : '';
      if (found === undefined) report(start, `The word lacks "${name}".`);
      else if (text === '') report(found.line, `"${name}" must be words.`);
      return found === undefined || text === '' ? undefined : { text, line: found.line };
    };
    const takeList = (name: string): readonly Piece[] => {
      const found = values.get(name);
      if (found === undefined) return [];
      const pieces = isSeq(found.node)
        ? found.node.items.flatMap((each) =>
            isScalar(each) && typeof each.value === 'string' && each.value.trim() !== ''
              ? [{ text: each.value.trim(), line: lineAt(each.range?.[0]) }]
              : [],
          )
        : [];
      const isWhole = isSeq(found.node) && pieces.length === found.node.items.length;
      if (!isWhole || pieces.length === 0) {
        report(found.line, `"${name}" must be a list: [one, two].`);
      }
      return pieces;
    };
    const mark = values.get('mark');
    const marked: unknown = mark !== undefined && isScalar(mark.node) ? mark.node.value : true;
    if (mark !== undefined && marked !== false) {
      report(mark.line, '"mark" must be false, or left out.');
    }

    const [id, word, text] = [take('id'), take('word'), take('text')];
    const [forms, topics] = [takeList('forms'), takeList('topics')];
    if (id === undefined || word === undefined || text === undefined) return [];
    return [{ id, word, forms, text, topics, isMarked: marked !== false }];
  });
}
