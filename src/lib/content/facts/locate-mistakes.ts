import type { Mistake } from '../guidance/mistakes';
import type { RegisterMistake } from './check-register';

/** Finds the line at which each id begins. `files` goes from path to text; an id not found speaks of the whole register. */
export function locateMistakes(
  mistakes: readonly RegisterMistake[],
  files: Readonly<Record<string, string>>,
): Mistake[] {
  return mistakes.map(({ id, message }) => ({
    ...placeOf(id, files),
    message: `${id}: ${message}`,
  }));
}

function placeOf(id: string, files: Readonly<Record<string, string>>): Omit<Mistake, 'message'> {
  for (const [path, text] of Object.entries(files)) {
    const line = text
      .split('\n')
      .findIndex((each) => [`  '${id}': {`, `  ${id}: {`].some((start) => each.startsWith(start)));
    if (line >= 0) return { file: path.replace(/^\//, ''), line: line + 1 };
  }
  return { file: 'src/lib/domain/validity', line: 0 };
}
