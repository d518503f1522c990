import { expect, test } from 'vitest';
import { isBackupDue } from './due.ts';

const hour = 60 * 60_000;
const now = new Date('2026-11-27T03:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * hour);

test.each([
  ['a day after the last one', [ago(24)], true],
  ['before that', [ago(23)], false],
  ['an older one says nothing beside a newer', [ago(100), ago(1)], false],
  ['one a little ahead of this clock is the last one', [ago(-0.05)], false],
  ['one from the future is none: the clock was wrong when it was made', [ago(-500), ago(25)], true],
  ['nor does it hold back the next', [ago(-500), ago(2)], false],
])('%s', (_, made, due) => {
  expect(isBackupDue(made, ago(1000), now, 24 * hour)).toBe(due);
});

test('where there is none, as long after the beginning, and at once where the beginning is in the future', () => {
  expect(isBackupDue([], ago(24), now, 24 * hour)).toBe(true);
  expect(isBackupDue([], ago(1), now, 24 * hour)).toBe(false);
  expect(isBackupDue([], ago(-9), now, 24 * hour)).toBe(true);
});
