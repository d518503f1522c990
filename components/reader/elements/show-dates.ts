import { type DateStyle, formatDate } from '#arabic/dates.ts';
import { numberInDigits } from '#arabic/numerals.ts';
import { wallClock } from '#arabic/wall-clock.ts';
import type { DateWriting } from './date-settings.ts';
import { relativeWords } from './relative-words.ts';

const served = new WeakMap<HTMLTimeElement, string>();

interface Shown {
  writing: DateWriting;
  /** Whether that is how the page was served. */
  isOwn: boolean;
  /** The time zone of the edition. */
  zone: string;
}

/** Writes every time and every marked number of the page as the reader wants it, and what is fresh in relative words. */
export function showDates(shown: Shown): void {
  const { digits } = shown.writing;
  for (const number of document.querySelectorAll('[data-number]'))
    write(number, numberInDigits(number.textContent ?? '', digits));
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-form]')) {
    const words = wordsOf(time, shown);
    const fresh =
      'live' in time.dataset
        ? relativeWords(Date.parse(time.dateTime), Date.now(), document.documentElement.lang, digits)
        : null;
    write(time, fresh ?? words);
    if (!fresh) time.removeAttribute('title');
    else if (time.title !== words) time.title = words;
  }
}

function wordsOf(time: HTMLTimeElement, { writing, isOwn, zone }: Shown): string {
  const own = served.get(time) ?? time.textContent ?? '';
  served.set(time, own);
  if (isOwn) return own;
  const { form } = time.dataset;
  const inHijri = form === 'hijri' || writing.hijri === 'only';
  return formatDate(new Date(time.dateTime), form === 'hijri' ? 'long' : (form as DateStyle), {
    locale: document.documentElement.lang,
    digits: writing.digits,
    months: writing.months,
    // A date without a time is the same day everywhere.
    timeZone: time.dateTime.includes('T') ? zone : 'UTC',
    hijri: inHijri ? (date, timeZone) => wallClock(date, timeZone, 'islamic-umalqura') : undefined,
  });
}

function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
