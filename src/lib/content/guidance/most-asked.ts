import type { TopicId } from './topics';

/** What people ask most about, in the order in which it is offered where nothing else was found. */
export const mostAsked: readonly TopicId[] = [
  'mitid-foerste-gang',
  'uden-pas-eller-koerekort',
  'tabt-noeglekort',
  'uden-smartphone',
  'vidne',
  'fritagelse-digital-post',
];
