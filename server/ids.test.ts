import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('ids sort in the order in which they were made, though the clock is put back meanwhile', () => {
  const noon = Date.now();
  const clock = [noon, noon, noon + 1, noon - 60 * 60_000, noon - 60 * 60_000, noon - 1, noon + 2];
  const ids = clock.map((moment) => newId(moment));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
