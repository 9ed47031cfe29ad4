import type { StorageError } from '$lib/storage/list-repository';
import type { OfflineState } from './follow-worker';

/** What the app itself may have to say, in the order in which it stands on the screen. */
export const appMessages = [
  'not-kept',
  'erased-elsewhere',
  'outdated',
  'updated-elsewhere',
  'update-offer',
] as const;
export type AppMessage = (typeof appMessages)[number];

/** How the app stands. */
export interface Situation extends Pick<OfflineState, 'offer' | 'isUpdatedElsewhere'> {
  /** Why nothing is kept right now. */
  readonly problem: StorageError | undefined;
  /** What another window has done to the storage. */
  readonly elsewhere: 'newer-version' | 'erased' | undefined;
}

/** What the app has to say. Where it is updated already, the update is not offered as well. */
export function messagesIn({
  offer,
  isUpdatedElsewhere,
  problem,
  elsewhere,
}: Situation): readonly AppMessage[] {
  const isOutdated = elsewhere === 'newer-version';
  const isUpdated = isUpdatedElsewhere || problem?.kind === 'newer-version';
  const holds = {
    // What is kept is still there then, though nothing more is.
    'not-kept': problem !== undefined && !isOutdated,
    'erased-elsewhere': elsewhere === 'erased',
    outdated: isOutdated,
    'updated-elsewhere': isUpdated && !isOutdated,
    'update-offer': !isUpdated && !isOutdated && (offer === 'offered' || offer === 'applying'),
  } satisfies Record<AppMessage, boolean>;
  return appMessages.filter((message) => holds[message]);
}
