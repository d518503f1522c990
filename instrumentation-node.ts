import { NewerDatabase, refuseNewer } from '#db/schema-state.ts';
import { AnotherServer, takeFolder } from '#server/alone.ts';
import { env, SettingError } from '#server/env.ts';
import { startTimers } from '#server/jobs/timers.ts';
import { announce } from '#server/running.ts';
import { storageSentence } from '#server/storage-fault.ts';

export async function startNewsroom(): Promise<void> {
  try {
    const settings = env();
    await takeFolder(settings.dataFolder);
    await refuseNewer(settings.databaseUrl);
    await startTimers(settings, announce(settings.dataFolder, settings.port));
  } catch (error) {
    const isClear =
      error instanceof SettingError || error instanceof AnotherServer || error instanceof NewerDatabase;
    // Next would go on without what was to be started, and answer readers from a folder that is not its own.
    console.error(isClear ? error.message : (storageSentence(error, folderInWords()) ?? error));
    process.exit(1);
  }
}

/** Settings that are wrong name no folder. */
function folderInWords(): string {
  return process.env.WARRAQ_DATA || './data';
}
