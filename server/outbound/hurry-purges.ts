import { settlingMs } from '../http/caching.ts';
import { log } from '../log/log.ts';

const place = Symbol.for('warraq.hurry-purges');

interface Shared {
  [place]?: () => Promise<void>;
}

/** Makes this what tells the edge in this process. */
export function shareHurry(hurry: () => Promise<void>): void {
  (globalThis as Shared)[place] = hurry;
}

/**
 * Has the edge told what is old as soon as this process answers it no more. It is found over globalThis because Next's
 * bundles load this file for themselves. Does nothing in processes without timers: there the queue tells it a little later.
 */
export function hurryPurges(): void {
  const hurry = (globalThis as Shared)[place];
  if (!hurry) return;
  setTimeout(() => {
    hurry().catch((error) =>
      log('outbound').error({ err: error }, 'The edge could not be told what is old, and will be'),
    );
  }, settlingMs);
}
