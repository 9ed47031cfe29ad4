import type { QueueWords } from '../da/queue';

export const queue = {
  ready: 'You have it all with you.',
} satisfies QueueWords;
