import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { StatementCount } from './counted.ts';
import type { Reader, Store, StoreOptions, Writer } from './doors.ts';
import { faultOf } from './errors.ts';
import { onlyOneWrite } from './in-write.ts';
import { keepStatements } from './kept-statements.sqlite.ts';
import { openStores } from './open-stores.ts';
import { ownFolder } from './own-folder.ts';
import * as schema from './schema/all.ts';

/**
 * Two handles: one that may only read, and one that writes, one transaction after another. `BEGIN IMMEDIATE` takes the
 * lock at once, so that another process's write is waited for instead of failing half-way.
 */
export function openSqlite(
  path: string,
  { longestWaitMs = 10_000, logPages = 8000, hear }: StoreOptions = {},
): Store {
  ownFolder(dirname(path));
  const writing = open(path, 32);
  // A busy database is waited for in `begin`, which leaves the thread to readers meanwhile.
  writing.pragma('busy_timeout = 0');
  // With less, SQLite's log survives the process but not a loss of power: what was acknowledged would be gone.
  writing.pragma('synchronous = FULL');
  writing.pragma(`wal_autocheckpoint = ${logPages}`);
  const logger = new StatementCount(hear);
  const writer = drizzle(writing, { schema, logger });
  // What it has not got lies in the system's own cache: a newsroom of 20,000 articles had filled 32 MB with what is there.
  const reading = open(path, 8);
  reading.pragma('query_only = ON');
  keepStatements(reading);

  const closeAtOnce = () => {
    if (writing.inTransaction) writing.exec('ROLLBACK');
    // Where another process is at work on the database, closing would leave the log as long as it is.
    writing.pragma('wal_checkpoint(TRUNCATE)');
    writing.close();
    reading.close();
  };
  openStores().add(closeAtOnce);

  let last: Promise<unknown> = Promise.resolve();
  return {
    read: drizzle(reading, { schema, logger }) as unknown as Reader,
    write(work) {
      return onlyOneWrite(() => {
        const mine = last.then(() =>
          transaction(writing, longestWaitMs, () => work(writer as unknown as Writer)),
        );
        last = mine.catch(() => {});
        return mine;
      });
    },
    statements: () => logger.count,
    async close() {
      await last;
      openStores().delete(closeAtOnce);
      reading.close();
      writing.close();
    },
  };
}

/** @param cacheMb how many megabytes of the file's pages the handle keeps for itself */
function open(path: string, cacheMb: number): Sqlite.Database {
  const handle = new Sqlite(path);
  handle.pragma('busy_timeout = 10000');
  handle.pragma('journal_mode = WAL');
  handle.pragma('foreign_keys = ON');
  handle.pragma(`cache_size = ${-1024 * cacheMb}`);
  return handle;
}

const retryMs = 10;

/** Takes the lock at once, or as soon as another process gives it back. */
async function begin(handle: Sqlite.Database, longestWaitMs: number): Promise<void> {
  // Not by the clock: put back, it would have us wait for as long.
  for (const until = performance.now() + longestWaitMs; ; await setTimeout(retryMs)) {
    try {
      handle.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (faultOf(error) !== 'busy' || performance.now() > until) throw error;
    }
  }
}

async function transaction<T>(
  handle: Sqlite.Database,
  longestWaitMs: number,
  work: () => Promise<T>,
): Promise<T> {
  await begin(handle, longestWaitMs);
  try {
    const value = await work();
    handle.exec('COMMIT');
    return value;
  } catch (error) {
    if (handle.inTransaction) handle.exec('ROLLBACK');
    throw error;
  }
}
