import { expect, test } from 'vitest';
import { bodyOf } from '../testing.ts';
import { losesMuch } from './loses-much.ts';

const text = (letters: number) => bodyOf('ن'.repeat(letters));

test.each([
  [1000, 700, true],
  [1000, 800, false],
  [1000, 0, true],
  [150, 0, false],
  [200, 0, true],
  [20_000, 19_000, false],
  [500, 900, false],
])('of a text of %i letters %i are left: %s', (before, after, much) => {
  expect(losesMuch(text(before), text(after))).toBe(much);
});
