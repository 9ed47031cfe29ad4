import { topicIds } from '$lib/content/guidance/topics';
import { type Lang, pathTo } from '$lib/i18n/lang';

/**
 * The parts in which the index is kept, a file each: one changed word then changes one small file on the phones
 * (docs/adr/0008). Each topic is a part; so are the errands with the pages beside the guidance, and the official words.
 */
export const partIds = [...topicIds, 'errands', 'words'] as const;
export type PartId = (typeof partIds)[number];

/** Is this text the id of a part? */
export function isPartId(text: string): text is PartId {
  return partIds.some((part) => part === text);
}

/** The address of a part's file. */
export function fileOf(part: PartId, lang: Lang): string {
  return `${pathTo(lang, 'soeg')}${part}.json`;
}
