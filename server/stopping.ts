import type { Stop } from './http/stop.ts';

const place = Symbol.for('warraq.stop');
const shared = globalThis as { [place]?: Stop };

/** The stop of this process's server, whether it has begun or not; over globalThis, because Next's bundles load this file for themselves. */
export function stopOfProcess(): Stop {
  shared[place] ??= { isBegun: false, lastWork: [] };
  return shared[place];
}
