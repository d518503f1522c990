/** How many of the newest stay, and after them the newest of each of so many days, weeks and months (all in UTC). */
export interface KeepRule {
  last: number;
  days: number;
  weeks: number;
  months: number;
}

/** What stays beside the number that was asked for: a week by days, a month by weeks, a year by months. */
export const keepByAge = { days: 7, weeks: 5, months: 12 };

const dayMs = 24 * 60 * 60_000;

/**
 * Which of the moments of backups stay. The newest of a stretch is what stays for it, so that what was kept for its day
 * is there to be kept for its week and its month.
 * @returns those that stay, the newest first
 */
export function keptOf(moments: Date[], now: Date, rule: KeepRule): Date[] {
  const newestFirst = moments.toSorted((a, b) => b.getTime() - a.getTime());
  const kept = new Set(newestFirst.slice(0, rule.last));
  const stretches: [number, (moment: Date) => number][] = [
    [rule.days, dayOf],
    [rule.weeks, weekOf],
    [rule.months, monthOf],
  ];
  for (const [count, stretchOf] of stretches) {
    const taken = new Set<number>();
    for (const moment of newestFirst) {
      const stretch = stretchOf(moment);
      if (stretch <= stretchOf(now) - count || taken.has(stretch)) continue;
      // One from the future, which a clock that was wrong has made, stands for no day of its own.
      if (moment.getTime() > now.getTime()) continue;
      taken.add(stretch);
      kept.add(moment);
    }
  }
  return newestFirst.filter((moment) => kept.has(moment));
}

const dayOf = (moment: Date) => Math.floor(moment.getTime() / dayMs);
/** Weeks begin on Monday: the first day of 1970 was a Thursday. */
const weekOf = (moment: Date) => Math.floor((dayOf(moment) + 3) / 7);
const monthOf = (moment: Date) => moment.getUTCFullYear() * 12 + moment.getUTCMonth();
