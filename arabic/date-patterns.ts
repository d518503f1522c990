import {
  arabicMonths,
  arabicWeekdays,
  englishMonths,
  englishWeekdays,
  type Months,
} from './calendar-names.ts';

/** The languages whose dates are written here and not by Intl, in ASCII digits and CLDR 48's patterns. */
type Language = 'ar' | 'en';

interface Day {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * A Gregorian day: 23 نوفمبر 2026, 'full' with its weekday, 'short' 23/11/2026. CLDR's Arabic short form has
 * a right-to-left mark before each stroke, so that the year stands leftmost; without marks it reads like the English one,
 * in every context and in either digits.
 */
export function dayIn(
  language: Language,
  { year, month, day }: Day,
  style: 'long' | 'full' | 'short',
  months: Months,
): string {
  const arabic = language === 'ar';
  if (style === 'short')
    return arabic ? `${day}/${month}/${year}` : `${twoDigits(day)}/${twoDigits(month)}/${year}`;
  const long = `${day} ${(arabic ? arabicMonths[months] : englishMonths)[month - 1]} ${year}`;
  if (style === 'long') return long;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return arabic ? `${arabicWeekdays[weekday]}، ${long}` : `${englishWeekdays[weekday]}, ${long}`;
}

/** Twelve hours with ص and م; twenty-four in Morocco and in British English. */
export function timeIn(language: Language, hour: number, minute: number, months: Months): string {
  if (language === 'en' || months === 'morocco') return `${twoDigits(hour)}:${twoDigits(minute)}`;
  return `${hour % 12 || 12}:${twoDigits(minute)} ${hour < 12 ? 'ص' : 'م'}`;
}
