/** A mistake in a guidance file. `line` counts from 1; 0 speaks of the whole file. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Takes a mistake at a line of the file being read. */
export type Report = (line: number, message: string) => void;

/** All mistakes as text, one a line: `da/i-banken.md:12: ...`. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  return mistakes.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}
