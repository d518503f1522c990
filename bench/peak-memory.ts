import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded with --import into a process that is measured: tells the one that started it, at the end, how much memory it
 * held at most.
 */
if (isMainThread) {
  process.on('exit', () => process.send?.({ peakBytes: peakBytes() }));
}

/** VmHWM begins anew with the program; elsewhere than on Linux, the system's own count. */
function peakBytes(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {}
  return process.resourceUsage().maxRSS * 1024;
}
