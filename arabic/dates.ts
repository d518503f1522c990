import type { Months } from './calendar-names.ts';
import { type Day, dayIn, timeIn } from './date-patterns.ts';
import { type Digits, namedLocale, toArabicDigits } from './numerals.ts';
import { wallClock } from './wall-clock.ts';

/** 'long' 23 نوفمبر 2026, 'full' with its weekday, 'short' 23/11/2026, 'time' 9:30 م, 'long-time' the day and the time. */
export type DateStyle = 'long' | 'full' | 'short' | 'time' | 'long-time';

export interface DateOptions {
  /** BCP 47. Arabic and English (British) are written from tables, so that every engine agrees; the rest is Intl's. */
  locale: string;
  digits: Digits;
  /** The month names of Arabic; other languages do not look at it. */
  months: Months;
  /** An IANA name, 'Asia/Riyadh'. */
  timeZone: string;
  /**
   * Writes the day in the Hijri calendar, by what this says it is: `umalquraDay` of hijri.ts, or, where its table would be
   * too heavy, the engine's own.
   */
  hijri?: ((date: Date, timeZone: string) => Day) | undefined;
}

export type DayOptions = Omit<DateOptions, 'timeZone'>;

const languageOf = (locale: string) => locale.slice(0, 3).replace(/[-_]$/, '').toLowerCase();

const intlStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: 'long' },
  full: { dateStyle: 'full' },
  short: { dateStyle: 'short' },
  time: { timeStyle: 'short' },
  'long-time': { dateStyle: 'long', timeStyle: 'short' },
};

/**
 * An instant as an edition prints it, by the wall clock of `timeZone`, in the Gregorian calendar unless the Hijri one is
 * asked for: «الاثنين، 13 جمادى الآخرة 1448 هـ». Throws a RangeError for an invalid Date, an unknown time zone or a
 * malformed locale.
 */
export function formatDate(date: Date, style: DateStyle, options: DateOptions): string {
  const { locale, digits, months, timeZone } = options;
  const language = languageOf(locale);
  if (language !== 'ar' && language !== 'en') {
    const calendar = options.hijri ? 'islamic-umalqura' : 'gregory';
    return new Intl.DateTimeFormat(namedLocale(locale, digits), {
      ...intlStyles[style],
      calendar,
      timeZone,
    }).format(date);
  }
  const wall = wallClock(date, timeZone);
  const time = timeIn(language, wall.hour, wall.minute, months);
  const day = (written: 'long' | 'full' | 'short') =>
    dayIn(language, wall, { style: written, months, hijri: options.hijri?.(date, timeZone) });
  const text =
    style === 'time'
      ? time
      : style === 'long-time'
        ? `${day('long')} ${language === 'ar' ? 'في' : 'at'} ${time}`
        : day(style);
  return digits === 'arab' ? toArabicDigits(text) : text;
}

/** A day that the calendar has, for the archive's pages, where no time zone comes in. `month` is 1–12. */
export function formatDay(
  year: number,
  month: number,
  day: number,
  options: DayOptions,
  style: 'long' | 'full' | 'short' = 'long',
): string {
  return formatDate(new Date(Date.UTC(year, month - 1, day)), style, { ...options, timeZone: 'UTC' });
}
