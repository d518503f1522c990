import { readFileSync } from 'node:fs';

/** The bytes of memory that a process holds now, its programs' included; NaN where the system does not tell. */
export function residentBytes(pid: number | undefined): number {
  try {
    const [, kilobytes] = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return Number.NaN;
  }
}
