import { expect, test } from 'vitest';
import { withoutIdleQuery, withoutTracking } from './tracking.ts';

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

test.each([
  ['/a', '/a'],
  ['/a?page=2', '/a'],
  ['/?x', '/'],
  ['/research?q=x', '/research'],
  ['/search?q=x&page=2', '/search?q=x&page=2'],
  ['/en/search?q=x', '/en/search?q=x'],
  ['/?p=12', '/?p=12'],
  ['/en?page_id=12', '/en?page_id=12'],
  ['/a?p=12', '/a'],
])('of %s stays %s: no page has another query', (target, expected) => {
  expect(withoutIdleQuery(target)).toBe(expected);
});
