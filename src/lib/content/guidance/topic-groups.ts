import type { TopicId } from './topics';

/** The groups of the index of topics, in their order on the page. */
export const topicGroups = [
  'first-mitid',
  'home-and-abroad',
  'without-digital-id',
  'help',
  'post',
  'keep-safe',
  'history',
] as const;

export type TopicGroup = (typeof topicGroups)[number];

/** Not typed by `TopicId`, so that a group may be ready before its text; `groupOf` fails to compile where one is missing. */
const groups = {
  'mitid-foerste-gang': 'first-mitid',
  'uden-pas-eller-koerekort': 'first-mitid',
  'legitimationskort': 'first-mitid',
  'vidne': 'first-mitid',
  'uden-smartphone': 'first-mitid',
  'i-banken': 'home-and-abroad',
  'bor-i-udlandet': 'home-and-abroad',
  'uden-digitalt-id': 'without-digital-id',
  'flytning': 'without-digital-id',
  'boligstoette': 'without-digital-id',
  'feriepenge': 'without-digital-id',
  'speciallaege': 'without-digital-id',
  'sundhedsoplysninger': 'without-digital-id',
  'optagelse-dk': 'without-digital-id',
  'su': 'without-digital-id',
  'afvist': 'without-digital-id',
  'digital-fuldmagt': 'help',
  'hjaelper': 'help',
  'den-digitale-hotline': 'help',
  'digital-post': 'post',
  'fritagelse-digital-post': 'post',
  'laeseadgang': 'post',
  'pas-paa-dit-id': 'keep-safe',
  'mistanke-om-misbrug': 'keep-safe',
  'tabt-noeglekort': 'keep-safe',
  'kreditadvarsel': 'keep-safe',
  'noeglekort-og-noegleapp': 'history',
  'nemid-til-mitid': 'history',
} as const;

/** The group under which the index of topics shows a topic. */
export function groupOf(topic: TopicId): TopicGroup {
  return groups[topic];
}
