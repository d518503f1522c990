import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDayOf, momentAfter } from './rights-day.ts';

test('rights end with the last moment of their last day', () => {
  const until = momentAfter('2026-12-31');
  expect(until).toEqual(new Date(2027, 0, 1));
  expect(lastDayOf(until?.toISOString() ?? null)).toBe('2026-12-31');
});

test('no day is no end', () => {
  expect(momentAfter('')).toBeNull();
  expect(lastDayOf(null)).toBe('');
});

test('a day comes back as it went', () => {
  const years = { min: new Date('2001-01-02'), max: new Date('2099-12-30'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(lastDayOf(momentAfter(day)?.toISOString() ?? null)).toBe(day);
    }),
  );
});
