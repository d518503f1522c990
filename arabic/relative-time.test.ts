import { describe, expect, it } from 'vitest';
import { relativeTime } from './relative-time.ts';

const evening = new Date('2026-11-23T18:30:00Z');

describe('relativeTime', () => {
  const minute = 60_000;
  it.each([
    [0, 'الآن', 'now'],
    [-59_999, 'الآن', 'now'],
    [-minute, 'قبل دقيقة واحدة', '1 minute ago'],
    [-2 * minute, 'قبل دقيقتين', '2 minutes ago'],
    [-5 * minute, 'قبل 5 دقائق', '5 minutes ago'],
    [-59.9 * minute, 'قبل 59 دقيقة', '59 minutes ago'],
    [-119 * minute, 'قبل ساعة واحدة', '1 hour ago'],
    [3 * 60 * minute, 'خلال 3 ساعات', 'in 3 hours'],
    [-11 * 24 * 60 * minute, 'قبل 11 يومًا', '11 days ago'],
    [-30 * 24 * 60 * minute, 'قبل 30 يومًا', '30 days ago'],
    [-100 * 24 * 60 * minute, 'قبل 3 أشهر', '3 months ago'],
    [-800 * 24 * 60 * minute, 'قبل سنتين', '2 years ago'],
  ])('%d ms', (passed, arabic, english) => {
    const date = new Date(Number(evening) + passed);
    expect(relativeTime(date, evening, 'ar', 'latn')).toBe(arabic);
    expect(relativeTime(date, evening, 'en', 'latn')).toBe(english);
  });

  it('takes the digits of the edition', () => {
    expect(relativeTime(new Date(Number(evening) - 5 * minute), evening, 'ar', 'arab')).toBe('قبل ٥ دقائق');
  });
});
