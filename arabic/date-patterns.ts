import {
  arabicHijriMonths,
  arabicMonths,
  arabicWeekdays,
  englishHijriMonths,
  englishMonths,
  englishWeekdays,
  type Months,
} from './calendar-names.ts';

/** The languages whose dates are written here and not by Intl, in ASCII digits and CLDR 48's patterns. */
type Language = 'ar' | 'en';

/** A day of some calendar. */
export interface Day {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

interface DayPattern {
  style: 'long' | 'full' | 'short';
  /** Which names the Gregorian months have in Arabic. */
  months: Months;
  /** The same day in the Hijri calendar, to be written instead: 13 جمادى الآخرة 1448 هـ. */
  hijri?: Day | undefined;
}

/**
 * A Gregorian day: 23 نوفمبر 2026, 'full' with its weekday, 'short' 23/11/2026. CLDR's Arabic short form has
 * a right-to-left mark before each stroke, so that the year stands leftmost; without marks it reads like the English one,
 * in every context and in either digits.
 */
export function dayIn(language: Language, gregorian: Day, { style, months, hijri }: DayPattern): string {
  const arabic = language === 'ar';
  const { year, month, day } = hijri ?? gregorian;
  const era = hijri ? (arabic ? ' هـ' : ' AH') : '';
  if (style === 'short')
    return (arabic ? `${day}/${month}/${year}` : `${twoDigits(day)}/${twoDigits(month)}/${year}`) + era;
  const [gregorianNames, hijriNames] = arabic
    ? [arabicMonths[months], arabicHijriMonths]
    : [englishMonths, englishHijriMonths];
  const long = `${day} ${(hijri ? hijriNames : gregorianNames)[month - 1]} ${year}${era}`;
  if (style === 'long') return long;
  const weekday = new Date(Date.UTC(gregorian.year, gregorian.month - 1, gregorian.day)).getUTCDay();
  return arabic ? `${arabicWeekdays[weekday]}، ${long}` : `${englishWeekdays[weekday]}, ${long}`;
}

/** Twelve hours with ص and م; twenty-four in Morocco and in British English. */
export function timeIn(language: Language, hour: number, minute: number, months: Months): string {
  if (language === 'en' || months === 'morocco') return `${twoDigits(hour)}:${twoDigits(minute)}`;
  return `${hour % 12 || 12}:${twoDigits(minute)} ${hour < 12 ? 'ص' : 'م'}`;
}
