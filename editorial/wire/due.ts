const minute = 60_000;
export const dayMs = 24 * 60 * minute;
/** A source that asks to be left alone for longer is asked again all the same: by then it may be another one's. */
const longestRest = 7 * dayMs;

/** How often a source may be asked, in minutes. */
export const intervals = [5, 10, 15, 30, 60, 180, 720, 1440] as const;

/**
 * When a source is asked next.
 * @param failures how many askings in a row have failed, the one just now among them; 0: it answered
 * @param restMs how long the source itself asked to be left alone; null: it did not say
 */
export function nextAsking(everyMinutes: number, failures: number, restMs: number | null, now: Date): Date {
  const every = everyMinutes * minute;
  // After each failure twice as long as before, to a day; never sooner than it is asked when all is well.
  const own = failures === 0 ? every : Math.max(every, Math.min(dayMs, every * 2 ** Math.min(failures, 20)));
  const asked = Math.min(restMs ?? 0, longestRest);
  return new Date(now.getTime() + Math.max(own, asked));
}

/** How long `Retry-After` says to wait (RFC 9110, 10.2.3: seconds or a date), in milliseconds; null: it says nothing. */
export function restOf(header: string | undefined, now: Date): number | null {
  if (!header) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}
