/** Every guidance topic. The id is the file's name in `da/` and `en/`, and the last part of the page's address. */
export const topicIds = [
  'mitid-foerste-gang',
  'uden-pas-eller-koerekort',
  'i-banken',
  'noeglekort-og-noegleapp',
  'nemid-til-mitid',
  'bor-i-udlandet',
  'uden-digitalt-id',
  'flytning',
  'boligstoette',
  'feriepenge',
  'speciallaege',
  'sundhedsoplysninger',
  'optagelse-dk',
  'su',
  'digital-fuldmagt',
  'digital-post',
  'fritagelse-digital-post',
  'laeseadgang',
  'pas-paa-dit-id',
  'mistanke-om-misbrug',
  'tabt-noeglekort',
  'den-digitale-hotline',
  'uden-smartphone',
  'legitimationskort',
  'vidne',
  'hjaelper',
  'kreditadvarsel',
  'afvist',
] as const;

export type TopicId = (typeof topicIds)[number];

/** Topics about NemID, which closed for good on 31 October 2023: kept, but shown apart and marked as history. */
const historyTopics: readonly TopicId[] = ['noeglekort-og-noegleapp', 'nemid-til-mitid'];

/** Is this text the id of a topic? */
export function isTopicId(text: string): text is TopicId {
  return topicIds.some((topic) => topic === text);
}

/** Is the topic mainly about what has ended? */
export function isHistoryTopic(topic: TopicId): boolean {
  return historyTopics.includes(topic);
}
