import type { Report } from './mistakes';

/** A line of its own that puts a picture on top of the page: `::: timeline`. */
const mark = /^:::\s*(?<name>.*?)\s*$/;

/**
 * Takes the line `::: timeline` off the text of a page, which asks for the way from NemID to MitID as a time line. It
 * must be the first line with words, because the time line stands on top. The lines left keep their numbers.
 */
export function takeTimeline(
  body: string,
  firstLine: number,
  report: Report,
): { readonly body: string; readonly hasTimeline: boolean } {
  const lines = body.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  let hasTimeline = false;
  lines.forEach((line, index) => {
    const name = mark.exec(line)?.groups?.['name'];
    if (name === undefined) return;
    lines[index] = '';
    if (name !== 'timeline') {
      report(firstLine + index, `There is no picture "${name}". Write ::: timeline.`);
    } else if (index !== first) {
      report(firstLine + index, 'The time line stands on top: write it before all other text.');
    } else hasTimeline = true;
  });
  return { body: lines.join('\n'), hasTimeline };
}
