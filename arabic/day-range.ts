import { CalendarDate } from '@internationalized/date';
import { wallClock } from './wall-clock.ts';

/** The day of an instant in `timeZone`, '2026-11-23': for addresses and `<time datetime>`. */
export function isoDate(date: Date, timeZone: string): string {
  const { year, month, day } = wallClock(date, timeZone);
  return new CalendarDate(year, month, day).toString();
}

/**
 * The instants a day spans in `timeZone`, `to` being the first after it. Where clocks go forward at midnight, as in Cairo
 * and Beirut, the day begins at one; days have 23, 24 or 25 hours. Null for what is not YYYY-MM-DD, for a day that no
 * calendar has (2026-02-30) and for one that the zone left out. Throws a RangeError for an unknown time zone.
 */
export function dayRange(iso: string, timeZone: string): { from: Date; to: Date } | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)?.map(Number) ?? [];
  if (!year || !month || !day) return null;
  const date = new CalendarDate(year, month, day);
  if (date.toString() !== iso) return null;
  const from = date.toDate(timeZone);
  const to = date.add({ days: 1 }).toDate(timeZone);
  return from < to ? { from, to } : null;
}
