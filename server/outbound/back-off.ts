const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long is waited after each try that failed; after the last there is none. */
const waits = [10 * second, minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 24 * hour];

/**
 * When to try again.
 * @param attempts how often it was tried, from 1
 * @returns null: it is given up
 */
export function nextTry(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}
