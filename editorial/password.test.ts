import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAcceptable, longestPassword, passwordStrength, shortestPassword } from './password.ts';

const salma = ['سلمى الحداد', 'salma.haddad@warraq.test'];

describe('how hard a password is to guess', () => {
  test.each([
    ['', 'short'],
    ['قصيرة جدا', 'short'],
    ['aaaaaaaaaaaaaaaa', 'guessable'],
    ['123456789012', 'guessable'],
    ['abcdefghijklmnop', 'guessable'],
    ['abcabcabcabcabc', 'guessable'],
    ['password password', 'guessable'],
    ['كلمة المرور 1234', 'guessable'],
    ['salma haddad 99', 'guessable'],
    ['سلمى الحداد 2026', 'guessable'],
    ['موقد نهر قلم', 'fair'],
    ['mk4-zr8-wq2v', 'fair'],
    ['correct-horse-battery', 'strong'],
    ['سفينة تعبر نهرا من زجاج', 'strong'],
  ] as const)('%s: %s', (password, strength) => {
    expect(passwordStrength(password, salma)).toBe(strength);
  });

  test('what is typed after it never makes a password shorter', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: shortestPassword, unit: 'grapheme' }),
        fc.string(),
        (password, more) => {
          expect(passwordStrength(password + more)).not.toBe('short');
        },
      ),
    );
  });

  test('only fair and strong ones may be chosen, of a length that can be hashed', () => {
    expect(isAcceptable('correct-horse-battery')).toBe(true);
    expect(isAcceptable('aaaaaaaaaaaaaaaa')).toBe(false);
    expect(isAcceptable('correct-horse-battery '.repeat(longestPassword))).toBe(false);
  });
});
