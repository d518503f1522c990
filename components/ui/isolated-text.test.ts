import { describe, expect, test } from 'vitest';
import { isolatedText } from './isolated-text.ts';

describe('isolatedText', () => {
  test('keeps the direction of a value in plain text', () => {
    expect(isolatedText('M-16/أ', 'ar')).toBe('\u2068M-16/أ\u2069');
    expect(isolatedText('USB-C منفذ واحد', 'ar')).toBe('\u2067USB-C منفذ واحد\u2069');
  });
});
