import { expect, it } from 'vitest';
import { createProgressTeller } from './progress';

it('sends one message at a time, and the last figures always', async () => {
  const sent: number[] = [];
  let underWay = 0;
  let most = 0;
  const teller = createProgressTeller(async (saved) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await Promise.resolve();
    sent.push(saved);
    underWay -= 1;
  });
  for (const saved of [1, 2, 3, 4]) teller.tell(saved, 9);
  await teller.told();
  expect(sent).toEqual([1, 4]);
  teller.tell(9, 9);
  await teller.told();
  expect(sent).toEqual([1, 4, 9]);
  expect(most).toBe(1);
});

it('goes on where a message could not be sent', async () => {
  const sent: number[] = [];
  const teller = createProgressTeller((saved) => {
    if (saved === 1) return Promise.reject(new Error('no window'));
    sent.push(saved);
    return Promise.resolve();
  });
  teller.tell(1, 9);
  teller.tell(2, 9);
  await teller.told();
  expect(sent).toEqual([2]);
});
