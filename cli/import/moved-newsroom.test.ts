import { expect, test } from 'vitest';
import { UsageError } from '../command.ts';
import { refuseForItems } from './moved-newsroom.ts';

const moved = { path: '/somewhere/warraq.ndjson', bytes: 0 };

test.each([
  { check: true },
  { locale: 'ar' },
  { section: 'sport' },
  { media: 'uploads' },
  { 'no-media': true },
])('with an exported newsroom %o is wrong usage, and not passed over', (values) => {
  expect(() => refuseForItems(moved, values)).toThrow(UsageError);
  expect(() => refuseForItems(moved, values)).toThrow(`--${Object.keys(values)}`);
});

test('what goes with every import goes with it, too', () => {
  expect(() => refuseForItems(moved, { check: false, 'no-media': false, locale: undefined })).not.toThrow();
});
