import { describe, expect, it } from 'vitest';
import { relativeWords } from './relative-words.ts';

const now = Date.UTC(2026, 10, 23, 12);
const minutes = (count: number) => now - count * 60_000;
const arabic = (at: number) => relativeWords(at, now, 'ar', 'latn');

describe('relative words', () => {
  it.each([
    [0, 'الآن'],
    [0.9, 'الآن'],
    [1, 'قبل دقيقة واحدة'],
    [2.5, 'قبل دقيقتين'],
    [12, 'قبل 12 دقيقة'],
    [59.99, 'قبل 59 دقيقة'],
    [60, 'قبل ساعة واحدة'],
    [179, 'قبل ساعتين'],
    [1439, 'قبل 23 ساعة'],
  ])('%d minutes ago', (count, words) => expect(arabic(minutes(count))).toBe(words));

  it('follows the digits and the language', () => {
    expect(relativeWords(minutes(12), now, 'ar', 'arab')).toBe('قبل ١٢ دقيقة');
    expect(relativeWords(minutes(12), now, 'en-GB', 'latn')).toBe('12 minutes ago');
  });

  it('leaves a day ago, times ahead and no time at all', () => {
    expect(arabic(minutes(24 * 60))).toBeNull();
    expect(arabic(minutes(-6))).toBeNull();
    expect(arabic(Number.NaN)).toBeNull();
  });

  it('takes a clock that is a little behind for now', () => expect(arabic(minutes(-4))).toBe('الآن'));
});
