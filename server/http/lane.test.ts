import { expect, test } from 'vitest';
import { Lane } from './lane.ts';

test('so many work at once, so many wait in their order, and the rest is turned away at once', async () => {
  const lane = new Lane({ atOnce: 2, waiting: 3 });
  const order: number[] = [];
  const leaves: (() => void)[] = [];
  const all = Array.from({ length: 10 }, async (_, n) => {
    const leave = await lane.enter();
    if (!leave) return 'away';
    order.push(n);
    leaves.push(leave);
    return 'in';
  });
  await new Promise(setImmediate);
  expect(lane.load).toEqual({ atOnce: 2, waiting: 3 });
  for (let done = 0; done < 5; done++) {
    // Whoever says twice that they are done gives no second place away.
    leaves[done]?.();
    leaves[done]?.();
    await new Promise(setImmediate);
    expect(lane.load.atOnce).toBeLessThanOrEqual(2);
  }
  expect((await Promise.all(all)).filter((one) => one === 'in')).toHaveLength(5);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(lane.load).toEqual({ atOnce: 0, waiting: 0 });
});
