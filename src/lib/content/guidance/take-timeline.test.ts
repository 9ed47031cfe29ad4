import { describe, expect, test } from 'vitest';
import { takeTimeline } from './take-timeline';

function take(body: string) {
  const said: string[] = [];
  const taken = takeTimeline(body, 9, (line, message) => said.push(`${line}: ${message}`));
  return { ...taken, said };
}

describe('takeTimeline', () => {
  test.each(['\n::: timeline\n\nHej.', ':::timeline\nHej.'])('takes it off: %j', (body) => {
    const taken = take(body);
    expect(taken.said).toEqual([]);
    expect(taken.hasTimeline).toBe(true);
    expect(taken.body).toBe(body.replace(/:::.*/, ''));
  });

  test('leaves other text alone', () => {
    expect(take('Hej ::: timeline.')).toEqual({
      body: 'Hej ::: timeline.',
      hasTimeline: false,
      said: [],
    });
  });

  test.each([
    ['Hej.\n\n::: timeline', '11: The time line stands on top: write it before all other text.'],
    [
      '::: timeline\n::: timeline',
      '10: The time line stands on top: write it before all other text.',
    ],
    ['::: map', '9: There is no picture "map". Write ::: timeline.'],
    ['\n:::', '10: There is no picture "". Write ::: timeline.'],
  ])('refuses %j', (body, mistake) => {
    expect(take(body).said).toEqual([mistake]);
  });
});
