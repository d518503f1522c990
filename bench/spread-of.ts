import type { Figure } from './benchmark.ts';
import { median, percentile } from './statistics.ts';

/** Times in milliseconds, as three rows of the table. */
export function spreadOf(name: string, times: readonly number[]): Figure[] {
  return [
    { name: `${name}, median`, value: median(times), unit: 'ms' },
    { name: `${name}, 95th percentile`, value: percentile(times, 95), unit: 'ms' },
    { name: `${name}, slowest`, value: Math.max(...times), unit: 'ms' },
  ];
}
