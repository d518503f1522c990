import type { Stop } from './http/stop.ts';

const place = Symbol.for('warraq.stop');
const shared = globalThis as { [place]?: Stop };

/** Whether this process's server is being stopped; over globalThis, because Next's bundles load this file for themselves. */
export function stopOfProcess(): Stop {
  shared[place] ??= { isBegun: false };
  return shared[place];
}
