import { emptyList } from '$lib/storage/list-repository';
import { expect, it } from 'vitest';
import { ACTIVE, isMade, listInHand, SHOWN_LIST } from './list-in-hand';

const lists = new Map([
  ['list-2', emptyList],
  ['list-10', emptyList],
  ['list-1', emptyList],
  ['torn', emptyList],
]);

it.each([
  ['list-2', 'list-2'],
  ['list-7', 'list-10'],
  ['torn', 'list-10'],
])('with %s named as that of the last visit, %s is in hand', (kept, inHand) => {
  expect(listInHand({ lists, settings: new Map([[ACTIVE, kept]]) })).toBe(inHand);
});

it('without a list the first one is in hand, and is not made', () => {
  expect(listInHand({ lists: new Map(), settings: new Map() })).toBe('list-1');
  expect(isMade(undefined)).toBe(false);
  expect(isMade(emptyList)).toBe(false);
  expect(isMade({ ...emptyList, notes: new Map([[SHOWN_LIST, {}]]) })).toBe(true);
});
