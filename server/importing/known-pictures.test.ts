import { expect, test } from 'vitest';
import { KnownPictures } from './known-pictures.ts';

const begun = '0123456789';
const digest = begun.padEnd(64, 'a');
const other = begun.padEnd(64, 'b');

test('two pictures whose digests begin alike are two', () => {
  const known = new KnownPictures();
  known.add({ id: '1', name: `bridge-${begun}`, digest, source: null });
  expect([known.ofBytes(digest), known.ofBytes(other)]).toEqual([`bridge-${begun}`, null]);
});

test('one of which only the name tells the digest is known by what it tells', () => {
  const known = new KnownPictures();
  known.add({ id: '1', name: `bridge-${begun}`, digest: null, source: null });
  expect(known.ofBytes(digest)).toBe(`bridge-${begun}`);
});

test('one that was no picture after all is forgotten', () => {
  const known = new KnownPictures();
  known.add({ id: '1', name: `bridge-${begun}`, digest, source: null });
  known.remove(`bridge-${begun}`, digest);
  expect([known.ofBytes(digest), known.named('bridge')]).toEqual([null, null]);
});
