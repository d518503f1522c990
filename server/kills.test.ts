import { expect, test } from 'vitest';
import { lightRounds } from '../e2e/endurance/light-rounds.ts';

// `node e2e/endurance/light-kills.ts` does the same a thousand times.
test('what was acknowledged survives that everything is killed at work, and the database is whole', async () => {
  const { kills, acknowledged, faults } = await lightRounds(3, 3);
  expect({ kills, faults }).toEqual({ kills: 3, faults: [] });
  for (const noun of ['article', 'ticker', 'picture', 'imported'])
    expect(acknowledged[noun], noun).toBeGreaterThan(0);
}, 120_000);
