import { expect, test } from 'vitest';
import { nextOption } from './next-option.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, -1],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, -1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Home', -1, undefined],
  ['End', -1, undefined],
  ['ArrowLeft', 1, undefined],
  ['a', 1, undefined],
])('%s at %i leads to %s', (key, active, expected) => expect(nextOption(key, active, 3)).toBe(expected));

test('a list of one goes to and fro between it and the field', () => {
  expect([nextOption('ArrowDown', -1, 1), nextOption('ArrowDown', 0, 1)]).toEqual([0, -1]);
});
