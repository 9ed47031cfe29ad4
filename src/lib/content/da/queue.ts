/** Words of the screen for the line itself. */
export const queue = {
  ready: 'Du har det hele med.',
};

export type QueueWords = typeof queue;
