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
])('of a text of %i letters that was kept %i are left: %s', async (before, after, isMuch) => {
  expect(await losesMuch(text(before), text(after), async () => text(before))).toBe(isMuch);
});

const line = (letter: string, letters: number) => letter.repeat(letters);

test.each([
  ['the first of much that was written since', '', line('ن', 900), line('ن', 850), true],
  ['a word of it', '', line('ن', 900), line('ن', 880), false],
  ['more of it, once it was kept', line('ن', 900), line('ن', 700), line('ن', 600), false],
  ['of much that was written in its place', line('ن', 900), line('م', 300), line('م', 250), true],
  ['of little that was written since', line('ن', 900), line('م', 150), line('م', 100), false],
])('%s', async (_, kept, before, after, isMuch) => {
  expect(await losesMuch(bodyOf(before), bodyOf(after), async () => bodyOf(kept))).toBe(isMuch);
});
