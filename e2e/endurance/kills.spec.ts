import { expect, test } from '@playwright/test';
import { crossedSaves, killRounds } from './kill-rounds.ts';

// `node e2e/endurance/kills.ts` does the same two hundred times.
test('what was acknowledged survives that the server is killed while several write', {
  tag: '@alone',
}, async () => {
  test.setTimeout(180_000);
  const { kills, acknowledged, faults } = await killRounds(5, 3);
  expect({ kills, faults }).toEqual({ kills: 5, faults: [] });
  expect(acknowledged).toBeGreaterThan(10);
});

test('of two saves at one moment one is kept and the other told', { tag: '@alone' }, async () => {
  test.setTimeout(120_000);
  expect(await crossedSaves(10)).toEqual({ saved: 10, refused: 10, faults: [] });
});
