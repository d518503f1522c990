import { expect, test } from '@playwright/test';
import { site } from '../support/site.ts';
import { fuzz } from './fuzz-rounds.ts';

// `node e2e/endurance/fuzz.ts` does the same with ten thousand, and as somebody who is signed in.
test('hundreds of requests that no honest client sends meet no fault, and leave nothing open', {
  tag: '@alone',
}, async () => {
  test.setTimeout(180_000);
  const { faults, failed, statuses, files } = await fuzz({ at: site, count: 600, seed: 20_000 });
  expect(faults).toEqual([]);
  expect(failed).toBe(0);
  expect(Object.keys(statuses).length).toBeGreaterThan(5);
  expect(files[1]).toBeLessThan(files[0] + 20);
});
