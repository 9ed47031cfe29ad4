import { expect, it } from 'vitest';
import { createKeeper } from './keeper';

const response = () => new Response('x');

it('keeps many files at once and says of each when it is there', async () => {
  const kept: string[] = [];
  let asked = 0;
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const cache = {
    put: async () => {
      asked += 1;
      await gate;
    },
  };
  const keeper = createKeeper(cache, (path) => kept.push(path));
  keeper.keep('/a', response());
  keeper.keep('/b', response());
  expect(asked).toBe(2);
  expect(kept).toEqual([]);
  letGo();
  await keeper.settled();
  expect(kept).toEqual(['/a', '/b']);
});

it('says what the cache said once it has refused a file, and keeps the others', async () => {
  const kept: string[] = [];
  const cache = {
    put: (path: RequestInfo | URL) =>
      path === '/big' ? Promise.reject(new Error('full')) : Promise.resolve(),
  };
  const keeper = createKeeper(cache, (path) => kept.push(path));
  keeper.keep('/big', response());
  keeper.keep('/a', response());
  await expect(keeper.settled()).rejects.toThrow('full');
  expect(() => keeper.check()).toThrow('full');
  expect(kept).toEqual(['/a']);
});
