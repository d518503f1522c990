import { env } from '#server/env.ts';
import { startTimers } from '#server/jobs/timers.ts';
import { announce } from '#server/running.ts';

export async function startNewsroom(): Promise<void> {
  const settings = env();
  await startTimers(settings, announce(settings.dataFolder, settings.port));
}
