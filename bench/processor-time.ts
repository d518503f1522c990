import { readFileSync } from 'node:fs';

/** What Linux counts a process's time in, whatever its own clock (USER_HZ). */
const tickMs = 10;

/**
 * The milliseconds that a process and those it started, such as the workers of nginx, have used of the processors, all
 * their threads together; NaN where it cannot be read.
 */
export function processorMs(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const own = (Number(fields[11]) + Number(fields[12])) * tickMs;
    return childrenOf(pid).reduce((sum, child) => sum + (processorMs(child) || 0), own);
  } catch {
    return Number.NaN;
  }
}

function childrenOf(pid: number | undefined): number[] {
  const words = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim();
  return words === '' ? [] : words.split(' ').map(Number);
}
