import { expect, test } from 'vitest';
import { formerPath } from './former-path.ts';

test.each([
  ['https://old.example/2020/05/khabar/', '/2020/05/khabar'],
  ['https://old.example/khabar?utm_source=rss&utm_medium=feed', '/khabar'],
  ['https://old.example/?p=7', '/?p=7'],
  // Every article of such a site would have the one address.
  ['https://old.example/news.php?id=7', null],
  ['https://old.example/', null],
  ['ftp://old.example/khabar', null],
  [`https://old.example/${'a'.repeat(1000)}`, null],
])('%s was at %s', (address, path) => {
  expect(formerPath(address)).toBe(path);
});

test('an address of a million strokes is none, at once', () => {
  expect(formerPath(`https://old.example${'/'.repeat(1_000_000)}a`)).toBeNull();
});
