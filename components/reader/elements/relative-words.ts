const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far a reader's clock may be behind before a time counts as lying ahead. */
const SLACK = 5 * MINUTE;

/** «قبل 12 دقيقة» for a time of the last 24 hours; null for an older one, or one that lies ahead. */
export function relativeWords(at: number, now: number, locale: string): string | null {
  const age = now - at;
  if (!(age >= -SLACK && age < DAY)) return null;
  if (age < MINUTE) return format(locale, 0, 'second');
  return age < HOUR
    ? format(locale, Math.floor(age / MINUTE), 'minute')
    : format(locale, Math.floor(age / HOUR), 'hour');
}

function format(locale: string, amount: number, unit: 'second' | 'minute' | 'hour'): string {
  // `auto` only where it says «الآن»: for an hour ago it would say «الساعة الحالية» and the like.
  const numeric = amount === 0 ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(locale, { numeric }).format(-amount, unit);
}
