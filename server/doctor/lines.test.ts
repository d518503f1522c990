import { expect, test } from 'vitest';
import { clockFindings } from './clock.ts';
import { findingOf } from './disk.ts';

const gigabyte = 2 ** 30;

test.each([
  [50 * gigabyte, 'good'],
  [0.9 * gigabyte, 'warning'],
  [0.09 * gigabyte, 'bad'],
])('with %i bytes free the disk is %s', (free, state) => {
  expect(findingOf('/srv', free, 100 * gigabyte).state).toBe(state);
});

test('a clock that was never set is wrong; one that is ahead of the last change is right', () => {
  expect(clockFindings(new Date(0), null)[0]?.state).toBe('bad');
  expect(clockFindings(new Date('2027-01-01'), new Date('2026-12-01'))[0]?.state).toBe('good');
});
