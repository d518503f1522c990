import { CalendarDate, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date';
import { arabicHijriMonths, englishHijriMonths, type Months } from './calendar-names.ts';
import { dayIn, timeIn } from './date-patterns.ts';
import { type Digits, namedLocale, toArabicDigits } from './numerals.ts';
import { wallClock } from './wall-clock.ts';

/** 'long' 23 نوفمبر 2026, 'full' with its weekday, 'short' 23/11/2026, 'time' 9:30 م, 'long-time' the day and the time. */
export type DateStyle = 'long' | 'full' | 'short' | 'time' | 'long-time';

export interface HijriOptions {
  /** BCP 47. Arabic and English (British) are written from tables, so that every engine agrees; the rest is Intl's. */
  locale: string;
  digits: Digits;
  /** An IANA name, 'Asia/Riyadh'. */
  timeZone: string;
}

export interface DateOptions extends HijriOptions {
  /** The month names of Arabic; other languages do not look at it. */
  months: Months;
}

export type DayOptions = Omit<DateOptions, 'timeZone'>;

const inDigits = (text: string, digits: Digits) => (digits === 'arab' ? toArabicDigits(text) : text);
const languageOf = (locale: string) => locale.slice(0, 3).replace(/[-_]$/, '').toLowerCase();

const intlStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: 'long' },
  full: { dateStyle: 'full' },
  short: { dateStyle: 'short' },
  time: { timeStyle: 'short' },
  'long-time': { dateStyle: 'long', timeStyle: 'short' },
};

/**
 * An instant as an edition prints it, in the Gregorian calendar, by the wall clock of `timeZone`. Throws a RangeError for
 * an invalid Date, an unknown time zone or a malformed locale.
 */
export function formatDate(
  date: Date,
  style: DateStyle,
  { locale, digits, months, timeZone }: DateOptions,
): string {
  const language = languageOf(locale);
  if (language !== 'ar' && language !== 'en') {
    const options = { ...intlStyles[style], calendar: 'gregory', timeZone };
    return new Intl.DateTimeFormat(namedLocale(locale, digits), options).format(date);
  }
  const wall = wallClock(date, timeZone);
  const time = timeIn(language, wall.hour, wall.minute, months);
  if (style === 'time') return inDigits(time, digits);
  if (style !== 'long-time') return inDigits(dayIn(language, wall, style, months), digits);
  return inDigits(
    `${dayIn(language, wall, 'long', months)} ${language === 'ar' ? 'في' : 'at'} ${time}`,
    digits,
  );
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

/**
 * The Umm al-Qura date of an instant: «2 جمادى الآخرة 1448 هـ», in English '2 Jumada II 1448'. The day is the civil one, from
 * midnight to midnight. The calendar is tabulated for 1300–1600 AH (1882–2174); outside it the civil one is used.
 * Languages other than Arabic read the English names.
 */
export function formatHijri(date: Date, { locale, digits, timeZone }: HijriOptions): string {
  const { year, month, day } = toCalendar(dayOf(date, timeZone), new IslamicUmalquraCalendar());
  if (languageOf(locale) === 'ar')
    return inDigits(`${day} ${arabicHijriMonths[month - 1]} ${year} هـ`, digits);
  return inDigits(`${day} ${englishHijriMonths[month - 1]} ${year}`, digits);
}

function dayOf(date: Date, timeZone: string): CalendarDate {
  const { year, month, day } = wallClock(date, timeZone);
  return new CalendarDate(year, month, day);
}

/** The day of an instant in `timeZone`, '2026-11-23': for addresses and `<time datetime>`. */
export function isoDate(date: Date, timeZone: string): string {
  return dayOf(date, timeZone).toString();
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

const minute = 60_000;
const dayLength = 24 * 60 * minute;
const spans: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.2425 * dayLength],
  ['month', (365.2425 / 12) * dayLength],
  ['day', dayLength],
  ['hour', 60 * minute],
  ['minute', minute],
];
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

function relativeFormat(locale: string, digits: Digits, numeric: 'auto' | 'always'): Intl.RelativeTimeFormat {
  const key = `${locale} ${digits} ${numeric}`;
  let format = relativeFormats.get(key);
  if (!format) {
    format = new Intl.RelativeTimeFormat(namedLocale(locale, digits), { numeric });
    relativeFormats.set(key, format);
  }
  return format;
}

/**
 * How long before or after `now`: «قبل 5 دقائق», «خلال ساعتين», '3 days ago', and «الآن» within a minute. The largest unit
 * that fills, cut and never rounded up. Not «أمس»: twenty-four hours ago is not always yesterday.
 */
export function relativeTime(date: Date, now: Date, locale: string, digits: Digits): string {
  const passed = date.getTime() - now.getTime();
  const span = spans.find(([, length]) => Math.abs(passed) >= length);
  if (!span) return relativeFormat(locale, digits, 'auto').format(0, 'second');
  return relativeFormat(locale, digits, 'always').format(Math.trunc(passed / span[1]), span[0]);
}
