import { CalendarDate, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date';
import type { Day } from './date-patterns.ts';
import { wallClock } from './wall-clock.ts';

const umalqura = new IslamicUmalquraCalendar();

/**
 * The Umm al-Qura day of an instant, the civil one, from midnight to midnight by the clocks of `timeZone`. The calendar
 * is tabulated for 1300–1600 AH (1882–2174); outside it the civil Hijri one is used. Throws a RangeError for an invalid
 * Date or an unknown time zone.
 */
export function umalquraDay(date: Date, timeZone: string): Day {
  const wall = wallClock(date, timeZone);
  const { year, month, day } = toCalendar(new CalendarDate(wall.year, wall.month, wall.day), umalqura);
  return { year, month, day };
}
