import type { Digits } from '#arabic/numerals.ts';
import { relativeTime } from '#arabic/relative-time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How far a reader's clock may be behind before a time counts as lying ahead. */
const SLACK = 5 * MINUTE;

/** «قبل 12 دقيقة» for a time of the last 24 hours; null for an older one, or one that lies ahead. */
export function relativeWords(at: number, now: number, locale: string, digits: Digits): string | null {
  const age = now - at;
  if (!(age >= -SLACK && age < DAY)) return null;
  return relativeTime(new Date(Math.min(at, now)), new Date(now), locale, digits);
}
