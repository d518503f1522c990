import { afterEach, expect, test, vi } from 'vitest';
import { WorkTime } from './work-time.ts';

afterEach(() => void vi.useRealTimers());

test('the turns of others are not counted as work', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const time = new WorkTime();
  vi.advanceTimersByTime(5);
  setImmediate(() => vi.advanceTimersByTime(200));
  await time.giveWay();
  vi.advanceTimersByTime(7);
  expect(time.ms).toBe(12);
});
