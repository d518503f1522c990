import { expect, test } from '@playwright/test';
import { someVectors } from '../endurance/vectors/grammar.ts';
import { vectorRounds } from '../endurance/vectors/rounds.ts';

// All of them: node e2e/endurance/vectors.ts
test('nothing that is brought in runs, by any way in, even without the policy that would stop it', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { ran, wouldRun, pages } = await vectorRounds(browser, someVectors(12), () => {});
  expect([...ran, ...wouldRun]).toEqual([]);
  expect(Object.keys(pages).length).toBeGreaterThanOrEqual(8);
});
