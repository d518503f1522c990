import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { EndTurn } from './doors.ts';
import { faultOf } from './errors.ts';
import { ownFolder } from './own-folder.ts';

/**
 * The turn is the lock of a small database beside the large one: the system gives it back when its holder dies, which a
 * file with a process id in it does not do.
 */
export function tryTurnBeside(path: string, name: string): EndTurn | null {
  ownFolder(dirname(path));
  const lock = new Sqlite(`${path}.${name}`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (faultOf(error) === 'busy') return null;
    throw error;
  }
  return async () => {
    lock.close();
  };
}
