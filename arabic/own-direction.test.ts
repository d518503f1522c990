import { describe, expect, test } from 'vitest';
import { ownDirection } from './own-direction.ts';

const values = [
  ['M-16/أ', 'ltr'],
  ['USB-C/منفذ', 'ltr'],
  ['USB-C منفذ واحد', 'rtl'],
  ['أ/M-16', 'rtl'],
  ['سمير (NT)', 'rtl'],
  ['4-1', 'ltr'],
] as const;

describe('ownDirection', () => {
  test.each(values)('sets «%s» from %s on an Arabic page', (value, direction) => {
    expect(ownDirection(value, 'rtl')).toBe(direction);
  });

  test.each(['USB-C منفذ واحد', 'أ/M-16', 'M-16/أ', '4-1'])(
    'sets «%s» from ltr on an English page',
    (value) => {
      expect(ownDirection(value, 'ltr')).toBe('ltr');
    },
  );
});
