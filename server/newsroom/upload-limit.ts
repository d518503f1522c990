import type { Actor } from '#editorial/permissions.ts';
import { allow, type Result, refuse } from '#editorial/refusal.ts';
import { RateLimit } from '../http/rate-limit.ts';

/** What one account may send: a photographer's whole day at once, and then two a second. */
const pictures = new RateLimit({ burst: 400, perMinute: 120 });
/** An import may be of any size. */
const imports = new RateLimit({ burst: 20, perMinute: 10 });

const limits = { picture: pictures, import: imports };

/** Counts a file that somebody sends, before any of it is read; `too-many` says after how many seconds to come again. */
export function countUpload(
  { id }: Pick<Actor, 'id'>,
  kind: keyof typeof limits,
  now: number = performance.now(),
): Result<null> {
  const seconds = limits[kind].take(id, now);
  return seconds === 0 ? allow(null) : refuse('too-many', { values: { seconds } });
}
