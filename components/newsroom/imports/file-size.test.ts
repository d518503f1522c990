import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [9_400, '9 kB'],
  [140_519_019, '141 MB'],
  [2_600_000_000_000, '2,600 GB'],
])('%i bytes are %s', (bytes, expected) => expect(fileSize(bytes, 'en', 'latn')).toBe(expected));

test('in Arabic it has the edition’s digits', () => {
  expect(fileSize(9_400, 'ar', 'latn')).toMatch(/^9 كيلوبايت$/);
  expect(fileSize(9_400, 'ar', 'arab')).toMatch(/^٩ /);
});
