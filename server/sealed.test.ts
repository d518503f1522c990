import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSealed, seal, unsealed } from './sealed.ts';

const secret = 'a'.repeat(43);

test('any text opens again, and says nothing of itself while it is sealed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 8 }), (text) => {
      const sealed = seal(text, 'hook', secret);
      expect(isSealed(sealed)).toBe(true);
      expect(sealed).not.toContain(text);
      expect(unsealed(sealed, 'hook', secret)).toBe(text);
    }),
  );
});

test('the same text is sealed otherwise each time', () => {
  expect(seal('whsec_x', 'hook', secret)).not.toBe(seal('whsec_x', 'hook', secret));
});

test('under another secret, put elsewhere or changed it does not open', () => {
  const sealed = seal('whsec_x', 'hook', secret);
  expect(unsealed(sealed, 'hook', 'b'.repeat(43))).toBeNull();
  expect(unsealed(sealed, 'other', secret)).toBeNull();
  const at = sealed.length - 5;
  const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
  expect(unsealed(changed, 'hook', secret)).toBeNull();
  expect(unsealed(sealed.slice(0, 20), 'hook', secret)).toBeNull();
});

test('what was never sealed is what it is', () => {
  expect(unsealed('whsec_x', 'hook', secret)).toBe('whsec_x');
});
