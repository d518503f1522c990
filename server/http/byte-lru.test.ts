import { expect, test } from 'vitest';
import { ByteLru } from './byte-lru.ts';

test('lets go of what was used longest ago when the bytes run out', () => {
  const held = new ByteLru<string>(800);
  for (let n = 0; n < 8; n++) held.set(`k${n}`, `v${n}`, 100);
  expect(held.get('k0')).toBe('v0');
  held.set('k8', 'v8', 100);
  expect(held.get('k1')).toBeUndefined();
  expect(held.get('k0')).toBe('v0');
  expect(held.bytes).toBe(800);
});

test('counts a key once and holds nothing that is too big', () => {
  const held = new ByteLru<string>(800);
  held.set('a', 'one', 50);
  held.set('a', 'two', 60);
  expect([held.bytes, held.size, held.get('a')]).toEqual([60, 1, 'two']);
  held.set('a', 'huge', 101);
  expect([held.bytes, held.size]).toEqual([0, 0]);
});
