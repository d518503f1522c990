import { type Digits, namedLocale } from './numerals.ts';

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
