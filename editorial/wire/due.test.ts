import { describe, expect, test } from 'vitest';
import { dayMs, nextAsking, restOf } from './due.ts';

const now = new Date('2026-11-26T12:00:00Z');
const minutes = (at: Date) => (at.getTime() - now.getTime()) / 60_000;

describe('the next asking', () => {
  test('is an interval away while a source answers', () => {
    expect(minutes(nextAsking(15, 0, null, now))).toBe(15);
  });

  test('is put off twice as long by each failure, to a day and no longer', () => {
    const after = [1, 2, 3, 6, 7, 40].map((failures) => minutes(nextAsking(15, failures, null, now)));
    expect(after).toEqual([30, 60, 120, 960, 1440, 1440]);
    expect(minutes(nextAsking(1440, 3, null, now))).toBe(1440);
  });

  test('is no sooner than the source itself asks for, up to a week', () => {
    expect(minutes(nextAsking(15, 1, 3 * 3_600_000, now))).toBe(180);
    expect(minutes(nextAsking(15, 1, 60_000, now))).toBe(30);
    expect(minutes(nextAsking(15, 1, 400 * dayMs, now))).toBe(7 * 1440);
  });
});

test('Retry-After is seconds or a date, and nothing else', () => {
  expect(restOf('120', now)).toBe(120_000);
  expect(restOf('Thu, 26 Nov 2026 12:01:00 GMT', now)).toBe(60_000);
  expect(restOf('Thu, 26 Nov 2026 11:00:00 GMT', now)).toBe(0);
  expect([restOf('soon', now), restOf(undefined, now), restOf('', now)]).toEqual([null, null, null]);
});
