/** A clock of another machine, or one that was set right since, may be ahead by so much and is still believed. */
const aheadMs = 5 * 60_000;

/**
 * Whether a backup is to be made.
 * @param made the moments of those that there are. One from the future says nothing: the clock has jumped back since
 * @param since from when on one was missed that there was none of
 */
export function isBackupDue(made: Date[], since: Date, now: Date, everyMs: number): boolean {
  const past = made.map((one) => one.getTime()).filter((time) => time <= now.getTime() + aheadMs);
  const last = past.length > 0 ? Math.max(...past) : since.getTime();
  return now.getTime() - last >= everyMs || last > now.getTime() + aheadMs;
}
