import { expect, test } from 'vitest';
import { median, percentile } from './statistics.ts';

test('the median is the middle one, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 4, 8])).toBe(6);
  expect(median([7])).toBe(7);
});

test('a percentile is one of the values', () => {
  const values = Array.from({ length: 200 }, (_, n) => 200 - n);
  expect(percentile(values, 95)).toBe(190);
  expect(percentile(values, 100)).toBe(200);
  expect(percentile([3], 95)).toBe(3);
});

test('of nothing there is no figure', () => {
  expect(median([])).toBeNaN();
  expect(percentile([], 95)).toBeNaN();
});
