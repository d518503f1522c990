import { readFileSync } from 'node:fs';

/** What Linux counts a process's time in, whatever its own clock (USER_HZ). */
const tickMs = 10;

/** The milliseconds that a process has used of the processors, all its threads together; NaN where it cannot be read. */
export function processorMs(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return Number.NaN;
  }
}
