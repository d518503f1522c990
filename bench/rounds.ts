import { median } from './statistics.ts';

const rounds = 7;
const roundMs = 150;

/** Whatever was computed ends here, so that no compiler may leave it out. */
let sink = 0;

/**
 * The milliseconds that one call takes: the median of seven rounds, after one that lets the compiler warm up.
 * @param work returns a number that depends on all it did
 */
export function msPerCall(work: () => number): number {
  const calls = Math.max(1, Math.round(callsIn(roundMs, work)));
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    for (let n = 0; n < calls; n++) sink += work();
    return (performance.now() - started) / calls;
  });
  if (Number.isNaN(sink)) throw new Error('A benchmark returned no number.');
  return median(times);
}

function callsIn(ms: number, work: () => number): number {
  const started = performance.now();
  let calls = 0;
  let took = 0;
  while (took < ms) {
    sink += work();
    calls += 1;
    took = performance.now() - started;
  }
  return (calls * ms) / took;
}
