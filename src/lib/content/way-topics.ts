import type { WayWith } from '$lib/domain/checklist/way-actions';
import type { TopicId } from './guidance/topics';

/** The page of the guidance that tells how a way out is taken. */
export const wayTopics: Readonly<Record<WayWith<'read'>, TopicId>> = {
  'get-it-at-home': 'mitid-foerste-gang',
  'send-somebody': 'fritagelse-digital-post',
  'manage-without': 'uden-digitalt-id',
  'fuldmagt-instead': 'digital-fuldmagt',
  'access-instead': 'laeseadgang',
  'exemption-instead': 'fritagelse-digital-post',
};
