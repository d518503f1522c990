import { monitorEventLoopDelay } from 'node:perf_hooks';

type Watched = ReturnType<typeof monitorEventLoopDelay>;

const place = Symbol.for('warraq.event-loop-delay');
const resolutionMs = 20;
const nanoseconds = 1e9;

/** Begins to watch how late timers are; a timer of its own every 20 ms, of microseconds. */
export function watchEventLoop(): Watched {
  const shared = globalThis as { [place]?: Watched };
  if (!shared[place]) {
    shared[place] = monitorEventLoopDelay({ resolution: resolutionMs });
    shared[place].enable();
  }
  return shared[place];
}

/** The delay since the last asking, in seconds, by quantile; the resolution itself is part of what is measured. */
export function takeEventLoopDelay(): Record<string, number> {
  const watched = watchEventLoop();
  const seconds = (value: number) => Math.max(0, value / nanoseconds - resolutionMs / 1000);
  const taken = {
    '0.5': seconds(watched.percentile(50)),
    '0.99': seconds(watched.percentile(99)),
    '1': seconds(watched.max),
  };
  watched.reset();
  return taken;
}
