import { closeStoresAtOnce } from '#db/open-stores.ts';
import { giveFolderBack } from './alone.ts';
import { type Running, withdraw } from './running.ts';

/**
 * Has this process leave its data folder tidy when it exits: without its announcement, without SQLite's log, and free for
 * the next server. What is killed leaves all three, and whoever comes next copes with them.
 */
export function leaveFolderAtExit(dataFolder: string, running: Running): void {
  // A terminal that is closed says so by this signal alone, at which Node would end without any of it.
  process.on('SIGHUP', () => process.kill(process.pid, 'SIGTERM'));
  // The last moment of all: what Next still finishes after its last answer writes too. Nothing asynchronous runs any more.
  process.once('exit', () => {
    withdraw(dataFolder, running);
    closeStoresAtOnce();
    // Last: the next server announces itself as soon as it has the folder.
    giveFolderBack();
  });
}
