/** Wrong tries of one name, or of one thing that is guessed at. */
export interface Tries {
  count: number;
  /** The last of them. */
  at: Date;
  lockedUntil: Date | null;
}

const minute = 60_000;
/** So many tries are free: people mistype. */
const free = 5;
const longest = 60 * minute;
/** After so long without a try all of them are forgotten. */
export const forgottenAfter = 24 * 60 * minute;

/**
 * Counts a try before it is made, so that many at once are no way around: a minute's pause after the fifth, doubled by
 * each that follows, an hour at most. A pause ends by itself, and a try that succeeds takes the whole count away.
 * @returns the tries to keep, and until when this one has to wait; null: it may be made
 */
export function countTry(before: Tries | undefined, now: Date): { next: Tries; waitUntil: Date | null } {
  if (before?.lockedUntil && before.lockedUntil > now) return { next: before, waitUntil: before.lockedUntil };
  const isForgotten = !before || now.getTime() - before.at.getTime() >= forgottenAfter;
  const count = isForgotten ? 1 : before.count + 1;
  const pause = count < free ? 0 : Math.min(minute * 2 ** (count - free), longest);
  const lockedUntil = pause === 0 ? null : new Date(now.getTime() + pause);
  return { next: { count, at: now, lockedUntil }, waitUntil: null };
}
