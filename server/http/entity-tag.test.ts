import { expect, test } from 'vitest';
import { digestOf } from '../importing/digest.ts';
import { entityTag, heldTag, weakened } from './entity-tag.ts';

const digest = digestOf(Buffer.from('page'));

test('every encoding has a strong tag of its own', () => {
  const tags = (['identity', 'gzip', 'br'] as const).map((encoding) => entityTag(digest, encoding));
  expect(new Set(tags).size).toBe(3);
  for (const tag of tags) expect(tag).toMatch(/^"[\w.-]+"$/);
});

test('a held tag is found among others, strong or weak, and in another encoding', () => {
  expect(heldTag(`"other", ${entityTag(digest, 'gzip')}`, digest, 'gzip')).toBe(entityTag(digest, 'gzip'));
  expect(heldTag(`W/${entityTag(digest, 'br')}`, digest, 'gzip')).toBe(entityTag(digest, 'br'));
  expect(heldTag('*', digest, 'br')).toBe(entityTag(digest, 'br'));
});

test('anything else is not held', () => {
  expect(heldTag(undefined, digest, 'identity')).toBeNull();
  expect(heldTag('"other"', digest, 'identity')).toBeNull();
  expect(heldTag(`"${digest}x"`, digest, 'identity')).toBeNull();
});

test('weakens once', () => {
  expect(weakened('"a"')).toBe('W/"a"');
  expect(weakened('W/"a"')).toBe('W/"a"');
});
