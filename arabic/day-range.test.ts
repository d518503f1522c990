import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRange, isoDate } from './day-range.ts';

const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2077-10-01'), noInvalidDate: true });

describe('isoDate and dayRange', () => {
  const zones = ['Africa/Cairo', 'Asia/Beirut', 'Africa/Casablanca', 'America/Havana', 'Asia/Riyadh', 'UTC'];

  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (date, timeZone) => {
        const iso = isoDate(date, timeZone);
        const range = dayRange(iso, timeZone);
        expect(range && range.from <= date && date < range.to).toBe(true);
        expect(isoDate(range?.from ?? new Date(0), timeZone)).toBe(iso);
        expect(isoDate(new Date(Number(range?.to) - 1), timeZone)).toBe(iso);
        expect(isoDate(range?.to ?? new Date(0), timeZone)).not.toBe(iso);
      }),
      { numRuns: 300 },
    );
  });

  it('know the days that clocks change', () => {
    const hours = (iso: string, timeZone: string) => {
      const range = dayRange(iso, timeZone);
      return range && (Number(range.to) - Number(range.from)) / 3_600_000;
    };
    expect(dayRange('2026-04-24', 'Africa/Cairo')?.from.toISOString()).toBe('2026-04-23T22:00:00.000Z');
    expect(hours('2026-04-24', 'Africa/Cairo')).toBe(23);
    expect(hours('2026-10-29', 'Africa/Cairo')).toBe(25);
    expect(hours('2026-11-23', 'Asia/Riyadh')).toBe(24);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '2026-1-1',
    '٢٠٢٦-٠١-٠١',
    '2026-11-23T00:00',
    '',
  ])('%j is no day', (iso) => {
    expect(dayRange(iso, 'UTC')).toBeNull();
  });

  it('find nothing in a day that Samoa left out', () => {
    expect(dayRange('2011-12-30', 'Pacific/Apia')).toBeNull();
    expect(dayRange('2011-12-31', 'Pacific/Apia')).not.toBeNull();
  });
});
