import { expect, test } from 'vitest';
import { withoutTracking } from './tracking.ts';

test.each([
  ['/a', '/a'],
  ['/a?', '/a'],
  ['/a?utm_source=x&utm_medium=y', '/a'],
  ['/a?fbclid=1', '/a'],
  ['/a?gclid', '/a'],
  ['/search?q=%D8%A7&utm_source=x&page=2', '/search?q=%D8%A7&page=2'],
  ['/a?notutm_source=1&fbclid2=x', '/a?notutm_source=1&fbclid2=x'],
])('%s becomes %s', (target, expected) => {
  expect(withoutTracking(target)).toBe(expected);
});
