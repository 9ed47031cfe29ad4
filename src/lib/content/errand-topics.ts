import type { ErrandId } from '$lib/domain/errand/errand';
import type { TopicId } from './guidance/topics';

/** The page of the guidance that tells more about an errand; left out where none does yet. */
export const errandTopics: Partial<Readonly<Record<ErrandId, TopicId>>> = {
  abroad: 'bor-i-udlandet',
  'no-smartphone': 'uden-smartphone',
  'id-card': 'legitimationskort',
  witness: 'vidne',
  helper: 'hjaelper',
  'credit-warning': 'kreditadvarsel',
  'cannot-use': 'afvist',
  exemption: 'fritagelse-digital-post',
  'read-access': 'laeseadgang',
  'digital-fuldmagt': 'digital-fuldmagt',
  'let-help': 'digital-fuldmagt',
};
