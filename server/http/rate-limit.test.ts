import { expect, test } from 'vitest';
import { RateLimit } from './rate-limit.ts';

const passed = (limit: RateLimit, key: string, times: number, now: number) =>
  Array.from({ length: times }, () => limit.take(key, now)).filter((seconds) => seconds === 0).length;

test('a burst passes, and then one in its time', () => {
  const limit = new RateLimit({ burst: 5, perMinute: 60 });
  expect(passed(limit, 'a', 200, 1000)).toBe(5);
  expect(limit.take('a', 1000)).toBe(1);
  expect(passed(limit, 'a', 200, 2000)).toBe(1);
  expect(passed(limit, 'a', 200, 4000)).toBe(2);
  expect(passed(limit, 'a', 200, 100_000)).toBe(5);
});

test('what was refused costs nothing: who waits as long as was said gets in, however often they knocked', () => {
  const limit = new RateLimit({ burst: 1, perMinute: 6 });
  expect(limit.take('a', 0)).toBe(0);
  for (let at = 1; at < 9000; at += 100) expect(limit.take('a', at)).toBeGreaterThan(0);
  expect(limit.take('a', 10_000)).toBe(0);
});

test('one key’s flood is no other’s', () => {
  const limit = new RateLimit({ burst: 3, perMinute: 60 });
  passed(limit, 'a', 200, 0);
  expect(passed(limit, 'b', 200, 0)).toBe(3);
});

test('however many keys come, so many are known and no more', () => {
  const limit = new RateLimit({ burst: 2, perMinute: 1 }, 100);
  for (let n = 0; n < 10_000; n++) limit.take(`key ${n}`, n);
  expect(limit.size).toBeLessThanOrEqual(100);
  passed(limit, 'the last', 5, 10_000);
  expect(limit.take('the last', 10_000)).toBeGreaterThan(0);
});
