import { describe, expect, it } from 'vitest';
import { askAhead, fetchVerified, inLanes } from './download';
import type { Network } from './download';

const GOOD = 'the file';

/** A network that answers in the given order and notes how long it was asked to pause. */
function networkOf(answers: (Response | Error)[], pauses: number[] = []): Network {
  return {
    fetch: () => {
      const answer = answers.shift() ?? new Error('asked too often');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

const isGood = (content: ArrayBuffer) =>
  Promise.resolve(new TextDecoder().decode(content) === GOOD);

describe('fetchVerified', () => {
  it('gives the response, still readable, when its content is right', async () => {
    const response = await fetchVerified(networkOf([new Response(GOOD)]), '/', isGood);
    expect(await response.text()).toBe(GOOD);
  });

  it('tries again after an error, a wrong status and a login page, with longer pauses', async () => {
    const pauses: number[] = [];
    const answers = [
      new TypeError('cut'),
      new Response('busy', { status: 503 }),
      new Response('Log in to the Wi-Fi'),
      new Response(GOOD),
    ];
    const response = await fetchVerified(networkOf(answers, pauses), '/', isGood);
    expect(await response.text()).toBe(GOOD);
    expect(pauses).toEqual([300, 600, 1200]);
  });

  it('gives up after four tries', async () => {
    const answers = Array.from({ length: 5 }, () => new Response('Log in'));
    await expect(fetchVerified(networkOf(answers), '/a', isGood)).rejects.toThrow(
      'wrong content for /a',
    );
    expect(answers).toHaveLength(1);
  });

  it('asks past the browser cache and refuses redirects', async () => {
    const asked: RequestInit[] = [];
    const network = networkOf([]);
    network.fetch = (_path, init) => {
      asked.push(init);
      return Promise.resolve(new Response(GOOD));
    };
    await fetchVerified(network, '/', isGood);
    expect(asked).toEqual([{ cache: 'reload', credentials: 'omit', redirect: 'error' }]);
  });
});

it('askAhead gives each answer once, and asks for the rest when it is wanted', async () => {
  const network = networkOf([new Response('1'), new Response('2'), new Response('3')]);
  const line = askAhead(network, ['/a']);
  const texts = [];
  for (const path of ['/b', '/a', '/a']) texts.push(await (await line.fetch(path, {})).text());
  expect(texts).toEqual(['2', '1', '3']);
});

describe('inLanes', () => {
  it('works on at most three items at a time', async () => {
    let running = 0;
    let most = 0;
    await inLanes([1, 2, 3, 4, 5, 6, 7, 8, 9], async () => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
    });
    expect(most).toBe(3);
  });

  it('finishes the other items before it throws', async () => {
    const seen: number[] = [];
    const work = (item: number) => {
      seen.push(item);
      return item === 2 ? Promise.reject(new Error('two')) : Promise.resolve();
    };
    await expect(inLanes([1, 2, 3, 4, 5, 6], work)).rejects.toThrow('two');
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
