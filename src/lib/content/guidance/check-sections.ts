import type { Lang } from '$lib/i18n/lang';
import type { Report } from './mistakes';
import type { Passage } from './read-blocks';
import { sectionHeadings, sectionIds, sectionOf } from './sections';

/**
 * Reports where the page of a topic leaves the standard sections or their order, has text before the first of them
 * (the short answer comes first, and only there), or a heading with nothing under it.
 */
export function checkSections(lang: Lang, passages: readonly Passage[], report: Report): void {
  const headings = sectionHeadings[lang];
  const [first] = passages;
  if (first !== undefined && first.level !== 2) {
    report(first.line, 'The page must start with a section (##); the answer before it is "short".');
  }

  let highest = -1;
  passages.forEach(({ line, text, level }, index) => {
    if (level === undefined) return;
    const next = passages[index + 1];
    if (next === undefined || (next.level !== undefined && next.level <= level)) {
      report(line, `Nothing stands under the heading "${text}".`);
    }
    if (level === 3) return;
    const section = sectionOf(lang, text);
    if (section === undefined) {
      const known = Object.values(headings).join(', ');
      report(line, `"${text}" is not a section of a topic (${known}). Smaller headings are ###.`);
      return;
    }
    const place = sectionIds.indexOf(section);
    const later = sectionIds[highest];
    if (later !== undefined && place < highest) {
      report(line, `The section "${text}" must stand before "${headings[later]}".`);
    }
    highest = Math.max(highest, place);
  });
}
