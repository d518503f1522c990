import { expect, test } from '@playwright/test';
import { vectors } from './vectors/grammar.ts';
import { vectorRounds } from './vectors/rounds.ts';
import { spread } from './vectors/spread.ts';

// `node e2e/endurance/vectors.ts` does the same with all of them, and with those that others publish.
test('of what would run a script nothing runs, whichever way it comes in', {
  tag: '@alone',
}, async ({ browser }) => {
  test.setTimeout(180_000);
  const few = { desk: 1, lists: 10 };
  const { heard, faults, pages } = await vectorRounds(browser, spread(vectors(), 8), () => {}, few);
  expect(faults).toEqual([]);
  expect(heard).toBeGreaterThan(3);
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(8);
});
