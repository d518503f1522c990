import { closeSync, fsyncSync, openSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/** Pages a step: a megabyte. */
const stepPages = 256;
/** So much may be written before it is brought to the disk: a whole gigabyte at once would keep the newsroom's saves waiting. */
const syncEverySteps = 4;
/** After each step, so that whoever saves meanwhile has the disk and the processor too. */
const pauseMs = 2;

/**
 * Copies a database that others write to, as it is at one moment, into a file of its own.
 *
 * The copying handle holds a read transaction throughout. Without it the backup interface begins anew whenever another
 * connection has written (https://www.sqlite.org/c3ref/backup_finish.html), and never ends where somebody always does.
 * Meant for a process of its own: it blocks its thread.
 * @param show told how many of how many pages are there
 */
export async function copySqlite(
  from: string,
  to: string,
  show: (done: number, of: number) => void = () => {},
): Promise<void> {
  const source = new Sqlite(from, { timeout: 10_000 });
  const turn = new Int32Array(new SharedArrayBuffer(4));
  let file: number | null = null;
  let steps = 0;
  try {
    source.pragma('query_only = ON');
    source.exec('BEGIN');
    source.prepare('select count(*) from sqlite_master').get();
    await source.backup(to, {
      progress({ totalPages, remainingPages }) {
        file ??= openSync(to, 'r');
        if (++steps % syncEverySteps === 0) fsyncSync(file);
        Atomics.wait(turn, 0, 0, pauseMs);
        show(totalPages - remainingPages, totalPages);
        return stepPages;
      },
    });
    source.exec('COMMIT');
  } finally {
    if (file !== null) closeSync(file);
    source.close();
  }
  const copy = new Sqlite(to);
  // One file, whole by itself, with no log beside it.
  copy.pragma('journal_mode = DELETE');
  copy.close();
}
