import { env } from '#server/env.ts';
import { startTimers } from '#server/jobs/timers.ts';
import { setLogLevel } from '#server/log/log.ts';
import { watchEventLoop } from '#server/metrics/event-loop-delay.ts';
import { announce } from '#server/running.ts';
import { heedStop } from '#server/stopping.ts';

export async function startNewsroom(): Promise<void> {
  const settings = env();
  setLogLevel(settings.logLevel);
  watchEventLoop();
  heedStop();
  await startTimers(settings, announce(settings.dataFolder, settings.port));
}
