import { NewerDatabase, refuseNewer } from '#db/schema-state.ts';
import { AnotherServer, takeFolder } from '#server/alone.ts';
import { type Env, env, SettingError } from '#server/env.ts';
import { leaveFolderAtExit } from '#server/leave-folder.ts';
import { log, setLogLevel } from '#server/log/log.ts';
import { watchEventLoop } from '#server/metrics/event-loop-delay.ts';
import { announce, type Running } from '#server/running.ts';
import { storageSentence } from '#server/storage-fault.ts';

/** So long after the start, the first readers have the processor for themselves; what runs by itself can wait. */
const settleMs = 1500;

export async function startNewsroom(): Promise<void> {
  try {
    const settings = env();
    setLogLevel(settings.logLevel);
    watchEventLoop();
    await takeFolder(settings.dataFolder);
    await refuseNewer(settings.databaseUrl);
    const running = announce(settings);
    leaveFolderAtExit(settings.dataFolder, running);
    startSoon(settings, running);
  } catch (error) {
    const isClear =
      error instanceof SettingError || error instanceof AnotherServer || error instanceof NewerDatabase;
    // Next would go on without what was to be started, and answer readers from a folder that is not its own.
    console.error(isClear ? error.message : (storageSentence(error, folderInWords()) ?? error));
    process.exit(1);
  }
}

function startSoon(settings: Env, running: Running): void {
  setTimeout(async () => {
    try {
      const { startTimers } = await import('#server/jobs/timers.ts');
      await startTimers(settings, running);
    } catch (error) {
      log('jobs').error({ err: error }, 'what runs by itself could not start, and will try again');
      startSoon(settings, running);
    }
  }, settleMs).unref();
}

/** Settings that are wrong name no folder. */
function folderInWords(): string {
  return process.env.WARRAQ_DATA || './data';
}
