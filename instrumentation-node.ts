import { env } from '#server/env.ts';
import { announce, type Running } from '#server/running.ts';

/** So long after the start, the first readers have the processor for themselves; what runs by itself can wait. */
const settleMs = 1500;

export function startNewsroom(): void {
  const { dataFolder, port } = env();
  startSoon(announce(dataFolder, port));
}

function startSoon(running: Running): void {
  setTimeout(async () => {
    try {
      const { startTimers } = await import('#server/jobs/timers.ts');
      await startTimers(env(), running);
    } catch (error) {
      console.error('What runs by itself could not start, and will try again:', error);
      startSoon(running);
    }
  }, settleMs).unref();
}
